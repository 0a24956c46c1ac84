import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { amend, hrefTo } from '../../router.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { userColumns } from './columns.js';
import './invitation-link.js';
import './user-form.js';
import './user-history.js';

const NEW = '+';

/** The users of the registry: all of them, and one beside the list, to be changed or given a link. */
export class UsersPage extends PageElement {
  static properties = {
    rest: { attribute: false },
    busy: { state: true },
    error: { state: true },
    invitation: { state: true },
  };

  constructor() {
    super();
    /** @type {string[]} the name of the user shown */
    this.rest = [];
    this.busy = false;
    /** @type {unknown} */
    this.error = null;
    /** @type {any} the link that was just made */
    this.invitation = null;
  }

  #list = new Loading(
    this,
    () => ({}),
    (_, signal) => api.get('/api/users', {}, signal),
  );

  #organisations = new Loading(
    this,
    () => ({}),
    (_, signal) => api.get('/api/organisations', {}, signal),
  );

  /** The chosen user with the ETag under which it was read. */
  #chosen = new Loading(
    this,
    () => (this.rest[0] && this.rest[0] !== NEW ? { username: this.rest[0] } : null),
    ({ username }, signal) => api.getTagged(addressOf(username), signal),
  );

  render() {
    const { value, error } = this.#list;
    return html`<h1>${t('users.title')}</h1>
      <p class="actions">
        <button type="button" class="primary" @click=${() => this.#choose(NEW)}>
          ${t('users.new')}
        </button>
        <a href=${hrefTo('accesses')}>${icon('accesses')} ${t('nav.accesses')}</a>
        <a href=${hrefTo('background-map')}>${icon('background-map')} ${t('nav.background-map')}</a>
      </p>
      <problem-note .error=${error ?? this.#organisations.error}></problem-note>
      <invitation-link .invitation=${this.invitation}></invitation-link>
      <div class="beside">
        ${value ? this.#table(value) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}
        ${this.#beside()}
      </div>`;
  }

  /** @param {import('./columns.js').User[]} users */
  #table(users) {
    return html`<data-table
      caption=${t('users.caption', { count: number(users.length, 0) })}
      .columns=${userColumns()}
      .rows=${users}
      .chosen=${(/** @type {import('./columns.js').User} */ row) => this.#choose(row.username)}
    ></data-table>`;
  }

  /** @param {string | null} username */
  #choose(username) {
    Object.assign(this, { error: null, invitation: null });
    amend({}, username ? [username] : []);
  }

  #beside() {
    if (!this.rest[0]) return nothing;
    if (this.rest[0] === NEW) return html`<div>${this.#form(null)}</div>`;
    const { value, error } = this.#chosen;
    if (error) return html`<problem-note .error=${error}></problem-note>`;
    if (!value) return html`<p role="status">${t('ui.loading')}</p>`;
    const { username, enabled } = value.body;
    return html`<div>
      ${this.#form(value.body)}
      <p class="actions">
        <button
          type="button"
          ?disabled=${this.busy || !enabled}
          @click=${() => this.#invite(username)}
        >
          ${t('users.invite')}
        </button>
      </p>
      <user-history .load=${() => api.get(`${addressOf(username)}/history`)}></user-history>
    </div>`;
  }

  /** @param {import('./columns.js').User | null} user */
  #form(user) {
    const organisations = this.#organisations.value ?? [];
    return html`<user-form
      .user=${user}
      .organisations=${organisations.map((/** @type {any} */ one) => [one.code, one.name])}
      .error=${this.error}
      ?busy=${this.busy}
      @submit-user=${(/** @type {CustomEvent} */ event) => this.#save(user, event.detail)}
      @close=${() => this.#choose(null)}
    ></user-form>`;
  }

  /** @param {import('./columns.js').User | null} user @param {any} body */
  #save(user, body) {
    return this.#do(async () => {
      if (user) {
        await api.put(addressOf(user.username), body, this.#chosen.value?.etag ?? undefined);
        this.#choose(null);
      } else {
        const { body: invitation } = await api.post('/api/users', body);
        this.#choose(body.username);
        this.invitation = invitation;
      }
    });
  }

  /** @param {string} username */
  #invite(username) {
    return this.#do(async () => {
      this.invitation = (await api.post(`${addressOf(username)}/invitations`, undefined)).body;
    });
  }

  /** Does something, and reads the users again; so too when somebody else was faster. @param {() => Promise<void>} work */
  async #do(work) {
    if (this.busy) return;
    Object.assign(this, { busy: true, error: null, invitation: null });
    try {
      await work();
      this.#list.again();
      this.#chosen.again();
    } catch (error) {
      this.error = error;
      if (/** @type {any} */ (error).status === 412) this.#chosen.again();
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('users-page', UsersPage);

/** @param {string} username */
function addressOf(username) {
  return `/api/users/${encodeURIComponent(username)}`;
}
