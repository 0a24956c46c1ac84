import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import * as api from '../../api.js';
import { date, dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { amend, go, hrefTo } from '../../router.js';
import '../../ui/data-table.js';
import '../../ui/problem-note.js';
import { filterForm } from '../filter-select.js';
import { Loading } from '../loading.js';
import { QuestionPage } from '../question-page.js';
import { AGAIN, isOpen, stateText, whereText } from './model.js';
import './new-report.js';
import './report-view.js';

/** @typedef {import('./model.js').Report} Report */

/** Frozen reports: the list of them, a new one, and one by its address. */
export class ReportsPage extends QuestionPage {
  static properties = { ...QuestionPage.properties, rest: { attribute: false } };

  constructor() {
    super();
    /** @type {string[]} */
    this.rest = [];
  }

  /** @type {number | undefined} */
  #timer;

  #list = new Loading(
    this,
    () => (this.rest[0] ? null : { mine: this.params.all ? '' : 'true', limit: 200 }),
    (asked, signal) => api.get('/api/reports', asked, signal),
  );

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  updated() {
    clearTimeout(this.#timer);
    if (this.#list.value?.some(isOpen))
      this.#timer = window.setTimeout(() => this.#list.again(), AGAIN);
  }

  render() {
    const id = this.rest[0];
    // nothing is done with one report while another one is on its way
    if (id)
      return keyed(
        id,
        html`<report-view
          .me=${this.me}
          .report=${id}
          .compared=${this.params.with ?? ''}
        ></report-view>`,
      );
    return this.#all();
  }

  #all() {
    const { value, error } = this.#list;
    return html`<p><a href=${hrefTo('dashboard')}>← ${t('nav.dashboard')}</a></p>
      <h1>${t('nav.reports')}</h1>
      <p>${t('reports.intro')} <a href=${hrefTo('published')}>${t('nav.published')}</a></p>
      <new-report
        .question=${this.question}
        .area=${this.area}
        @ordered=${(/** @type {CustomEvent<string>} */ { detail }) => go('reports', {}, [detail])}
      ></new-report>
      ${filterForm([
        html`<label class="check"
          ><input
            type="checkbox"
            .checked=${Boolean(this.params.all)}
            @change=${(/** @type {any} */ event) => amend({ all: event.target.checked ? '1' : '' })}
          />
          ${t('reports.all')}</label
        >`,
      ])}
      <problem-note .error=${error}></problem-note>
      ${
        value
          ? html`<data-table
              caption=${t('reports.list')}
              .columns=${columns()}
              .rows=${value}
            ></data-table>`
          : html`<p role="status">${error ? '' : t('ui.loading')}</p>`
      }`;
  }
}
customElements.define('reports-page', ReportsPage);

/** @returns {import('../../ui/data-table.js').Column[]} */
function columns() {
  return [
    {
      id: 'kind',
      label: t('reports.kind'),
      cell: (/** @type {Report} */ report) =>
        html`<a href=${hrefTo('reports', {}, [report.id])}>${t(`reports.kind.${report.kind}`)}</a>
          ${report.rerunOf ? html`<small>${t('reports.rerun')}</small>` : nothing}`,
      sort: (report) => report.kind,
    },
    { id: 'area', label: t('reports.area'), cell: whereText, sort: whereText },
    {
      id: 'date',
      label: t('reports.date'),
      cell: (report) => date(report.date),
      sort: (report) => report.date,
    },
    {
      id: 'knownAt',
      label: t('reports.known-at'),
      cell: (report) => dateTime(report.knownAt),
      sort: (report) => report.knownAt,
    },
    { id: 'state', label: t('reports.state'), cell: stateText, sort: (report) => report.state },
    {
      id: 'published',
      label: t('reports.published'),
      cell: (report) => (report.publishedAt ? dateTime(report.publishedAt) : nothing),
      sort: (report) => report.publishedAt,
    },
    {
      id: 'ordered',
      label: t('reports.ordered'),
      cell: (report) => `${dateTime(report.orderedAt)}, ${report.orderedBy}`,
      sort: (report) => report.orderedAt,
    },
  ];
}
