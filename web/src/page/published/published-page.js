import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { date, dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { contentTables } from '../reports/content-tables.js';
import { hashText, whereText } from '../reports/model.js';
import '../reports/report-files.js';
import './hash-check.js';
import { fact } from '../reports/fact.js';

/** What is published, for everybody; and whether a hash is that of a report. */
export class PublishedPage extends PageElement {
  static properties = { rest: { attribute: false } };

  constructor() {
    super();
    /** @type {string[]} */
    this.rest = [];
  }

  #list = new Loading(
    this,
    () => (this.rest[0] ? null : {}),
    (_, signal) => api.get('/api/published-reports', { limit: 200 }, signal),
  );

  #one = new Loading(
    this,
    () => this.rest[0] ?? null,
    (id, signal) =>
      Promise.all([
        api.get(`/api/published-reports/${id}`, {}, signal),
        api.get(`/api/published-reports/${id}/content`, {}, signal),
      ]),
  );

  render() {
    return this.rest[0] ? this.#report() : this.#all();
  }

  #all() {
    const { value, error } = this.#list;
    return html`<h1>${t('nav.published')}</h1>
      <p>${t('published.intro')}</p>
      <problem-note .error=${error}></problem-note>
      ${
        value
          ? html`<data-table
              caption=${t('published.list')}
              .columns=${columns()}
              .rows=${value}
            ></data-table>`
          : html`<p role="status">${error ? '' : t('ui.loading')}</p>`
      }
      <hash-check></hash-check>`;
  }

  #report() {
    const { value, error } = this.#one;
    const [told, content] = value ?? [];
    return html`<p><a href=${hrefTo('published')}>← ${t('nav.published')}</a></p>
      <h1>${told ? t(`reports.kind.${told.kind}`) : t('nav.published')}</h1>
      <problem-note .error=${error}></problem-note>
      ${told ? this.#facts(told) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}
      ${content ? contentTables(content) : nothing}`;
  }

  /** @param {any} told */
  #facts(told) {
    return html`<dl class="facts report-facts">
        ${fact(t('reports.area'), whereText(told))} ${fact(t('reports.date'), date(told.date))}
        ${fact(t('reports.known-at'), dateTime(told.knownAt))}
        ${fact(t('reports.published'), dateTime(told.publishedAt))}
        ${fact(t('reports.hash'), html`<code class="hash">${hashText(told.sha256)}</code>`)}
      </dl>
      <div class="page-actions">
        <report-files .of=${`/api/published-reports/${told.id}`}></report-files>
      </div>`;
  }
}
customElements.define('published-page', PublishedPage);

/** @returns {import('../../ui/data-table.js').Column[]} */
function columns() {
  return [
    {
      id: 'kind',
      label: t('reports.kind'),
      cell: (one) =>
        html`<a href=${hrefTo('published', {}, [one.id])}>${t(`reports.kind.${one.kind}`)}</a>`,
      sort: (one) => one.kind,
    },
    { id: 'area', label: t('reports.area'), cell: whereText, sort: whereText },
    {
      id: 'date',
      label: t('reports.date'),
      cell: (one) => date(one.date),
      sort: (one) => one.date,
    },
    {
      id: 'published',
      label: t('reports.published'),
      cell: (one) => dateTime(one.publishedAt),
      sort: (one) => one.publishedAt,
    },
  ];
}
