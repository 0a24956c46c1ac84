import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { ReasonForm } from '../map/reason-form.js';

/** Names a document anew, or (mode `retire`) takes it out of use or back in; always for a reason. */
export class DocumentForm extends ReasonForm {
  static properties = { ...ReasonForm.properties, mode: {}, document: { attribute: false } };

  constructor() {
    super();
    this.mode = 'edit';
    /** @type {import('./model.js').Document | null} */
    this.document = null;
  }

  /** Another document, or another thing to do with it, begins anew; the same one, read again, keeps what was typed. @param {Map<string, any>} changed */
  willUpdate(changed) {
    const another = changed.has('document') && changed.get('document')?.id !== this.document?.id;
    if (!another && !changed.has('mode')) return;
    const { title = '', takenOn = null } = this.document ?? {};
    this.values = this.mode === 'edit' ? { title, takenOn, reason: null } : { reason: null };
  }

  render() {
    const { retired = false } = this.document ?? {};
    const retires = this.mode === 'retire';
    const words = retires ? (retired ? 'bring-back' : 'retire') : 'save-change';
    return html`<form class="part-form" @submit=${this.submit} novalidate>
      <problem-note .error=${this.error}></problem-note>
      ${
        retires
          ? nothing
          : html`${this.field.text('title', { required: true })} ${this.field.day('takenOn')}`
      }
      ${this.field.text('reason', { rows: 2, required: true })}
      ${this.actions(t(`documents.${words}`), retires && !retired ? 'danger' : 'primary')}
    </form>`;
  }
}
customElements.define('document-form', DocumentForm);
