import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { date, number } from '../../i18n/format.js';
import { language, t } from '../../i18n/index.js';
import { amend, daysOf, hrefTo } from '../../router.js';
import { isAuthority } from '../../session.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { save } from '../save.js';
import { findingColumns, ruleColumns } from './columns.js';

const PAGE_SIZE = 200;

/** What the registry finds odd about its data: every rule with its count, and what does not keep the chosen one. */
export class QualityPage extends PageElement {
  static properties = {
    me: { attribute: false },
    params: { attribute: false },
    further: { state: true },
    error: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {Record<string, string>} */
    this.params = {};
    /** @type {import('./columns.js').Finding[]} findings of the pages after the first */
    this.further = [];
    /** @type {unknown} */
    this.error = null;
    this.busy = false;
  }

  /** The rule whose findings were brought into view. @type {string | undefined} */
  #seen;

  #counts = new Loading(
    this,
    () => daysOf(this.params),
    (days, signal) => api.get('/api/quality', days, signal),
  );

  /** Whether there is any province: a registry without one has no data to find anything odd about. */
  #areas = new Loading(
    this,
    () => ({ level: 'PROVINCE', ...daysOf(this.params) }),
    (params, signal) => api.get('/api/areas', params, signal),
  );

  #findings = new Loading(
    this,
    () => (this.params.rule ? { rule: this.params.rule, ...daysOf(this.params) } : null),
    async (asked, signal) => {
      this.further = [];
      return this.#page(asked, null, signal);
    },
  );

  /**
   * @param {{ rule: string, date: string, boundaries: string, knownOn: string }} asked
   * @param {string | null} after
   * @param {AbortSignal} [signal]
   * @returns {Promise<import('./columns.js').Finding[]>}
   */
  #page({ rule, ...days }, after, signal) {
    const params = { limit: PAGE_SIZE, ...days, ...(after ? { after } : {}) };
    return api.get(`/api/quality/${encodeURIComponent(rule)}`, params, signal);
  }

  /** @param {() => Promise<void>} work */
  async #doing(work) {
    Object.assign(this, { busy: true, error: null });
    try {
      await work();
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }

  #more = () =>
    this.#doing(async () => {
      const last = this.#shown.at(-1);
      const asked = { rule: this.params.rule ?? '', ...daysOf(this.params) };
      const page = await this.#page(asked, last?.id ?? null);
      this.further = [...this.further, ...page];
    });

  #download = () =>
    this.#doing(async () => {
      const { rule = '' } = this.params;
      const path = `/api/quality/${encodeURIComponent(rule)}`;
      save(await api.download(path, { format: 'csv', ...daysOf(this.params) }), `${rule}.csv`);
    });

  get #shown() {
    return [...(this.#findings.value ?? []), ...this.further];
  }

  get #chosen() {
    return this.#counts.value?.find(
      (/** @type {import('./columns.js').Count} */ count) => count.rule.rule === this.params.rule,
    );
  }

  updated() {
    const heading = this.querySelector('#quality-chosen');
    if (!heading || this.#seen === this.params.rule) return;
    this.#seen = this.params.rule;
    /** @type {HTMLElement} */ (heading).focus();
    heading.scrollIntoView({ block: 'start' });
  }

  render() {
    const { value, error, busy } = this.#counts;
    return html`<div class="page-head">
        <div>
          <h1>${t('quality.title')}</h1>
          <p class="as-of">${about(this.params)}</p>
        </div>
      </div>
      <problem-note .error=${error ?? this.#findings.error ?? this.error}></problem-note>
      ${this.me && !isAuthority(this.me) ? nothing : samePlaceLink()}
      ${this.#areas.value?.length === 0 ? html`<p class="note">${t('quality.no-data')}</p>` : nothing}
      ${value ? this.#rules(value, busy) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}
      ${this.#chosen ? this.#list() : nothing}`;
  }

  /**
   * Those that find something; the others are there for whoever asks what is looked at.
   *
   * @param {import('./columns.js').Count[]} counts
   * @param {boolean} busy
   */
  #rules(counts, busy) {
    const broken = counts.filter((count) => count.findings > 0);
    const kept = counts.filter((count) => count.findings === 0);
    const facts = { broken: number(broken.length, 0), rules: number(counts.length, 0) };
    return html`<data-table
        aria-busy=${String(busy)}
        caption=${t('quality.caption', facts)}
        .columns=${ruleColumns(language())}
        .rows=${broken}
        .chosen=${(/** @type {import('./columns.js').Count} */ count) => amend({ rule: count.rule.rule })}
      ></data-table>
      <details>
        <summary>${t('quality.kept', { rules: number(kept.length, 0) })}</summary>
        <ul>
          ${kept.map((count) => html`<li>${count.rule.meaning[language()]}</li>`)}
        </ul>
      </details>`;
  }

  #list() {
    const total = this.#chosen.findings;
    const { value, busy } = this.#findings;
    return html`<section class="quality-findings" aria-labelledby="quality-chosen">
      <div class="page-head">
        <h2 id="quality-chosen" tabindex="-1">${this.#chosen.rule.meaning[language()]}</h2>
        <div class="page-actions">
          <button type="button" ?disabled=${this.busy || total === 0} @click=${this.#download}>
            ${icon('reports')} ${t('quality.download')}
          </button>
        </div>
      </div>
      ${
        value
          ? html`<data-table
              aria-busy=${String(busy)}
              caption=${t('quality.findings', { shown: number(this.#shown.length, 0), total: number(total, 0) })}
              .columns=${findingColumns()}
              .rows=${this.#shown}
            ></data-table>`
          : html`<p role="status">${t('ui.loading')}</p>`
      }
      ${
        this.#shown.length > 0 && this.#shown.length < total
          ? html`<p class="more">
              <button type="button" ?disabled=${this.busy} @click=${this.#more}>
                ${t('rows.more')}
              </button>
            </p>`
          : nothing
      }
    </section>`;
  }
}
customElements.define('quality-page', QualityPage);

/** On what the rules run, by the days in the address. @param {Record<string, string>} params */
function about(params) {
  const { date: day, boundaries, knownOn } = daysOf(params);
  return [
    day ? t('quality.about.day', { date: date(day) }) : t('quality.about'),
    boundaries ? t('dashboard.boundaries', { date: date(boundaries) }) : '',
    knownOn ? t('dashboard.known-on', { date: date(knownOn) }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Where the findings of the rule `same-place` are decided; not for operators. */
function samePlaceLink() {
  return html`<p class="note">
    <a href=${hrefTo('same-place')}>${t('quality.same-place')}</a>
  </p>`;
}
