import { html } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import '../../ui/problem-note.js';

/** Asks whether an earlier version shall be the newest one again, and why. `save` (given) sends it. Says `cancel`. */
export class RestoreForm extends PageElement {
  static properties = {
    save: { attribute: false },
    values: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {(values: { reason: string | null }) => Promise<unknown>} */
    this.save = async () => {};
    /** @type {Record<string, any>} */
    this.values = { reason: null };
    /** @type {unknown} */
    this.error = null;
  }

  render() {
    const field = fields({
      values: this.values,
      faults: faultsOf(this.error),
      set: (name, value) => (this.values = { ...this.values, [name]: value }),
      label: () => t('form.reason'),
    });
    return html`<form class="restore-form" @submit=${this.#submit} novalidate>
      <p class="note note-warn">${t('restore.lead')}</p>
      <problem-note .error=${this.error}></problem-note>
      ${field.text('reason', { rows: 2, required: true })}
      <p class="actions">
        <button class="primary">${t('restore.submit')}</button>
        <button type="button" @click=${() => this.say('cancel')}>${t('ui.cancel')}</button>
      </p>
    </form>`;
  }

  /** @param {SubmitEvent} event */
  async #submit(event) {
    event.preventDefault();
    try {
      await this.save({ reason: this.values.reason });
    } catch (error) {
      this.error = error;
    }
  }
}
customElements.define('restore-form', RestoreForm);
