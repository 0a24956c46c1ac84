import { html, nothing } from 'lit';
import { dateTime } from '../../i18n/format.js';
import { problemText } from '../../i18n/problem-text.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import { passwordInput } from '../../ui/password-input.js';
import { showFault } from '../../ui/show-fault.js';
import '../../ui/problem-note.js';
import { faultsInNew, faultsOfRefusal } from '../account/new-password.js';

/** Who came by a link sets a password. `read` and `accept` (given) talk to the server; afterwards it says `accepted`. */
export class AcceptInvitation extends PageElement {
  static properties = {
    secret: {},
    read: { attribute: false },
    accept: { attribute: false },
    invited: { state: true },
    values: { state: true },
    faults: { state: true },
    error: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    this.secret = '';
    /** @type {(secret: string) => Promise<any>} */
    this.read = async () => null;
    /** @type {(secret: string, password: string) => Promise<unknown>} */
    this.accept = async () => {};
    /** @type {{ username: string, displayName: string, validUntil: string } | null} */
    this.invited = null;
    /** @type {Record<string, string | null>} */
    this.values = {};
    /** @type {Record<string, import('../../ui/faults.js').Fault>} */
    this.faults = {};
    /** @type {unknown} */
    this.error = null;
    this.busy = false;
  }

  async firstUpdated() {
    try {
      this.invited = await this.read(this.secret);
    } catch (error) {
      this.error = error;
    }
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('faults') && Object.keys(this.faults).length > 0) showFault(this);
  }

  render() {
    return html`<main id="main" class="sign-in" tabindex="-1">
      <form class="panel" novalidate @submit=${this.#send}>
        <h1>${icon('logo')} ${t('app.name')}</h1>
        <problem-note .error=${this.error}></problem-note>
        ${this.invited ? this.#fields(this.invited) : nothing}
      </form>
    </main>`;
  }

  /** @param {{ username: string, displayName: string, validUntil: string }} invited */
  #fields({ username, displayName, validUntil }) {
    const binding = {
      values: this.values,
      faults: this.faults,
      set: (/** @type {string} */ name, /** @type {any} */ value) =>
        (this.values = { ...this.values, [name]: value }),
      label: (/** @type {string} */ name) => t(`account.${name}`),
    };
    return html`<p class="lead">
        ${t('invitation.words', { name: displayName, until: dateTime(validUntil) })}
      </p>
      <div class="field">
        <label for="form-username">${t('sign-in.username')}</label>
        <input id="form-username" readonly autocomplete="username" .value=${username} />
      </div>
      ${passwordInput(binding, 'newPassword', 'new-password', { hint: t('account.newPassword.hint') })}
      ${passwordInput(binding, 'repeated', 'new-password')}
      <button class="primary" ?disabled=${this.busy}>${t('invitation.submit')}</button>`;
  }

  /** @param {SubmitEvent} event */
  async #send(event) {
    event.preventDefault();
    if (this.busy || !this.invited) return;
    this.error = null;
    this.faults = faultsInNew(this.values, ['newPassword', 'repeated']);
    if (Object.keys(this.faults).length > 0) return;
    this.busy = true;
    const password = String(this.values.newPassword);
    try {
      await this.accept(this.secret, password);
      this.say('accepted', { username: this.invited.username, password });
    } catch (error) {
      this.faults = faultsOfRefusal(error, problemText);
      this.error = Object.keys(this.faults).length > 0 ? null : error;
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('accept-invitation', AcceptInvitation);
