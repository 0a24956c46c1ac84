import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { amend, hrefTo } from '../../router.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import '../map/version-conflict.js';
import { userColumns } from './columns.js';
import './invitation-link.js';
import './sign-in-log.js';
import './user-access.js';
import './user-contractor.js';
import './user-form.js';
import './user-history.js';
import * as words from './user-words.js';

const NEW = '+';

/** The users of the registry: all of them, and one beside the list, to be changed or given a link. */
export class UsersPage extends PageElement {
  static properties = {
    rest: { attribute: false },
    busy: { state: true },
    error: { state: true },
    invitation: { state: true },
    conflict: { state: true },
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
    /** @type {{ username: string, base: any, theirs: any, mine: any, reason: string } | null} somebody else saved meanwhile */
    this.conflict = null;
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

  #areas = new Loading(
    this,
    () => ({}),
    (_, signal) => api.get('/api/areas', {}, signal),
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
      </div>
      <sign-in-log
        named
        .load=${(/** @type {number | null} */ after) => api.get('/api/sign-ins', { after, limit: 50 })}
      ></sign-in-log>`;
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
    const { username, enabled, grants } = value.body;
    const organisation = grants.find(
      (/** @type {any} */ grant) => grant.organisation,
    )?.organisation;
    if (this.conflict && this.conflict.username === username)
      return this.#choosing(this.conflict, value.body);
    const shown = html`<div>
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
      <user-access .username=${username}></user-access>
      ${
        organisation
          ? html`<user-contractor
              .username=${username}
              .organisation=${organisation}
              .load=${() => api.get('/api/contractors')}
              .save=${(/** @type {unknown} */ form, /** @type {string} */ ifMatch) =>
                api.put(`/api/contractors/${encodeURIComponent(username)}`, form, ifMatch)}
            ></user-contractor>`
          : nothing
      }
      <user-history .load=${() => api.get(`${addressOf(username)}/history`)}></user-history>
    </div>`;
    return keyed(username, shown); // nothing of one user is left when another is chosen
  }

  /** @param {import('./columns.js').User | null} user */
  #form(user) {
    const organisations = this.#organisations.value ?? [];
    return html`<user-form
      .user=${user}
      .organisations=${organisations.map((/** @type {any} */ one) => [one.code, one.name])}
      .areas=${areasIn(this.#areas.value ?? [])}
      .error=${this.error}
      ?busy=${this.busy}
      @submit-user=${(/** @type {any} */ event) => this.#save(user, event.detail, event.target.version)}
      @close=${() => this.#choose(null)}
    ></user-form>`;
  }

  /** @param {import('./columns.js').User | null} user @param {any} body @param {number} [version] that was changed */
  #save(user, body, version = user?.version) {
    return this.#do(async () => {
      if (user) {
        await this.#put({ ...user, version: version ?? user.version }, body);
      } else {
        const { body: invitation } = await api.post('/api/users', body);
        this.#choose(body.username);
        this.invitation = invitation;
      }
    });
  }

  /** When somebody else was faster, both versions are shown. @param {import('./columns.js').User} user @param {any} body */
  async #put(user, body) {
    try {
      await api.put(addressOf(user.username), body, `"${user.version}"`);
    } catch (error) {
      if (/** @type {any} */ (error).status !== 412) throw error;
      const theirs = await api.getTagged(addressOf(user.username));
      const { reason } = body;
      this.conflict = {
        username: user.username,
        base: words.factsOf(user),
        theirs: words.factsOf(theirs.body),
        mine: words.factsOf(body),
        reason,
      };
      this.#chosen.value = theirs;
      return;
    }
    this.#choose(null);
  }

  /** @param {{ username: string, base: any, theirs: any, mine: any, reason: string }} conflict @param {import('./columns.js').User} user as somebody else saved it */
  #choosing({ base, theirs, mine, reason }, user) {
    return html`<version-conflict
      .base=${base}
      .theirs=${theirs}
      .mine=${mine}
      .fields=${words.FACTS}
      .words=${words}
      @resolved=${(/** @type {CustomEvent} */ { detail }) => {
        this.conflict = null;
        return this.#save(user, { ...detail, reason });
      }}
      @discard=${() => {
        this.conflict = null;
        this.#choose(null);
      }}
    ></version-conflict>`;
  }

  /** @param {string} username */
  #invite(username) {
    return this.#do(async () => {
      this.invitation = (await api.post(`${addressOf(username)}/invitations`, undefined)).body;
    });
  }

  /** Does something, and reads the users again. @param {() => Promise<void>} work */
  async #do(work) {
    if (this.busy) return;
    Object.assign(this, { busy: true, error: null, invitation: null });
    try {
      await work();
      this.#list.again();
      if (!this.conflict) this.#chosen.again();
    } catch (error) {
      this.error = error;
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

/** Each area by its name, a commune below its province. @param {{ code: string, name: string, level: string }[]} areas @returns {[string, string][]} */
function areasIn(areas) {
  const order = ['PROVINCE', 'DISTRICT', 'COMMUNE'];
  return areas
    .toSorted(
      (one, other) =>
        order.indexOf(one.level) - order.indexOf(other.level) ||
        one.name.localeCompare(other.name, 'vi'),
    )
    .map(({ code, name }) => [code, `${name} (${code})`]);
}
