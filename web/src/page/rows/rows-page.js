import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { amend, hrefTo } from '../../router.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { CODES, said } from '../dashboard/model.js';
import { percent } from '../dashboard/ratio.js';
import { Loading } from '../loading.js';
import '../waiting-for-area.js';
import { rowColumns } from './columns.js';
import { indicatorOf } from './rows.js';

const PAGE_SIZE = 200;
const FILTERS = /** @type {const} */ (['counted', 'shared', 'variant', 'line', 'kind']);

/** The units behind one number of the dashboard: which were counted, which are shared, and why. */
export class RowsPage extends PageElement {
  static properties = {
    question: { attribute: false },
    area: { attribute: false },
    params: { attribute: false },
    further: { state: true },
    loadingMore: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../../router.js').Question} */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    /** @type {import('../../ui/area-picker.js').Area | null} */
    this.area = null;
    /** @type {Record<string, string>} */
    this.params = {};
    /** @type {import('./rows.js').Row[]} rows of the pages after the first */
    this.further = [];
    this.loadingMore = false;
    /** @type {unknown} */
    this.error = null;
  }

  /** @type {string | null} */
  #next = null;

  #first = new Loading(
    this,
    () => (this.question.area ? { path: this.#path, params: this.#asked } : null),
    async ({ path, params }, signal) => {
      const page = await api.get(path, params, signal);
      this.further = [];
      this.#next = page.next ?? null;
      return page.rows;
    },
  );

  #summary = new Loading(
    this,
    () => (this.question.area ? { code: this.#indicator, params: this.question } : null),
    ({ code, params }, signal) => api.get(`/api/indicators/${code}`, params, signal),
  );

  #names = new Loading(
    this,
    () => ({}),
    async () => {
      const organisations = await api.get('/api/organisations');
      const names = new Map(organisations.map((/** @type {any} */ o) => [o.code, o.name]));
      for (const o of organisations)
        if (o.group && !names.has(o.group)) names.set(o.group, o.groupName ?? o.group);
      return names;
    },
  );

  #communes = new Loading(
    this,
    () => ({ boundaries: this.question.boundaries || this.question.date, level: 'COMMUNE' }),
    async (params, signal) => {
      const areas = await api.get('/api/areas', params, signal);
      return new Map(areas.map((/** @type {any} */ area) => [area.code, area.name]));
    },
  );

  get #indicator() {
    return indicatorOf(this.params.indicator);
  }

  get #path() {
    return `/api/indicators/${this.#indicator}/rows`;
  }

  get #asked() {
    const filters = FILTERS.map((name) => [name, this.params[name] ?? '']);
    return { ...this.question, ...Object.fromEntries(filters), limit: PAGE_SIZE };
  }

  #more = async () => {
    this.loadingMore = true;
    this.error = null;
    try {
      const page = await api.get(this.#path, { ...this.#asked, after: this.#next });
      this.#next = page.next ?? null;
      this.further = [...this.further, ...page.rows];
    } catch (error) {
      this.error = error;
    } finally {
      this.loadingMore = false;
    }
  };

  render() {
    if (!this.question.area) return html`<waiting-for-area></waiting-for-area>`;
    const { value, error, busy } = this.#first;
    const rows = [...(value ?? []), ...this.further];
    return html`<div class="page-head">
        <div>
          <p>
            <a href=${hrefTo('dashboard', { indicator: this.#indicator })}
              >← ${t('nav.dashboard')}</a
            >
          </p>
          <h1>${t('rows.title', { indicator: t(`indicator.${this.#indicator}`) })}</h1>
          ${this.#figure()}
        </div>
      </div>
      ${this.#filters()}
      <problem-note .error=${error ?? this.error}></problem-note>
      ${value ? this.#table(rows, busy) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** The number that these rows add up to, with its definition: never one without the other. */
  #figure() {
    const figure = this.#summary.value;
    if (!figure) return nothing;
    return html`<p class="as-of">
      <strong>${percent(figure.ratio, figure.target?.value)}</strong> =
      ${number(figure.numerator, 3)} / ${number(figure.denominator, 3)}
      ${t(`unit.${this.#indicator}`)}${this.area ? ` · ${this.area.name}` : ''} ·
      ${said(figure.definition.sentence)}
    </p>`;
  }

  #filters() {
    const variants = this.#summary.value?.variants ?? [];
    const lines = this.#summary.value?.lines ?? [];
    return html`<form
      class="filters"
      @submit=${(/** @type {Event} */ event) => event.preventDefault()}
    >
      ${this.#select('indicator', t('rows.filter.indicator'), CODES.slice(0, 4), (code) => t(`indicator.${code}`), false)}
      ${this.#select('counted', t('rows.counted'), ['true', 'false'], (v) => t(`rows.counted.${v}`))}
      ${this.#select('shared', t('rows.shared'), ['true', 'false'], (v) => t(`rows.shared.${v}`))}
      ${this.#labelled('variant', t('rows.filter.variant'), variants, t('rows.filter.headline'))}
      ${this.#labelled('line', t('rows.filter.line'), lines, t('rows.filter.all'))}
    </form>`;
  }

  /**
   * @param {string} name
   * @param {string} label
   * @param {{ code: string, label: import('../dashboard/model.js').Words }[]} choices
   * @param {string} none
   */
  #labelled(name, label, choices, none) {
    const words = (/** @type {string} */ code) => said(choices.find((c) => c.code === code)?.label);
    return this.#select(
      name,
      label,
      choices.map(({ code }) => code),
      words,
      none,
    );
  }

  /**
   * @param {string} name
   * @param {string} label
   * @param {string[]} values
   * @param {(value: string) => string} words
   * @param {string | false} [none] what choosing nothing is called; false = something is always chosen
   */
  #select(name, label, values, words, none = t('rows.filter.all')) {
    const chosen = name === 'indicator' ? this.#indicator : (this.params[name] ?? '');
    return html`<div class="field">
      <label for="rows-${name}">${label}</label>
      <select
        id="rows-${name}"
        @change=${(/** @type {Event} */ event) => {
          const { value } = /** @type {HTMLSelectElement} */ (event.target);
          amend({
            ...(name === 'indicator' ? { variant: '', line: '', kind: '' } : {}),
            [name]: value,
          });
        }}
      >
        ${none === false ? nothing : html`<option value="" .selected=${chosen === ''}>${none}</option>`}
        ${values.map((value) => html`<option value=${value} .selected=${value === chosen}>${words(value)}</option>`)}
      </select>
    </div>`;
  }

  /**
   * @param {import('./rows.js').Row[]} rows
   * @param {boolean} busy
   */
  #table(rows, busy) {
    return html`<data-table
        aria-busy=${String(busy)}
        caption=${t('rows.caption', { count: number(rows.length, 0) })}
        .columns=${rowColumns(this.#indicator, this.#names.value ?? new Map(), this.#communes.value ?? new Map())}
        .rows=${rows}
      ></data-table>
      ${
        this.#next
          ? html`<p class="more">
              <button type="button" ?disabled=${this.loadingMore} @click=${this.#more}>
                ${t('rows.more')}
              </button>
            </p>`
          : nothing
      }`;
  }
}
customElements.define('rows-page', RowsPage);
