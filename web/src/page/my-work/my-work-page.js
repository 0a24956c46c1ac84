import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { changeSetColumns } from '../change-sets/columns.js';
import { contestColumns } from '../contests/columns.js';
import { findingColumns, inspectionColumns } from '../inspections/columns.js';
import { runColumns } from '../import/runs.js';
import { Loading } from '../loading.js';
import { requestColumns } from '../requests/columns.js';
import { roundColumns } from '../rounds/columns.js';
import { rowsOf, sectionsOf } from './model.js';

/**
 * What waits for the reader, whatever the role: change-sets to review and to finish, requests to answer, imports that go on.
 *
 * @typedef {import('./model.js').Section} Section
 * @typedef {{ section: Section, rows: any[], error: unknown }} List
 */
export class MyWorkPage extends PageElement {
  static properties = { me: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
  }

  #lists = new Loading(
    this,
    () => this.me,
    (me, signal) =>
      Promise.all(
        sectionsOf(me).map(async (section) => ({
          section,
          ...(await rowsOf(section, me, signal).then(
            (rows) => ({ rows, error: null }),
            (error) => ({ rows: [], error }),
          )),
        })),
      ),
  );

  #names = new Loading(
    this,
    () => 'now',
    async (_, signal) => {
      const all = await api.get('/api/organisations', {}, signal);
      return new Map(all.map((/** @type {any} */ { code, name }) => [code, name]));
    },
  );

  render() {
    const { me } = this;
    const { value, error } = this.#lists;
    if (!me) return nothing;
    return html`<h1>${t('my-work.title')}</h1>
      <problem-note .error=${error ?? this.#names.error}></problem-note>
      ${value ? this.#all(value, me) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {List[]} lists @param {import('../../session.js').Me} me */
  #all(lists, me) {
    const waiting = lists.filter(({ rows, error }) => rows.length > 0 || error);
    const idle = lists.filter(({ rows, error }) => rows.length === 0 && !error);
    return html`${waiting.map((list) => this.#section(list, me))}
    ${
      idle.length > 0
        ? html`<section class="panel my-work-idle">
            <h2>${t('my-work.nothing')}</h2>
            <ul>
              ${idle.map(({ section }) => html`<li><a href=${wayTo(section)}>${t(`my-work.${section}`)}</a></li>`)}
            </ul>
          </section>`
        : nothing
    }`;
  }

  /** @param {List} list @param {import('../../session.js').Me} me */
  #section({ section, rows, error }, me) {
    return html`<section class="my-work-section">
      <h2>
        <a href=${wayTo(section)}>${t(`my-work.${section}`)}</a>
        ${error ? nothing : html`<span class="badge" data-value="warn">${number(rows.length, 0)}</span>`}
      </h2>
      ${error ? html`<problem-note .error=${error}></problem-note>` : this.#table(section, rows, me)}
    </section>`;
  }

  /** @param {Section} section @param {any[]} rows @param {import('../../session.js').Me} me */
  #table(section, rows, me) {
    return html`<data-table
      caption=${t(`my-work.${section}.about`)}
      .columns=${this.#columns(section, me)}
      .rows=${rows}
    ></data-table>`;
  }

  /** @param {Section} section @param {import('../../session.js').Me} me */
  #columns(section, me) {
    const names = this.#names.value ?? new Map();
    if (section === 'imports') return runColumns();
    if (section === 'contests') return contestColumns(true);
    if (section === 'inspections') return inspectionColumns();
    if (section === 'findings') return findingColumns();
    if (section === 'rounds' || section === 'rounds-open') return roundColumns(me);
    if (section === 'drafts') return changeSetColumns('drafts', names);
    if (section === 'review' || section === 'handed-in') return changeSetColumns('waiting', names);
    return requestColumns(me, false).map((column) =>
      column.id === 'number' ? { ...column, cell: request } : column,
    );
  }
}
customElements.define('my-work-page', MyWorkPage);

/** @param {import('../requests/model.js').SharingRequest} row */
function request({ id, number: name }) {
  return html`<a class="code" href=${hrefTo('requests', {}, [id])}>${name}</a>`;
}

/** Where the whole list is. @param {Section} section */
function wayTo(section) {
  /** @type {Record<Section, string>} */
  const ways = {
    review: hrefTo('change-sets', { view: 'waiting' }),
    'handed-in': hrefTo('change-sets', { view: 'waiting' }),
    drafts: hrefTo('change-sets', { view: 'drafts' }),
    overdue: hrefTo('requests', { overdue: 'true' }),
    answer: hrefTo('requests', { state: 'FILED' }),
    contract: hrefTo('requests', { state: 'ACCEPTED' }),
    imports: hrefTo('import'),
    rounds: hrefTo('rounds'),
    'rounds-open': hrefTo('rounds'),
    contests: hrefTo('contests', { state: 'OPEN' }),
    inspections: hrefTo('inspections'),
    findings: hrefTo('findings'),
  };
  return ways[section];
}
