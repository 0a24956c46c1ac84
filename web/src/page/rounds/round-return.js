import { html } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import '../../ui/problem-note.js';

/** Gives a submission back to be mended. Says `hand-back` with the reason. */
export class RoundReturn extends PageElement {
  static properties = {
    error: { attribute: false },
    open: { state: true },
    values: { state: true },
  };

  constructor() {
    super();
    /** @type {unknown} */
    this.error = null;
    this.open = false;
    /** @type {Record<string, any>} */
    this.values = {};
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('open') && this.open)
      /** @type {HTMLElement | null} */ (this.querySelector('textarea'))?.focus();
  }

  render() {
    if (!this.open)
      return html`<p class="actions">
        <button type="button" @click=${() => (this.open = true)}>${t('rounds.return')}</button>
      </p>`;
    const field = fields({
      values: this.values,
      faults: faultsOf(this.error),
      set: (name, value) => (this.values = { ...this.values, [name]: value }),
      label: (name) => t(`rounds.return.${name}`),
    });
    return html`<form class="panel step-form" novalidate @submit=${this.#send}>
      <h2>${t('rounds.return')}</h2>
      <problem-note .error=${this.error}></problem-note>
      ${field.text('reason', { rows: 3, required: true })}
      <p class="actions">
        <button class="danger">${t('rounds.return')}</button>
        <button type="button" class="quiet" @click=${() => (this.open = false)}>
          ${t('ui.cancel')}
        </button>
      </p>
    </form>`;
  }

  /** @param {SubmitEvent} event */
  #send(event) {
    event.preventDefault();
    this.say('hand-back', this.values.reason ?? null);
  }
}
customElements.define('round-return', RoundReturn);
