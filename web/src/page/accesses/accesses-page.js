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
import { Loading } from '../loading.js';
import { accessColumns } from './columns.js';

const PAGE_SIZE = 100;
const FILTERS = /** @type {const} */ (['who', 'what', 'from', 'to', 'asset']);

/** Who read details of others and who took files, for administrators; the filters stand in the address. */
export class AccessesPage extends PageElement {
  static properties = {
    params: { attribute: false },
    further: { state: true },
    busy: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.params = {};
    /** @type {import('./words.js').Access[]} those of the pages after the first */
    this.further = [];
    this.busy = false;
    /** @type {unknown} */
    this.error = null;
  }

  /** @type {string | null} */
  #next = null;

  #first = new Loading(
    this,
    () => this.#asked(),
    async (asked, signal) => {
      this.error = null;
      const page = await api.get('/api/accesses', asked, signal);
      this.further = [];
      this.#next = page.next;
      return page.accesses;
    },
  );

  #asked() {
    const filters = Object.fromEntries(FILTERS.map((name) => [name, this.params[name] ?? '']));
    return { ...filters, limit: PAGE_SIZE };
  }

  #more = async () => {
    this.busy = true;
    this.error = null;
    try {
      const page = await api.get('/api/accesses', { ...this.#asked(), after: this.#next });
      this.#next = page.next;
      this.further = [...this.further, ...page.accesses];
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  };

  render() {
    const { value, error, busy } = this.#first;
    return html`<h1>${t('accesses.title')}</h1>
      <p>${t('accesses.about')}</p>
      ${this.#filters()}
      <problem-note .error=${error ?? this.error}></problem-note>
      ${value && !error ? this.#list([...value, ...this.further], busy) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
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

  /**
   * @param {import('./words.js').Access[]} accesses
   * @param {boolean} busy
   */
  #list(accesses, busy) {
    if (accesses.length === 0) return html`<p class="note" role="status">${t('accesses.none')}</p>`;
    return html`<data-table
        aria-busy=${String(busy)}
        caption=${t('accesses.caption', { count: number(accesses.length, 0) })}
        .columns=${accessColumns()}
        .rows=${accesses}
      ></data-table>
      ${
        this.#next
          ? html`<p class="more">
              <button type="button" ?disabled=${this.busy} @click=${this.#more}>
                ${t('rows.more')}
              </button>
            </p>`
          : nothing
      }`;
  }
}
customElements.define('accesses-page', AccessesPage);
