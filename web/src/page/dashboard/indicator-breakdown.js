import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { filterForm, filterSelect } from '../filter-select.js';
import { Loading } from '../loading.js';
import { cellFilter, cellName, cutOf, cutsOf } from './breakdown.js';
import './commune-map.js';
import './indicator-communes.js';
import { isLength, said } from './model.js';
import { percent } from './ratio.js';

/** An indicator broken down by what the reader chooses; by communes until something else is chosen. */
export class IndicatorBreakdown extends PageElement {
  static properties = {
    question: { attribute: false },
    area: { attribute: false },
    code: {},
    by: {},
    within: { type: Boolean },
    target: { attribute: false },
    rows: { attribute: false },
  };

  constructor() {
    super();
    /** @type {import('../../router.js').Question} */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    /** @type {import('../../ui/area-picker.js').Area | null} */
    this.area = null;
    this.code = '';
    this.by = '';
    /** Whether only one commune is told of. */
    this.within = false;
    /** @type {number | null} */
    this.target = null;
    /** @type {import('./detail.js').RowsHref} */
    this.rows = () => '';
  }

  #cells = new Loading(
    this,
    () => (this.#cut === 'COMMUNE' ? null : { code: this.code, by: this.#cut, ...this.question }),
    ({ code, ...params }, signal) => api.get(`/api/indicators/${code}/breakdown`, params, signal),
  );

  get #cut() {
    return cutOf(this.code, this.by, this.within);
  }

  render() {
    return html`${filterForm(
      filterSelect({
        page: 'breakdown',
        name: 'by',
        label: t('breakdown.by'),
        values: cutsOf(this.code, this.within),
        words: (cut) => t(`breakdown.${cut}`),
        chosen: this.#cut,
        none: false,
      }),
    )}
    ${this.#cut === 'COMMUNE' ? this.#communes() : this.#table()}`;
  }

  #communes() {
    return html`<div class="communes-and-map">
      <indicator-communes
        .question=${this.question}
        .code=${this.code}
        .target=${this.target}
        .rows=${this.rows}
      ></indicator-communes>
      <commune-map
        .question=${this.question}
        .area=${this.area}
        .code=${this.code}
        .rows=${this.rows}
      ></commune-map>
    </div>`;
  }

  #table() {
    const { value, answered, error, busy } = this.#cells;
    if (error) return html`<problem-note .error=${error}></problem-note>`;
    if (value?.by !== this.#cut || answered?.code !== this.code)
      return html`<p role="status">${t('ui.loading')}</p>`;
    const { note, suppressed, cells } = value;
    return html`${note ? html`<p class="note">${said(note)}.</p>` : nothing}
      ${suppressed > 0 ? html`<p class="note">${t('breakdown.suppressed', { count: suppressed })}</p>` : nothing}
      <data-table
        aria-busy=${String(busy)}
        caption=${t('breakdown.caption', { indicator: t(`indicator.${this.code}`), by: t(`breakdown.${this.#cut}`) })}
        .columns=${this.#columns(value.by)}
        .rows=${cells}
      ></data-table>`;
  }

  /** @param {string} cut @returns {import('../../ui/data-table.js').Column[]} */
  #columns(cut) {
    const digits = isLength(this.code) ? 3 : 0;
    /** @type {(name: 'numerator' | 'denominator') => import('../../ui/data-table.js').Column} */
    const sum = (name) => ({
      id: name,
      label: t(`dashboard.communes.${name}`),
      cell: (row) => (row.suppressed ? '·' : number(row[name], digits)),
      sort: (row) => row[name],
      numeric: true,
    });
    return [
      {
        id: 'name',
        label: t(`breakdown.${cut}`),
        cell: (row) =>
          row.suppressed
            ? `${cellName(cut, row)} (${t('breakdown.hidden')})`
            : html`<a href=${this.rows(cellFilter(cut, row.cell))}>${cellName(cut, row)}</a>`,
        sort: (row) => cellName(cut, row),
      },
      sum('numerator'),
      sum('denominator'),
      {
        id: 'ratio',
        label: t('dashboard.ratio'),
        cell: (row) => percent(row.ratio),
        sort: (row) => row.ratio,
        numeric: true,
      },
    ];
  }
}
customElements.define('indicator-breakdown', IndicatorBreakdown);
