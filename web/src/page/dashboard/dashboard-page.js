import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { language, t } from '../../i18n/index.js';
import { amend, hrefTo } from '../../router.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import '../waiting-for-area.js';
import { save } from '../save.js';
import { card } from './card.js';
import { communeColumns } from './communes.js';
import { asOf, definition, headline, lines, parts, variants } from './detail.js';
import { CODES } from './model.js';
import { yearsBefore } from './trend.js';
import './trend-chart.js';

/** How far back the trend goes, by its step. @type {Record<string, number>} */
const YEARS = { YEAR: 10, QUARTER: 4, MONTH: 2 };

/** Every indicator against its target, one of them in full: what it is made of, its trend, and each commune's part. */
export class DashboardPage extends PageElement {
  static properties = {
    me: { attribute: false },
    question: { attribute: false },
    area: { attribute: false },
    params: { attribute: false },
    saving: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {import('../../router.js').Question} */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    /** @type {import('../../ui/area-picker.js').Area | null} */
    this.area = null;
    /** @type {Record<string, string>} */
    this.params = {};
    this.saving = false;
    /** @type {unknown} */
    this.error = null;
  }

  /** One loader per indicator, so that a slow one keeps none of the others waiting. */
  #indicators = new Map(
    CODES.map((code) => [code, this.#loading(`/api/indicators/${code}`, () => ({}))]),
  );

  #series = this.#loading(
    () => this.#path('series'),
    () => {
      const day = this.#shown?.date;
      return day
        ? { from: yearsBefore(day, YEARS[this.#step] ?? 1), to: day, step: this.#step }
        : null;
    },
  );

  #communes = this.#loading(
    () => this.#path('communes'),
    () => ({}),
  );

  /**
   * @param {string | (() => string)} path
   * @param {() => Record<string, string> | null} further parameters beside the question; null = do not ask yet
   */
  #loading(path, further) {
    const question = () => {
      const more = further();
      if (!this.question.area || !more) return null;
      return {
        path: typeof path === 'string' ? path : path(),
        params: { ...this.question, ...more },
      };
    };
    return new Loading(this, question, ({ path: from, params }, signal) =>
      api.get(from, params, signal),
    );
  }

  get #chosen() {
    const asked = this.params.indicator ?? '';
    return CODES.includes(asked) ? asked : 'mast-sharing';
  }

