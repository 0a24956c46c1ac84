import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { amend } from '../../router.js';
import { mayEditTerritory } from '../../session.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { filterForm } from '../filter-select.js';
import { filterText } from '../filter-text.js';
import '../kept/kept-record.js';
import { listTabs } from '../kept/list-tabs.js';
import { Loading } from '../loading.js';
import { creation, pathOf } from './changes.js';
import { having, organisationColumns } from './columns.js';
import './group-keeping.js';
import './organisation-detail.js';

const NEW = '+';
/** In the address before a group instead of an organisation. */
const GROUP = '@';

/** The organisations of the registry: all of them, and one beside the list: `#/organisations/<code>/<form>/<membership>`; below them their groups: `#/organisations/@/<code>`. */
export class OrganisationsPage extends PageElement {
  static properties = {
    me: { attribute: false },
    rest: { attribute: false },
    params: { attribute: false },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {string[]} code of the one shown, the form about it, the membership that the form is about */
    this.rest = [];
    /** @type {Record<string, string>} */
    this.params = {};
  }

  #list = new Loading(
    this,
    () => ({}),
    (_, signal) => api.get('/api/organisations', {}, signal),
  );

  #groups = new Loading(
    this,
    () => ({}),
    (_, signal) => api.get('/api/groups', {}, signal),
  );

  #chosen = new Loading(
    this,
    () => (this.rest[0] && ![NEW, GROUP].includes(this.rest[0]) ? { code: this.rest[0] } : null),
    ({ code }, signal) => api.getTagged(pathOf(code), signal),
  );

  #membership = new Loading(
    this,
    () =>
      this.rest[2] ? { path: `${pathOf(this.rest[0] ?? '')}/memberships/${this.rest[2]}` } : null,
    ({ path }, signal) => api.getTagged(path, signal),
  );

  render() {
    const { value, error } = this.#list;
    return html`${listTabs('organisations')}
      <h1>${t('organisations.title')}</h1>
      ${filterForm(filterText({ page: 'organisations', name: 'text', label: t('organisations.text'), chosen: this.params.text ?? '' }))}
      ${
        this.me && mayEditTerritory(this.me)
          ? html`<p class="actions">
              <button type="button" class="primary" @click=${() => amend({}, [NEW])}>
                ${icon('add')} ${t('organisation.new')}
              </button>
            </p>`
          : nothing
      }
      <problem-note .error=${error ?? this.#groups.error}></problem-note>
      <div class="beside">
        ${value ? this.#table(value) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}
        ${this.#beside(value ?? [])}
      </div>
      <group-keeping
        .groups=${this.#groups.value ?? []}
        .me=${this.me}
        .chosen=${this.rest[0] === GROUP ? (this.rest[1] ?? '') : ''}
        @chosen=${(/** @type {CustomEvent<string>} */ { detail }) => amend({}, detail ? [GROUP, detail] : [])}
        @changed=${this.#again}
      ></group-keeping>`;
  }

  /** @param {import('./columns.js').Organisation[]} all */
  #table(all) {
    const rows = having(all, this.params.text ?? '', ({ name, code, groupName }) => [
      name,
      code,
      groupName,
    ]);
    return html`<data-table
      caption=${t('organisations.caption', { count: number(rows.length, 0) })}
      .columns=${organisationColumns()}
      .rows=${rows}
      .chosen=${(/** @type {import('./columns.js').Organisation} */ { code }) => amend({}, [code])}
    ></data-table>`;
  }

  /** @param {import('./columns.js').Organisation[]} organisations */
  #beside(organisations) {
    const [code, mode = '', part = ''] = this.rest;
    if (!code || code === GROUP) return nothing;
    if (code === NEW) return this.#creation();
    const { value, error } = this.#chosen;
    if (error) return html`<problem-note .error=${error}></problem-note>`;
    return html`<organisation-detail
      .read=${value?.body.code === code ? value : null}
      .me=${this.me}
      .mode=${mode}
      .membershipId=${part}
      .membership=${this.#membership.value}
      .organisations=${organisations}
      .groups=${this.#groups.value ?? []}
      @mode=${(/** @type {CustomEvent<string[]>} */ { detail }) => amend({}, [code, ...detail])}
      @changed=${this.#again}
    ></organisation-detail>`;
  }

  #creation() {
    return html`<section class="panel kept">
      <kept-record
        .change=${creation()}
        @cancel=${() => amend({}, [])}
        @saved=${(/** @type {CustomEvent} */ { detail }) => {
          this.#again();
          amend({}, [detail.code]);
        }}
      ></kept-record>
    </section>`;
  }

  #again = () => {
    this.#list.again();
    this.#groups.again();
    this.#chosen.again();
    this.#membership.again();
  };
}
customElements.define('organisations-page', OrganisationsPage);
