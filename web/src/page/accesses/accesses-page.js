import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { amend } from '../../router.js';
import '../../ui/data-table.js';
import '../../ui/date-field.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { filterForm, filterSelect } from '../filter-select.js';
import { Paging } from '../paging.js';
import { accessColumns } from './columns.js';

const PAGE_SIZE = 100;
const FILTERS = /** @type {const} */ (['who', 'what', 'from', 'to', 'asset']);

/** Who read details of others and who took files, for administrators; the filters stand in the address. */
export class AccessesPage extends PageElement {
  static properties = {
    params: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.params = {};
  }

  #list = new Paging(
    this,
    () => this.#asked(),
    async (asked, after, signal) => {
      const { accesses, next } = await api.get('/api/accesses', { ...asked, after }, signal);
      return { items: accesses, next: next ?? null };
    },
  );

  #asked() {
    const filters = Object.fromEntries(FILTERS.map((name) => [name, this.params[name] ?? '']));
    return { ...filters, limit: PAGE_SIZE };
  }

  render() {
    const { first, error } = this.#list;
    return html`<h1>${t('accesses.title')}</h1>
      <p>${t('accesses.about')}</p>
      ${this.#filters()}
      <problem-note .error=${error}></problem-note>
      ${first ? this.#table() : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  #filters() {
    const { who = '', what = '', asset } = this.params;
    return filterForm([
      html`<div class="field">
        <label for="accesses-who">${t('accesses.who')}</label>
        <input
          id="accesses-who"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          .value=${who}
          @change=${(/** @type {any} */ event) => amend({ who: event.target.value.trim() })}
        />
      </div>`,
      filterSelect({
        page: 'accesses',
        name: 'what',
        label: t('accesses.what'),
        values: ['READ', 'EXPORT'],
        words: (value) => t(`accesses.what.${value}`),
        chosen: what,
      }),
      this.#day('from'),
      this.#day('to'),
      asset
        ? html`<p class="field">
            ${t('accesses.asset')}
            <button type="button" class="quiet" @click=${() => amend({ asset: '' })}>
              ${t('accesses.asset.all')}
            </button>
          </p>`
        : nothing,
    ]);
  }

  /** @param {'from' | 'to'} name */
  #day(name) {
    return html`<date-field
      name=${name}
      label=${t(`accesses.${name}`)}
      .value=${this.params[name] ?? ''}
      @change=${(/** @type {CustomEvent} */ event) => amend({ [name]: event.detail })}
    ></date-field>`;
  }

  #table() {
    const { items, busy } = this.#list;
    if (items.length === 0) return html`<p class="note" role="status">${t('accesses.none')}</p>`;
    return html`<data-table
        aria-busy=${String(busy)}
        ?partial=${this.#list.hasMore}
        caption=${t('accesses.caption', { count: number(items.length, 0) })}
        .columns=${accessColumns()}
        .rows=${items}
      ></data-table>
      ${this.#list.button()}`;
  }
}
customElements.define('accesses-page', AccessesPage);
