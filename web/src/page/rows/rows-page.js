import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { format, hrefTo } from '../../router.js';
import '../../ui/data-table.js';
import '../../ui/problem-note.js';
import { organisationsOf } from '../filter-names.js';
import { Loading } from '../loading.js';
import { Paging } from '../paging.js';
import { QuestionPage } from '../question-page.js';
import { asOf, ownOnly } from '../question.js';
import '../waiting-for-area.js';
import { shownCell } from './cell.js';
import { rowColumns } from './columns.js';
import { rowFilters } from './filters.js';
import { communeNames, organisationNames } from './names.js';
import { indicatorOf } from './rows.js';
import { shownFigure } from './shown.js';

const PAGE_SIZE = 200;
const UNKNOWN_INDICATOR = { rule: 'unknown-indicator', facts: {} };
const FILTERS = /** @type {const} */ ([
  'counted',
  'shared',
  'variant',
  'line',
  'kind',
  'owner',
  'user',
  'codeContains',
  'by',
  'cell',
]);

/** The units behind one number of the dashboard: which were counted, which are shared, and why. */
export class RowsPage extends QuestionPage {
  #list = new Paging(
    this,
    () => (this.#asks ? { path: this.#path, params: this.#asked } : null),
    async ({ path, params }, after, signal) => {
      const { rows, next, total, withheld } = await api.get(path, { ...params, after }, signal);
      return { items: rows, next: next ?? null, total, withheld: withheld ?? 0 };
    },
  );

  #summary = new Loading(
    this,
    () => (this.#asks ? { code: this.#indicator, params: this.question } : null),
    ({ code, params }, signal) => api.get(`/api/indicators/${code}`, params, signal),
  );

  #names = new Loading(this, () => this.#days, organisationNames);
  #organisations = new Loading(this, () => this.#days, organisationsOf);
  #communes = new Loading(this, () => this.#days, communeNames);

  /** What the cells of the breakdown are called, where the rows are of one of them. */
  #cells = new Loading(
    this,
    () =>
      this.#asks && this.params.cell
        ? { code: this.#indicator, by: this.params.by ?? '', ...this.question }
        : null,
    ({ code, ...params }, signal) => api.get(`/api/indicators/${code}/breakdown`, params, signal),
  );

  get #days() {
    const { date, boundaries, knownOn } = this.question;
    return { date, boundaries, knownOn };
  }

  get #indicator() {
    return indicatorOf(this.params.indicator) ?? '';
  }

  /** Whether there is something to ask: an area, and an indicator that there is. */
  get #asks() {
    return this.question.area && this.#indicator;
  }

  get #path() {
    return `/api/indicators/${this.#indicator}/rows`;
  }

  get #asked() {
    const filters = FILTERS.map((name) => [name, this.params[name] ?? '']);
    return { ...this.question, ...Object.fromEntries(filters), limit: PAGE_SIZE };
  }

  render() {
    if (!this.#indicator)
      return html`<problem-note .error=${UNKNOWN_INDICATOR}></problem-note>
        ${rowFilters('', this.params, null, [])}`;
    if (!this.question.area) return html`<waiting-for-area></waiting-for-area>`;
    const { first, error } = this.#list;
    const figure = this.#summary.value;
    return html`<p>${this.#back()}</p>
      <h1>${t('rows.title', { indicator: t(`indicator.${this.#indicator}`) })}</h1>
      ${figure && !error ? [shownFigure(figure, this.params, this.area?.name ?? ''), html`<p class="as-of">${asOf(figure)}</p>`] : nothing}
      ${ownOnly(this.me, 'dashboard.scope')} ${shownCell(this.params, this.#cells.value)}
      ${rowFilters(this.#indicator, this.params, figure, this.#organisations.value ?? [])}
      <problem-note .error=${error}></problem-note>
      ${first ? this.#table(first) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** To the dashboard, or to the reporting round from which somebody came. */
  #back() {
    const { round } = this.params;
    return round
      ? html`<a href=${format('rounds', {}, [round])}>← ${t('rounds.back-to-round')}</a>`
      : html`<a href=${hrefTo('dashboard', { indicator: this.#indicator })}
          >← ${t('nav.dashboard')}</a
        >`;
  }

  /** @param {{ total?: number, withheld: number }} first how many rows all pages have, and how many units count and are not shown to this reader */
  #table({ total, withheld }) {
    const { items, busy, hasMore } = this.#list;
    const [names, communes] = [this.#names.value ?? new Map(), this.#communes.value ?? new Map()];
    return html`<data-table
        aria-busy=${String(busy)}
        caption=${t('rows.caption', { count: number(items.length, 0), total: number(total ?? items.length, 0) })}
        ?partial=${hasMore}
        .columns=${rowColumns(this.#indicator, names, communes, this.params.round)}
        .rows=${items}
      ></data-table>
      ${
        withheld > 0
          ? html`<p class="note">${t('rows.withheld', { count: number(withheld, 0) })}</p>`
          : nothing
      }
      ${this.#list.button()}`;
  }
}
customElements.define('rows-page', RowsPage);
