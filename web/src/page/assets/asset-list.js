import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { language, t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import '../../ui/data-table.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { ASSET_FILTERS, assetFilters, chosenFilters } from '../asset-filters.js';
import { communeIn, hamletsOf, organisationsOf } from '../filter-names.js';
import { filterForm } from '../filter-select.js';
import { listTabs } from '../kept/list-tabs.js';
import { Loading } from '../loading.js';
import { Paging } from '../paging.js';
import { QuestionPage } from '../question-page.js';
import { columnChoice } from './column-choice.js';
import { assetColumns, chosenColumns, fieldsOf } from './columns.js';
import './saved-views.js';

const PAGE_SIZE = 200;

/** The assets of an area, in a table: found by owner, user, hamlet, code, kind and status, each one click from the map. */
export class AssetList extends QuestionPage {
  #list = new Paging(
    this,
    () => this.#asked,
    async (asked, after, signal) => {
      const { features, next } = await api.get('/api/assets', { ...asked, after }, signal);
      return { items: features, next: next ?? null };
    },
  );

  #organisations = new Loading(
    this,
    () => ({ date: this.question.date, knownOn: this.question.knownOn }),
    organisationsOf,
  );

  #hamlets = new Loading(this, () => communeIn(this.question, this.area), hamletsOf);

  get #asked() {
    const fields = fieldsOf(chosenColumns(this.params));
    return {
      ...this.question,
      ...chosenFilters(this.params),
      fields,
      order: 'CODE',
      limit: PAGE_SIZE,
    };
  }

  render() {
    const { first, error } = this.#list;
    const known = {
      organisations: this.#organisations.value ?? [],
      hamlets: this.#hamlets.value ?? [],
    };
    return html`${listTabs('assets')}
      <h1>${t('assets.title')}</h1>
      ${filterForm(assetFilters('assets', ASSET_FILTERS, this.params, known))}
      <saved-views .params=${this.params}></saved-views>
      ${columnChoice(this.params)} ${this.#exports()}
      <problem-note .error=${error}></problem-note>
      ${first ? this.#table() : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** What is shown, all pages of it, as a sheet; and the way to files with everything. */
  #exports() {
    const columns = chosenColumns(this.params).join();
    const asked = { ...this.question, ...chosenFilters(this.params), columns, lang: language() };
    const sheet = (/** @type {string} */ format) =>
      api.url('/api/exports/list', { ...asked, format });
    const files = html`<a class="button" href=${sheet('xlsx')} download
        >${icon('export')} ${t('assets.sheet')}</a
      >
      <a class="button" href=${sheet('csv')} download>${icon('export')} CSV</a>
      <a class="button" href=${hrefTo('map', chosenFilters(this.params), ['export'])}
        >${icon('export')} ${t('assets.export')}</a
      >`;
    return html`<p class="actions no-print">
      ${this.me?.role === 'COMMUNE_OFFICE' ? nothing : files}
      <button type="button" @click=${() => window.print()}>${t('asset.print')}</button>
    </p>`;
  }

  #table() {
    const { items, busy, hasMore } = this.#list;
    const key = hasMore ? 'assets.caption.first' : 'assets.caption';
    return html`<data-table
        aria-busy=${String(busy)}
        caption=${t(key, { count: number(items.length, 0) })}
        ?partial=${hasMore}
        .columns=${assetColumns(chosenColumns(this.params), new Map((this.#organisations.value ?? []).map(({ code, name }) => [code, name])))}
        .rows=${items.map(({ id, properties }) => ({ id, ...properties }))}
      ></data-table>
      ${this.#list.button()}`;
  }
}
customElements.define('asset-list', AssetList);
