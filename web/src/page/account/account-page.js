import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { grantWords } from '../../grant-words.js';
import { field } from '../../field/field.js';
import { maySignOut } from '../../field/signing-out.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { lookChoice } from './look-choice.js';
import './mail-form.js';
import './password-form.js';
import './token-list.js';

/** One's own account: who one is, the password, signing out everywhere, and the tokens of programs. */
export class AccountPage extends PageElement {
  static properties = { me: { attribute: false }, error: { state: true }, busy: { state: true } };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {unknown} */
    this.error = null;
    this.busy = false;
  }

  render() {
    const { me } = this;
    if (!me) return nothing;
    return html`<h1>${t('nav.account')}</h1>
      <p>${me.displayName} (${me.username}) · ${grantWords(me)}</p>
      <div class="account-parts">
        <password-form
          .change=${(/** @type {unknown} */ passwords) => api.put('/api/me/password', passwords)}
        ></password-form>
        <mail-form
          .load=${() => api.get('/api/me/mail')}
          .save=${async (/** @type {unknown} */ form, /** @type {string} */ ifMatch) =>
            (await api.put('/api/me/mail', form, ifMatch)).body}
        ></mail-form>
        ${lookChoice(() => this.requestUpdate())}
        <section class="panel">
          <h2>${t('account.sign-outs')}</h2>
          <p>${t('account.sign-outs.words')}</p>
          <problem-note .error=${this.error}></problem-note>
          <div class="actions">
            <button type="button" class="danger" ?disabled=${this.busy} @click=${this.#everywhere}>
              ${t('account.sign-outs.submit')}
            </button>
          </div>
        </section>
        <token-list
          .grants=${me.grants}
          .acting=${me.acting}
          .load=${() => api.get('/api/me/tokens')}
          .make=${async (/** @type {unknown} */ form) => (await api.post('/api/me/tokens', form)).body}
          .end=${(/** @type {string} */ id) => api.remove(`/api/me/tokens/${id}`)}
        ></token-list>
      </div>`;
  }

  /** What this device took along goes too. */
  async #everywhere() {
    if (!maySignOut()) return;
    Object.assign(this, { busy: true, error: null });
    try {
      await api.signOutEverywhere(() => field.forget());
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('account-page', AccountPage);
