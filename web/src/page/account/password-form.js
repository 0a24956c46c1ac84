import { html, nothing } from 'lit';
import { problemText } from '../../i18n/problem-text.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { passwordInput } from '../../ui/password-input.js';
import { showFault } from '../../ui/show-fault.js';
import '../../ui/problem-note.js';
import { faultsInNew, faultsOfRefusal } from './new-password.js';

/** Changes one's own password. `change` (given) does it. */
export class PasswordForm extends PageElement {
  static properties = {
    change: { attribute: false },
    values: { state: true },
    faults: { state: true },
    error: { state: true },
    busy: { state: true },
    done: { state: true },
  };

  constructor() {
    super();
    /** @type {(passwords: { oldPassword: string, newPassword: string }) => Promise<unknown>} */
    this.change = async () => {};
    /** @type {Record<string, string | null>} */
    this.values = {};
    /** @type {Record<string, import('../../ui/faults.js').Fault>} */
    this.faults = {};
    /** @type {unknown} */
    this.error = null;
    this.busy = false;
    this.done = false;
  }

  render() {
    const binding = {
      values: this.values,
      faults: this.faults,
      set: (/** @type {string} */ name, /** @type {any} */ value) =>
        (this.values = { ...this.values, [name]: value }),
      label: (/** @type {string} */ name) => t(`account.${name}`),
    };
    return html`<form class="panel" novalidate @submit=${this.#send}>
      <h2>${t('account.password')}</h2>
      <problem-note .error=${this.error}></problem-note>
      ${passwordInput(binding, 'oldPassword', 'current-password')}
      ${passwordInput(binding, 'newPassword', 'new-password', { hint: t('account.newPassword.hint') })}
      ${passwordInput(binding, 'repeated', 'new-password')}
      <p role="status">${this.done ? t('account.password.done') : nothing}</p>
      <div class="actions">
        <button class="primary" ?disabled=${this.busy}>
          ${this.busy ? t('ui.sending') : t('account.password.submit')}
        </button>
      </div>
    </form>`;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    const faulty = changed.has('faults') && Object.keys(this.faults).length > 0;
    if (faulty || (changed.has('error') && this.error)) showFault(this);
  }

  /** @param {SubmitEvent} event */
  async #send(event) {
    event.preventDefault();
    if (this.busy) return;
    const { oldPassword, newPassword } = this.values;
    const faults = faultsInNew(this.values, ['oldPassword', 'newPassword', 'repeated']);
    Object.assign(this, { faults, error: null, done: false });
    if (Object.keys(faults).length > 0) return;
    this.busy = true;
    try {
      await this.change({ oldPassword: String(oldPassword), newPassword: String(newPassword) });
      Object.assign(this, { values: {}, done: true });
    } catch (error) {
      this.faults = faultsOfRefusal(error, problemText);
      this.error = Object.keys(this.faults).length > 0 ? null : error;
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('password-form', PasswordForm);
