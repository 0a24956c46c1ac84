import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { amend, hrefTo } from '../../router.js';
import '../../ui/data-table.js';
import '../../ui/problem-note.js';
import { isLength } from '../dashboard/model.js';
import { missing, percent } from '../dashboard/ratio.js';
import { gapText, targetText, verdict } from '../dashboard/verdict.js';
import { filterForm, filterSelect } from '../filter-select.js';
import { Loading } from '../loading.js';
import { QuestionPage } from '../question-page.js';
import { asOf, pageHead } from '../question.js';
import { organisationNames } from '../rows/names.js';
import '../waiting-for-area.js';
import { OPEN_CODES } from './codes.js';
import { openingColumns } from './columns.js';

const LIMIT = 200;
const FARTHEST = 5000;
const LENGTHS = ['pole-sharing', 'pole-km-sharing', 'duct-sharing'];

/**
 * What GET /api/indicators/{code}/next answers.
 *
 * @typedef {{ tenancies: number, reached: boolean, would: { numerator: number, denominator: number, ratio: number | null }, missing: number }} Shortest
 * @typedef {{ indicator: string, boundaries: string, date: string, knownOn: string, withinM: number, numerator: number, denominator: number,
 *   ratio: number | null, target: import('../dashboard/ratio.js').Target | null, shortest: Shortest | null,
 *   openings: import('./columns.js').Opening[], total: number, lonely: number, full: number, scope: string | null }} Next
 */

/** Who should share next, and with how few more tenants the target is reached. */
export class NextPage extends QuestionPage {
  #next = new Loading(
    this,
    () =>
      this.question.area
        ? {
            code: this.#code,
            ...this.question,
            withinM: this.params.withinM ?? '',
            limit: LIMIT,
          }
        : null,
    ({ code, ...asked }, signal) => api.get(`/api/indicators/${code}/next`, asked, signal),
  );

  #names = new Loading(
    this,
    () => ({ date: this.question.date, knownOn: this.question.knownOn }),
    organisationNames,
  );

  get #code() {
    const asked = this.params.indicator ?? '';
    return OPEN_CODES.includes(asked) ? asked : 'mast-sharing';
  }

  render() {
    if (!this.question.area) return html`<waiting-for-area></waiting-for-area>`;
    const { value, error, answered } = this.#next;
    const shown = answered?.code === this.#code ? /** @type {Next | null} */ (value) : null;
    return html`<p>
        <a href=${hrefTo('dashboard', { indicator: this.#code })}>← ${t('nav.dashboard')}</a>
      </p>
      ${pageHead({ title: t('next.title'), area: this.area, refersTo: shown ? asOf(shown) : '' })}
      <p>${t('next.intro')}</p>
      ${this.#filters(shown)}
      <problem-note .error=${error}></problem-note>
      ${shown ? this.#answer(shown) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {Next | null} next */
  #filters(next) {
    return filterForm([
      filterSelect({
        page: 'next',
        name: 'indicator',
        label: t('next.indicator'),
        values: OPEN_CODES,
        words: (code) => t(`indicator.${code}`),
        chosen: this.#code,
        none: false,
        further: { withinM: '' },
      }),
      html`<div class="field">
        <label for="next-within">${t('next.within')}</label>
        <input
          id="next-within"
          type="number"
          min="1"
          max=${FARTHEST}
          .value=${this.params.withinM || String(next?.withinM ?? '')}
          @change=${(/** @type {Event} */ event) =>
            amend({ withinM: /** @type {HTMLInputElement} */ (event.target).value })}
        />
      </div>`,
    ]);
  }

  /** @param {Next} next */
  #answer(next) {
    const { openings, total, lonely, full, scope } = next;
    const digits = LENGTHS.includes(this.#code) ? 3 : 0;
    return html`<p>
        ${t('next.today', { ratio: percent(next.ratio, next.target?.value), numerator: number(next.numerator, digits), denominator: number(next.denominator, digits), unit: t(`unit.${this.#code}`) })}
        ${scope ? t('next.scope') : nothing}
      </p>
      ${this.#plan(next)}
      <ul>
        <li>${t('next.lonely', { count: number(lonely, 0) })}</li>
        <li>${t('next.full', { count: number(full, 0) })}</li>
      </ul>
      <data-table
        aria-busy=${String(this.#next.busy)}
        caption=${t('next.openings', { count: number(openings.length, 0), total: number(total, 0) })}
        .columns=${openingColumns(this.#names.value ?? new Map(), LENGTHS.includes(this.#code))}
        .rows=${openings}
      ></data-table>`;
  }

  /** How the target is reached, or by how much it is missed. @param {Next} next */
  #plan(next) {
    const { target, shortest } = next;
    if (next.scope) return nothing;
    if (!target || !shortest) return html`<p class="note">${t('dashboard.target.none.long')}</p>`;
    const indicator = /** @type {any} */ ({ ...next, variants: [] });
    return html`<div class="panel next-plan">
      <p>
        ${verdict(indicator)} ${t('dashboard.target')}:
        <strong>${targetText(this.#code, target)}</strong> (${target.document})
      </p>
      <p>${gapText(indicator)}</p>
      ${target.met ? nothing : html`<p><strong>${this.#shortest(shortest, target)}</strong></p>`}
    </div>`;
  }

  /** @param {Shortest} shortest @param {import('../dashboard/ratio.js').Target} target */
  #shortest({ tenancies, reached, would, missing: lacking }, target) {
    const units = isLength(this.#code)
      ? number(lacking, 3)
      : number(missing(would.numerator, would.denominator, target), 0);
    const facts = {
      count: number(tenancies, 0),
      ratio: percent(would.ratio, target.value),
      missing: units,
      unit: t(`unit.${this.#code}`),
    };
    return t(reached ? 'next.reached' : 'next.not-reached', facts);
  }
}
customElements.define('next-page', NextPage);
