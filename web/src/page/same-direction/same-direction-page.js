import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { amend, hrefTo } from '../../router.js';
import '../../ui/data-table.js';
import '../../ui/date-field.js';
import '../../ui/problem-note.js';
import { said } from '../dashboard/model.js';
import { percent } from '../dashboard/ratio.js';
import { filterForm } from '../filter-select.js';
import { Loading } from '../loading.js';
import { tilesOf } from '../map/map-data.js';
import { QuestionPage } from '../question-page.js';
import { asOf } from '../question.js';
import { organisationNames } from '../rows/names.js';
import '../waiting-for-area.js';
import { stretchColumns } from './columns.js';
import './stretch-map.js';

const LIMIT = 200;
/** What a reader may set otherwise than the rule, each with the bounds of the rule. @type {[string, number][]} */
const SWITCHES = [
  ['townM', 200],
  ['outsideM', 200],
  ['headingDeg', 90],
  ['leastM', 10_000],
];

/**
 * What GET /api/same-direction answers.
 *
 * @typedef {{ boundaries: string, date: string, knownOn: string, area: string, rule: Record<string, number>, sentence: import('../dashboard/model.js').Words,
 *   sharedKm: number, besideKm: number, allKm: number, unknownKm: number, ratio: number | null, nearBesideKm: number, nearRatio: number | null }} Figure
 */

/** Telecom routes in the same direction: how much of them is shared, and where they lie beside each other. */
export class SameDirectionPage extends QuestionPage {
  #figure = new Loading(
    this,
    () => (this.question.area ? this.#asked : null),
    (asked, signal) => api.get('/api/same-direction', asked, signal),
  );

  #stretches = new Loading(
    this,
    () => (this.question.area ? { ...this.#asked, limit: LIMIT } : null),
    (asked, signal) => api.get('/api/same-direction/stretches', asked, signal),
  );

  #names = new Loading(
    this,
    () => ({ date: this.question.date, knownOn: this.question.knownOn }),
    organisationNames,
  );

  get #asked() {
    const switches = ['since', ...SWITCHES.map(([name]) => name)];
    return {
      ...this.question,
      ...Object.fromEntries(switches.map((name) => [name, this.params[name] ?? ''])),
    };
  }

  render() {
    if (!this.question.area) return html`<waiting-for-area></waiting-for-area>`;
    const { value, error } = this.#figure;
    return html`<p>
        <a href=${hrefTo('dashboard', { indicator: 'pole-sharing' })}>← ${t('nav.dashboard')}</a>
      </p>
      <h1>${t('same-direction.title')}</h1>
      <problem-note .error=${error}></problem-note>
      ${this.#filters(value)}
      ${value ? this.#answer(value) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {Figure | null} figure */
  #filters(figure) {
    return filterForm([
      html`<date-field
        name="since"
        label=${t('same-direction.since')}
        .value=${this.params.since ?? ''}
        @change=${(/** @type {CustomEvent} */ { detail }) => amend({ since: detail })}
      ></date-field>`,
      ...SWITCHES.map(
        ([name, most]) =>
          html`<div class="field">
            <label for="same-direction-${name}">${t(`same-direction.${name}`)}</label>
            <input
              id="same-direction-${name}"
              type="number"
              min="1"
              max=${most}
              .value=${this.params[name] ?? String(figure?.rule[name] ?? '')}
              @change=${amended(name)}
            />
          </div>`,
      ),
    ]);
  }

  /** @param {Figure} figure */
  #answer(figure) {
    const row = (
      /** @type {string} */ name,
      /** @type {number} */ beside,
      /** @type {number | null} */ ratio,
    ) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td class="numeric">${number(figure.sharedKm, 3)}</td>
        <td class="numeric">${number(beside, 3)}</td>
        <td class="numeric">${percent(ratio)}</td>
      </tr>`;
    return html`<p class="as-of">${asOf(figure)}</p>
      <table class="plain">
        <caption>
          ${t('same-direction.caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('dashboard.variants.way')}</th>
            <th scope="col" class="numeric">${t('same-direction.shared')}</th>
            <th scope="col" class="numeric">${t('same-direction.beside')}</th>
            <th scope="col" class="numeric">${t('dashboard.ratio')}</th>
          </tr>
        </thead>
        <tbody>
          ${row(t('rows.filter.headline'), figure.besideKm, figure.ratio)}
          ${row(t('same-direction.near'), figure.nearBesideKm, figure.nearRatio)}
        </tbody>
      </table>
      <p>${said(figure.sentence)}.</p>
      <p>
        ${t('same-direction.all', { km: number(figure.allKm, 3), unknown: number(figure.unknownKm, 3) })}
      </p>
      ${this.#list()}`;
  }

  /** @param {import('./columns.js').Stretch[]} stretches */
  #map(stretches) {
    return html`<stretch-map
      .stretches=${stretches}
      .tiles=${tilesOf(this.question)}
    ></stretch-map>`;
  }

  #list() {
    const { value, error, busy } = this.#stretches;
    if (error) return html`<problem-note .error=${error}></problem-note>`;
    if (!value) return nothing;
    const { stretches, total } = value;
    return html`${stretches.length > 0 ? this.#map(stretches) : nothing}<data-table
        aria-busy=${String(busy)}
        caption=${t('same-direction.stretches', { count: stretches.length, total })}
        .columns=${stretchColumns(this.#names.value ?? new Map())}
        .rows=${stretches}
      ></data-table>`;
  }
}
customElements.define('same-direction-page', SameDirectionPage);

/** Keeps what is set in the address. @param {string} name */
function amended(name) {
  return (/** @type {Event} */ event) =>
    amend({ [name]: /** @type {HTMLInputElement} */ (event.target).value });
}
