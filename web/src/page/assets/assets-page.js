import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import '../../ui/data-table.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { ASSET_FILTERS, assetFilters, chosenFilters } from '../asset-filters.js';
import { communeIn, hamletsOf, organisationsOf } from '../filter-names.js';
import { filterForm } from '../filter-select.js';
import { listTabs } from '../kept/list-tabs.js';
import { Loading } from '../loading.js';
import { QuestionPage } from '../question-page.js';
import { FIELDS, assetColumns } from './columns.js';

const PAGE_SIZE = 200;

/** The assets of an area, in a table: found by owner, user, hamlet, code, kind and status, each one click from the map. */
export class AssetsPage extends QuestionPage {
  static properties = {
    ...QuestionPage.properties,
    further: { state: true },
    loadingMore: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {any[]} features of the pages after the first */
    this.further = [];
    this.loadingMore = false;
    /** @type {unknown} */
    this.error = null;
  }

  /** @type {string | null} */
  #next = null;

  #first = new Loading(
    this,
    () => this.#asked,
    async (asked, signal) => {
      this.error = null;
      const page = await api.get('/api/assets', asked, signal);
      this.further = [];
      this.#next = page.next ?? null;
      return page.features;
    },
  );

  #organisations = new Loading(
    this,
    () => ({ date: this.question.date, knownOn: this.question.knownOn }),
    organisationsOf,
  );

  #hamlets = new Loading(this, () => communeIn(this.question, this.area), hamletsOf);

  get #asked() {
    const fields = FIELDS.join();
    return { ...this.question, ...chosenFilters(this.params), fields, limit: PAGE_SIZE };
  }

  #more = async () => {
    this.loadingMore = true;
    this.error = null;
    try {
      const page = await api.get('/api/assets', { ...this.#asked, after: this.#next });
      this.#next = page.next ?? null;
      this.further = [...this.further, ...page.features];
    } catch (error) {
      this.error = error;
    } finally {
      this.loadingMore = false;
    }
  };

  render() {
    const { value, error, busy } = this.#first;
    const known = {
      organisations: this.#organisations.value ?? [],
      hamlets: this.#hamlets.value ?? [],
    };
    return html`${listTabs('assets')}
      <h1>${t('assets.title')}</h1>
      ${filterForm(assetFilters('assets', ASSET_FILTERS, this.params, known))}
      <p class="actions">
        <a class="button" href=${hrefTo('map', chosenFilters(this.params), ['export'])}
          >${icon('export')} ${t('assets.export')}</a
        >
      </p>
      <problem-note .error=${error ?? this.error}></problem-note>
      ${value ? this.#table([...value, ...this.further], busy) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /**
   * @param {any[]} features
   * @param {boolean} busy
   */
  #table(features, busy) {
    const key = this.#next ? 'assets.caption.first' : 'assets.caption';
    return html`<data-table
        aria-busy=${String(busy)}
        caption=${t(key, { count: number(features.length, 0) })}
        .columns=${assetColumns(new Map((this.#organisations.value ?? []).map(({ code, name }) => [code, name])))}
        .rows=${features.map(({ id, properties }) => ({ id, ...properties }))}
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
customElements.define('assets-page', AssetsPage);
