import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { STEPS, titleOf } from './model.js';

/** Decides of one pair, or of several at once; says `verdict` with a Verdict. */
export class VerdictForm extends PageElement {
  static properties = {
    pairs: { attribute: false },
    busy: { type: Boolean },
    edited: { type: Boolean },
    missing: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./model.js').Pair[]} */
    this.pairs = [];
    this.busy = false;
    /** Whether something was edited since they were joined, so that undoing it needs a word. */
    this.edited = false;
    this.missing = false;
  }

  /**
   * @param {SubmitEvent} event
   */
  #decide(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const reason = String(form.get('reason') ?? '').trim();
    this.missing = reason === '';
    if (this.missing)
      return /** @type {HTMLElement} */ (this.querySelector('#verdict-reason')).focus();
    const step = /** @type {HTMLButtonElement | null} */ (event.submitter)?.value;
    const keep = form.get('keep');
    this.say('verdict', { step, keep, keepEdits: form.get('keepEdits') === 'on', reason });
  }

  render() {
    const [pair] = this.pairs;
    if (!pair) return nothing;
    return html`<form class="step-form" @submit=${this.#decide}>
      ${this.pairs.length === 1 && pair.state === 'OPEN' ? this.#keep(pair) : nothing}
      <div class="field">
        <label for="verdict-reason">${t('same-place.reason')}</label>
        <input
          id="verdict-reason"
          name="reason"
          autocomplete="off"
          aria-invalid=${String(this.missing)}
          aria-describedby="verdict-fault"
        />
        <p class="field-error" id="verdict-fault">
          ${this.missing ? t('problem.reason-required') : nothing}
        </p>
      </div>
      ${
        this.edited
          ? html`<label class="check"
              ><input type="checkbox" name="keepEdits" />${t('same-place.keep-edits')}</label
            >`
          : nothing
      }
      <div class="actions">
        ${STEPS[pair.state].map(
          (step, at) =>
            html`<button class=${at === 0 ? 'primary' : ''} value=${step} ?disabled=${this.busy}>
              ${t(`same-place.${this.pairs.length > 1 ? 'all' : 'step'}.${step}`)}
            </button>`,
        )}
      </div>
    </form>`;
  }

  /** @param {import('./model.js').Pair} pair */
  #keep({ one, other, keepable }) {
    if (keepable.length === 0) return html`<p class="note">${t('problem.join-leaves-gap')}</p>`;
    return html`<fieldset>
      <legend>${t('same-place.keep')}</legend>
      ${[one, other].map(
        (side, at) =>
          html`<label class="check"
            ><input
              type="radio"
              name="keep"
              value=${side.id}
              ?disabled=${!keepable.includes(side.id)}
              .checked=${keepable[0] === side.id}
            />${at + 1}. ${titleOf(side)}</label
          >`,
      )}
    </fieldset>`;
  }
}
customElements.define('verdict-form', VerdictForm);
