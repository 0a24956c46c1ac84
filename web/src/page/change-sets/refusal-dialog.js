import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { thingOf } from './words.js';

/** Asks why an item is refused, while there is one. Says `refuse-because` with the reason, or `close`. */
export class RefusalDialog extends PageElement {
  static properties = {
    item: { attribute: false },
    names: { attribute: false },
    missing: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./model.js').Item | null} */
    this.item = null;
    /** @type {ReadonlyMap<string, string>} */
    this.names = new Map();
    this.missing = false;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('item')) this.missing = false;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!changed.has('item')) return;
    const dialog = this.querySelector('dialog');
    if (this.item && dialog && !dialog.open) dialog.showModal();
  }

  render() {
    if (!this.item) return nothing;
    return html`<dialog aria-labelledby="refusal-title" @close=${this.#closed}>
      <form novalidate @submit=${this.#send}>
        <h2 id="refusal-title">
          ${t('change-sets.refuse.title', { thing: thingOf(this.item, this.names) })}
        </h2>
        <div class="field">
          <label for="refusal-reason">${t('change-sets.refuse.reason')}</label>
          <textarea
            id="refusal-reason"
            name="reason"
            rows="3"
            aria-invalid=${String(this.missing)}
            aria-describedby="refusal-fault"
            .value=${this.item.reason ?? ''}
          ></textarea>
          <small class="field-error" id="refusal-fault"
            >${this.missing ? t('form.fault.missing') : nothing}</small
          >
        </div>
        <p class="actions">
          <button class="danger">${t('change-sets.refuse')}</button>
          <button type="button" @click=${() => this.querySelector('dialog')?.close()}>
            ${t('ui.cancel')}
          </button>
        </p>
      </form>
    </dialog>`;
  }

  /** The escape key closes it, too. @param {Event} event */
  #closed(event) {
    event.stopPropagation();
    if (this.item) this.say('close');
  }

  /** @param {SubmitEvent} event */
  #send(event) {
    event.preventDefault();
    const field = /** @type {HTMLTextAreaElement} */ (this.querySelector('#refusal-reason'));
    const reason = field.value.trim();
    this.missing = reason === '';
    if (this.missing) return field.focus();
    this.querySelector('dialog')?.close();
    this.say('refuse-because', reason);
  }
}
customElements.define('refusal-dialog', RefusalDialog);
