import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { date } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import './sign-in-log.js';

/** How a user comes in: the tokens of the user's programs and the sessions, to be ended, and the log of sign-ins. */
export class UserAccess extends PageElement {
  static properties = {
    username: {},
    busy: { state: true },
    done: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    this.username = '';
    this.busy = false;
    this.done = false;
    /** @type {unknown} */
    this.error = null;
  }

  #tokens = new Loading(
    this,
    () => (this.username ? this.username : null),
    (username, signal) => api.get(`${addressOf(username)}/tokens`, {}, signal),
  );

  render() {
    const tokens = this.#tokens.value ?? [];
    return html`<section class="panel">
      <h3>${t('access.title')}</h3>
      <problem-note .error=${this.error ?? this.#tokens.error}></problem-note>
      ${tokens.length === 0 ? html`<p class="hint">${t('access.no-tokens')}</p>` : nothing}
      <ul class="cards">
        ${tokens.map((/** @type {any} */ token) => this.#token(token))}
      </ul>
      <p class="actions">
        <button
          type="button"
          ?disabled=${this.busy}
          @click=${() => this.#do(() => api.post(`${addressOf(this.username)}/sign-outs`, {}))}
        >
          ${t('access.sign-out')}
        </button>
        <span role="status">${this.done ? t('access.done') : nothing}</span>
      </p>
      <sign-in-log .load=${this.#log}></sign-in-log>
    </section>`;
  }

  /** @param {{ id: string, name: string, scope: string, expiresOn: string }} token */
  #token({ id, name, scope, expiresOn }) {
    return html`<li>
      <strong>${name}</strong> · ${t(`token.scope.${scope}`)} ·
      ${t('token.until', { day: date(expiresOn) })}
      <button
        type="button"
        class="quiet"
        aria-label=${`${t('token.end')}: ${name}`}
        ?disabled=${this.busy}
        @click=${() => this.#do(() => api.remove(`${addressOf(this.username)}/tokens/${id}`))}
      >
        ${t('token.end')}
      </button>
    </li>`;
  }

  /** @param {number | null} after */
  #log = (after) => api.get('/api/sign-ins', { username: this.username, after, limit: 50 });

  /** @param {() => Promise<unknown>} work */
  async #do(work) {
    Object.assign(this, { busy: true, done: false, error: null });
    try {
      await work();
      this.done = true;
      this.#tokens.again();
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('user-access', UserAccess);

/** @param {string} username */
function addressOf(username) {
  return `/api/users/${encodeURIComponent(username)}`;
}