  /** @param {string} what of the indicator shown in full */
  #path(what) {
    return `/api/indicators/${this.#chosen}/${what}`;
  }

  get #step() {
    const asked = this.params.step ?? '';
    return asked in YEARS ? asked : 'YEAR';
  }

  /** The indicator shown in full, once it is there. @returns {import('./model.js').Indicator | null} */
  get #shown() {
    return this.#indicators.get(this.#chosen)?.value ?? null;
  }

  /** @param {Record<string, string>} [params] */
  #rows = (params = {}) =>
    this.#chosen === 'hamlet-mobile-coverage'
      ? hrefTo('coverage', params.shared ? { covered: 'true' } : params)
      : hrefTo('rows', { indicator: this.#chosen, ...params });

  render() {
    if (!this.question.area) return html`<waiting-for-area></waiting-for-area>`;
    return html`${this.#heading()}
      <problem-note .error=${this.error}></problem-note>
      <ul class="indicator-cards" aria-label=${t('dashboard.indicators')}>
        ${CODES.map((code) =>
          card(
            code,
            this.#indicators.get(code) ?? null,
            code === this.#chosen,
            hrefTo('dashboard', { indicator: code, step: this.params.step }),
          ),
        )}
      </ul>
      ${this.#detail()}`;
  }

  #heading() {
    const { me } = this;
    const mayExport = me !== null && me.role !== 'OPERATOR';
    return html`<div class="page-head">
        <h1>${t('dashboard.title')}${this.area ? `: ${this.area.name}` : ''}</h1>
        ${mayExport ? this.#exports() : nothing}
      </div>
      <p class="as-of">${this.#asOf()}</p>
      ${
        me?.role === 'OPERATOR'
          ? html`<p class="note">
              ${icon('user')}<span
                >${t('dashboard.scope', { organisation: me.organisationName ?? me.organisation })}</span
              >
            </p>`
          : nothing
      }`;
  }

  /** To what the numbers refer; nothing when they cannot be had, for then a note says why. */
  #asOf() {
    if (this.#shown) return asOf(this.#shown);
    return this.#indicators.get(this.#chosen)?.error ? nothing : t('ui.loading');
  }

  #exports() {
    return html`<div class="page-actions">
      <button type="button" ?disabled=${this.saving} @click=${() => this.#export('sharing')}>
        ${icon('reports')} ${t('dashboard.export.sharing')}
      </button>
      <button type="button" ?disabled=${this.saving} @click=${() => this.#export('coverage')}>
        ${icon('reports')} ${t('dashboard.export.coverage')}
      </button>
    </div>`;
  }

  /** @param {'sharing' | 'coverage'} report */
  async #export(report) {
    this.saving = true;
    this.error = null;
    const params = { ...this.question, lang: language() };
    try {
      const file = await api.download(`/api/reports/${report}.xlsx`, params);
      const name = [
        report === 'sharing' ? 'ty-le-dung-chung' : 'phu-song-thon',
        params.area,
        this.#shown?.date,
      ];
      save(file, `${name.filter(Boolean).join('-')}.xlsx`);
    } catch (error) {
      this.error = error;
    } finally {
      this.saving = false;
    }
  }

  #detail() {
    const loading = this.#indicators.get(this.#chosen);
    const indicator = this.#shown;
    return html`<section class="indicator-detail" aria-busy=${String(loading?.busy ?? false)}>
      <h2>${t(`indicator.${this.#chosen}`)}</h2>
      <problem-note .error=${loading?.error}></problem-note>
      ${
        indicator
          ? html`<div class="detail-columns">
              <div>
                ${headline(indicator, this.#rows)} ${definition(indicator)}
                ${variants(indicator, this.#rows)}
              </div>
              <div>
                ${this.#trend(indicator)} ${parts(indicator, this.#rows)}
                ${lines(indicator, this.#rows)}
              </div>
            </div>`
          : html`<p role="status">${loading?.error ? '' : t('ui.loading')}</p>`
      }
      ${this.#perCommune(indicator)}
    </section>`;
  }

  /** @param {import('./model.js').Indicator} indicator */
  #trend(indicator) {
    const series = this.#series;
    const fits = series.answered?.path === this.#path('series');
    return html`<div class="trend-head">
        <h3>${t('dashboard.trend')}</h3>
        <label
          >${t('dashboard.trend.step')}
          <select @change=${(/** @type {Event} */ event) => this.#stepBy(event)}>
            ${Object.keys(YEARS).map(
              (step) =>
                html`<option value=${step} .selected=${step === this.#step}>
                  ${t(`dashboard.step.${step}`)}
                </option>`,
            )}
          </select></label
        >
      </div>
      <problem-note .error=${series.error}></problem-note>
      ${
        series.value && fits
          ? html`<trend-chart
              code=${this.#chosen}
              .series=${series.value}
              .target=${indicator.target}
              aria-busy=${String(series.busy)}
            ></trend-chart>`
          : html`<p role="status">${series.error ? '' : t('ui.loading')}</p>`
      }`;
  }

  /** @param {Event} event */
  #stepBy(event) {
    amend({ step: /** @type {HTMLSelectElement} */ (event.target).value });
  }

  /** @param {import('./model.js').Indicator | null} indicator */
  #perCommune(indicator) {
    const { value, answered, error, busy } = this.#communes;
    if (error && indicator) return html`<problem-note .error=${error}></problem-note>`;
    if (!value || answered?.path !== this.#path('communes')) return nothing;
    return html`<data-table
      aria-busy=${String(busy)}
      caption=${t('dashboard.communes', { indicator: t(`indicator.${this.#chosen}`) })}
      .columns=${communeColumns(this.#chosen, indicator?.target?.value ?? null, this.#rows)}
      .rows=${value}
    ></data-table>`;
  }
}
customElements.define('dashboard-page', DashboardPage);
