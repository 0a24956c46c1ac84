import { html } from 'lit';
import { t } from '../../i18n/index.js';
import { ReasonForm } from './reason-form.js';

/** Asks whether an earlier version shall be the newest one again, and why. */
export class RestoreForm extends ReasonForm {
  render() {
    return html`<form class="restore-form" @submit=${this.submit} novalidate>
      <p class="note note-warn">${t('restore.lead')}</p>
      <problem-note .error=${this.error}></problem-note>
      ${this.field.text('reason', { rows: 2, required: true })}
      ${this.actions(t('restore.submit'), 'primary')}
    </form>`;
  }
}
customElements.define('restore-form', RestoreForm);
