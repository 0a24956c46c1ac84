import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { date, number } from '../../i18n/format.js';
import { language, t } from '../../i18n/index.js';
import { amend } from '../../router.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { percent, targetPercent } from '../dashboard/ratio.js';
import { Loading } from '../loading.js';
import '../waiting-for-area.js';
import { save } from '../save.js';
import { hamletColumns } from './columns.js';
import { chosenHamlets, totals } from './hamlets.js';

const TECHNOLOGIES = ['2G', '3G', '4G', '5G'];

/** Which hamlets are covered, how far, and by which rule that was said. */
export class CoveragePage extends PageElement {
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

  #coverage = new Loading(
    this,
    () => (this.question.area ? this.#asked : null),
    (params, signal) => api.get('/api/coverage', params, signal),
  );

  #operators = new Loading(
    this,
    () => ({}),
    async () => {
      const all = await api.get('/api/organisations');
      return all.filter((/** @type {any} */ o) => o.kind === 'NETWORK_OPERATOR');
    },
  );

  get #asked() {
    const { technology = '', operator = '' } = this.params;
    return { ...this.question, technology, operator };
  }

  render() {
    if (!this.question.area) return html`<waiting-for-area></waiting-for-area>`;
    const { value, error, busy } = this.#coverage;
    return html`<div class="page-head">
        <div>
          <h1>${t('coverage.title')}${this.area ? `: ${this.area.name}` : ''}</h1>
          ${value ? this.#asOf(value) : nothing}
          ${
            this.me?.role === 'OPERATOR'
              ? html`<p class="note">
                  ${icon('user')}<span
                    >${t('coverage.scope', { organisation: this.me.organisationName ?? this.me.organisation })}</span
                  >
                </p>`
              : nothing
          }
        </div>
        ${
          this.me && this.me.role !== 'OPERATOR'
            ? html`<div class="page-actions">
                <button type="button" ?disabled=${this.saving} @click=${this.#export}>
                  ${icon('reports')} ${t('dashboard.export.coverage')}
                </button>
              </div>`
            : nothing
        }
      </div>
      ${this.#filters()}
      <problem-note .error=${error ?? this.error}></problem-note>
      ${value ? this.#hamlets(value, busy) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {any} coverage */
  #asOf(coverage) {
    return html`<p class="as-of">
      ${t('dashboard.as-of', { date: date(coverage.date) })} ·
      ${t('coverage.method', {
        technologies: coverage.technologies.join(', '),
        threshold: targetPercent(coverage.threshold),
      })}
    </p>`;
  }

  #export = async () => {
    this.saving = true;
    this.error = null;
    try {
      save(
        await api.download('/api/reports/coverage.xlsx', { ...this.#asked, lang: language() }),
        `phu-song-thon-${this.question.area}.xlsx`,
      );
    } catch (error) {
      this.error = error;
    } finally {
      this.saving = false;
    }
  };

  #filters() {
    const operators = this.#operators.value ?? [];
    const nameOf = (/** @type {string} */ code) =>
      operators.find((/** @type {any} */ o) => o.code === code)?.name ?? code;
    return html`<form
      class="filters"
      @submit=${(/** @type {Event} */ event) => event.preventDefault()}
    >
      ${this.#select('technology', t('coverage.technology'), TECHNOLOGIES, (v) => v, t('coverage.technology.default'))}
      ${
        this.me?.role === 'OPERATOR'
          ? nothing
          : this.#select(
              'operator',
              t('coverage.operator'),
              operators.map((/** @type {any} */ o) => o.code),
              nameOf,
            )
      }
      ${this.#select('covered', t('coverage.covered'), ['true', 'false'], (v) =>
        t(v === 'true' ? 'coverage.yes' : 'coverage.no'),
      )}
      ${this.#select('rule', t('coverage.rule'), ['SETTLED_AREA', 'CENTRE_POINT'], (v) =>
        t(`coverage.rule.${v}`),
      )}
      ${this.#select('near', t('coverage.near'), ['true'], () => t('coverage.near.only'))}
      <div class="field">
        <label for="coverage-text">${t('coverage.search')}</label>
        <input
          id="coverage-text"
          type="search"
          .value=${this.params.text ?? ''}
          @input=${(/** @type {Event} */ event) =>
            amend({ text: /** @type {HTMLInputElement} */ (event.target).value })}
        />
      </div>
    </form>`;
  }

  /**
   * @param {string} name
   * @param {string} label
   * @param {string[]} values
   * @param {(value: string) => string} words
   * @param {string} [none] what choosing nothing is called
   */
  #select(name, label, values, words, none = t('rows.filter.all')) {
    const chosen = this.params[name] ?? '';
    return html`<div class="field">
      <label for="coverage-${name}">${label}</label>
      <select
        id="coverage-${name}"
        @change=${(/** @type {Event} */ event) =>
          amend({ [name]: /** @type {HTMLSelectElement} */ (event.target).value })}
      >
        <option value="" .selected=${chosen === ''}>${none}</option>
        ${values.map(
          (value) =>
            html`<option value=${value} .selected=${value === chosen}>${words(value)}</option>`,
        )}
      </select>
    </div>`;
  }

  /**
   * @param {any} coverage
   * @param {boolean} busy
   */
  #hamlets(coverage, busy) {
    const rows = chosenHamlets(coverage.hamlets, this.params);
    if (coverage.hamlets.length === 0) return html`<p class="note">${t('coverage.empty')}</p>`;
    return html`${this.#totals(coverage, rows)}
      <data-table
        aria-busy=${String(busy)}
        caption=${t('coverage.caption', { count: number(rows.length, 0), total: number(coverage.total, 0) })}
        .columns=${hamletColumns(coverage.threshold)}
        .rows=${rows}
      ></data-table>`;
  }

  /**
   * @param {any} coverage
   * @param {import('./hamlets.js').Hamlet[]} rows
   */
  #totals(coverage, rows) {
    const sum = totals(rows);
    const ratio = coverage.total === 0 ? null : coverage.covered / coverage.total;
    const facts = [
      [
        t('coverage.total.all'),
        `${percent(ratio)} (${number(coverage.covered, 0)} / ${number(coverage.total, 0)})`,
      ],
      [t('coverage.total.shown'), `${number(sum.covered, 0)} / ${number(sum.hamlets, 0)}`],
      [
        t('coverage.total.population'),
        `${number(sum.populationCovered, 0)} / ${number(sum.population, 0)}`,
      ],
      [t('coverage.total.centre'), number(sum.centrePoint, 0)],
      [t('coverage.total.near'), number(sum.nearThreshold, 0)],
      [t('coverage.total.population-unknown'), number(sum.populationUnknown, 0)],
    ];
    return html`<dl class="totals">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
  }
}
customElements.define('coverage-page', CoveragePage);
