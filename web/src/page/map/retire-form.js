import { html } from 'lit';
import { today } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import '../../ui/problem-note.js';

/** Takes an asset out of use, from a day, for a reason. `save` (given) sends it. Says `cancel`. */
export class RetireForm extends PageElement {
  static properties = {
    save: { attribute: false },
    values: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {(body: any) => Promise<unknown>} */
    this.save = async () => {};
    /** @type {Record<string, any>} */
    this.values = { retiredOn: today(), reason: null };
    /** @type {unknown} */
    this.error = null;
  }

  render() {
    const field = fields({
      values: this.values,
      faults: faultsOf(this.error),
      set: (name, value) => (this.values = { ...this.values, [name]: value }),
      label: (name) => t(name === 'reason' ? 'form.reason' : `asset.${name}`),
    });
    return html`<form class="retire-form" @submit=${this.#submit} novalidate>
      <h2>${t('retire.title')}</h2>
      <p class="note note-warn">${t('retire.lead')}</p>
      <problem-note .error=${this.error}></problem-note>
      ${field.day('retiredOn', { required: true })}
      ${field.text('reason', { rows: 3, required: true })}
      <p class="actions">
        <button class="danger">${t('retire.submit')}</button>
        <button type="button" @click=${() => this.say('cancel')}>${t('ui.cancel')}</button>
      </p>
    </form>`;
  }

  /** @param {SubmitEvent} event */
  async #submit(event) {
    event.preventDefault();
    try {
      await this.save(this.values);
    } catch (error) {
      this.error = error;
    }
  }
}
customElements.define('retire-form', RetireForm);
