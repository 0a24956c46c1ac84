import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { guard } from '../../ui/leaving.js';
import { showFault } from '../../ui/show-fault.js';
import '../../ui/problem-note.js';

/** Changes an open round, closes it or cancels it, with a reason. Says `end` with what was typed, or `close`. */
export class RoundEnding extends PageElement {
  static properties = {
    round: { attribute: false },
    step: {},
    error: { attribute: false },
    values: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./model.js').Round | null} */
    this.round = null;
    /** @type {'change' | 'closing' | 'cancelling'} */
    this.step = 'change';
    /** @type {unknown} */
    this.error = null;
    /** @type {Record<string, any>} */
    this.values = {};
  }

  #typed = false;
  #unguard = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(() => this.#typed);
    const { title, dueOn, instructions } = this.round ?? {};
    this.values = { title, dueOn, instructions };
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  firstUpdated() {
    /** @type {HTMLElement | null} */ (this.querySelector('input, textarea'))?.focus();
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('error') && this.error) void showFault(this);
  }

  render() {
    const field = fields({
      values: this.values,
      faults: faultsOf(this.error),
      set: (name, value) => {
        this.#typed = true;
        this.values = { ...this.values, [name]: value };
      },
      label: (name) => t(`rounds.${name === 'title' ? 'name' : name}`),
    });
    return html`<form class="panel step-form" novalidate @submit=${this.#send}>
      <h2>${t(`rounds.step.${this.step}`)}</h2>
      <p>${t(`rounds.step.${this.step}.words`)}</p>
      <problem-note .error=${this.error}></problem-note>
      ${
        this.step === 'change'
          ? html`<div class="field-row">
                ${field.text('title', { required: true })} ${field.day('dueOn', { required: true })}
              </div>
              ${field.text('instructions', { rows: 3 })}`
          : nothing
      }
      ${field.text('reason', { rows: 2, required: this.step !== 'closing' })}
      <p class="actions">
        <button class=${this.step === 'change' ? 'primary' : 'danger'}>
          ${t(`rounds.step.${this.step}`)}
        </button>
        <button type="button" class="quiet" @click=${() => this.say('close')}>
          ${t('ui.cancel')}
        </button>
      </p>
    </form>`;
  }

  /** @param {SubmitEvent} event */
  #send(event) {
    event.preventDefault();
    const { reason } = this.values;
    this.#typed = false;
    this.say('end', this.step === 'change' ? this.values : { reason });
  }
}
customElements.define('round-ending', RoundEnding);
