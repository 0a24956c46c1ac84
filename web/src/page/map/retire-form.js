import { html } from 'lit';
import { today } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { ReasonForm } from './reason-form.js';

/** Takes an asset out of use, from a day, for a reason. */
export class RetireForm extends ReasonForm {
  constructor() {
    super();
    this.values = { retiredOn: today(), reason: null };
  }

  render() {
    return html`<form class="retire-form" @submit=${this.submit} novalidate>
      <h2>${t('retire.title')}</h2>
      <p class="note note-warn">${t('retire.lead')}</p>
      <problem-note .error=${this.error}></problem-note>
      ${this.field.day('retiredOn', { required: true })}
      ${this.field.text('reason', { rows: 3, required: true })}
      ${this.actions(t('retire.submit'), 'danger')}
    </form>`;
  }
}
customElements.define('retire-form', RetireForm);
