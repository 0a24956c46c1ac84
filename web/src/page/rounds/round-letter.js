import { html } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { guard } from '../../ui/leaving.js';
import { showFault } from '../../ui/show-fault.js';
import '../../ui/problem-note.js';

/** The letter with which an organisation submits. Says `submit-letter` with it. */
export class RoundLetter extends PageElement {
  static properties = {
    sheet: { attribute: false },
    error: { attribute: false },
    values: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./model.js').Sheet | null} */
    this.sheet = null;
    /** @type {unknown} what the server said to the last attempt */
    this.error = null;
    /** @type {Record<string, any>} */
    this.values = {};
  }

  #typed = false;
  #unguard = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(() => this.#typed);
    const { letterNumber, letterDate, note } = this.sheet?.submission ?? {};
    this.values = { number: letterNumber, date: letterDate, note };
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
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
      label: (name) => t(`rounds.letter.${name}`),
    });
    return html`<form class="panel round-section" novalidate @submit=${this.#send}>
      <h2>${t('rounds.letter')}</h2>
      <p>${t('rounds.letter.words')}</p>
      <problem-note .error=${this.error}></problem-note>
      <div class="field-row">
        ${field.text('number', { required: true })} ${field.day('date', { required: true })}
      </div>
      ${field.text('note', { rows: 3 })}
      <p class="actions"><button class="primary">${t('rounds.submit')}</button></p>
    </form>`;
  }

  /** @param {SubmitEvent} event */
  #send(event) {
    event.preventDefault();
    this.say('submit-letter', this.values);
  }
}
customElements.define('round-letter', RoundLetter);
