import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { format, hrefTo } from '../../router.js';
import { PAGES } from '../../pages.js';
import { isAuthority } from '../../session.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { QuestionPage } from '../question-page.js';
import { asOf, ownOnly, pageHead } from '../question.js';
import '../report-buttons.js';
import '../waiting-for-area.js';
import { contests, lines, parts, samePlace, variants } from './beside.js';
import { ofAssets } from './breakdown.js';
import { submissionsOf } from '../submissions.js';
import { card } from './card.js';
import { definition, headline } from './detail.js';
import { behind } from './behind.js';
import './indicator-breakdown.js';
import './indicator-pairs.js';
import './indicator-trend.js';
import './indicator-what-if.js';
import { CODES, judgedAgainst } from './model.js';
import { isNumber } from './progress.js';

const ELSEWHERE = [
  'plans',
  'rounds',
  'reports',
  'published',
  'inspections',
  'next',
  'spacing',
  'same-direction',
];

/** Every indicator against its target, one of them in full: what it is made of, its trend, and each commune's part. */
export class DashboardPage extends QuestionPage {
  /** One loader per indicator, so that a slow one keeps none of the others waiting. */
  #indicators = new Map(
    CODES.map((code) => [
      code,
      new Loading(
        this,
        () => (this.question.area ? this.question : null),
        (question, signal) => api.get(`/api/indicators/${code}`, question, signal),
      ),
    ]),
  );

  get #chosen() {
    const asked = this.params.indicator ?? '';
    return CODES.includes(asked) ? asked : 'mast-sharing';
  }

  /** The indicator shown in full, once it is there. @returns {import('./model.js').Indicator | null} */
  get #shown() {
    return this.#indicators.get(this.#chosen)?.value ?? null;
  }

  /** @type {import('./detail.js').RowsHref} */
  #rows = (params) => (this.me && behind(this.me, this.#chosen, params)) ?? nothing;

  render() {
    if (!this.question.area) return html`<waiting-for-area></waiting-for-area>`;
    if (isOutside(this.#indicators.get(this.#chosen)?.error)) return this.#outside();
    return html`${pageHead({
        title: t('dashboard.title'),
        area: this.area,
        refersTo: this.#refersTo(),
        scope: ownOnly(this.me, 'dashboard.scope'),
        actions: this.#exports(),
      })}
      ${this.#elsewhere()}
      <ul class="indicator-cards" aria-label=${t('dashboard.indicators')}>
        ${CODES.map((code) =>
          card(
            code,
            this.#indicators.get(code) ?? null,
            code === this.#chosen,
            hrefTo('dashboard', { indicator: code, step: this.params.step, by: this.params.by }),
          ),
        )}
      </ul>
      ${this.#detail()}`;
  }

  /** An office is told figures of its own area only: one word instead of as many as there are indicators, and the way back. */
  #outside() {
    const { area, areaName } = this.me ?? {};
    return html`${pageHead({ title: t('dashboard.title'), area: this.area, refersTo: nothing })}
      <problem-note .error=${this.#indicators.get(this.#chosen)?.error}></problem-note>
      ${area ? html`<p><a class="button" href=${format('dashboard', { ...this.params, area })}>${t('dashboard.own-area', { area: areaName ?? area })}</a></p>` : nothing}`;
  }

  /** To what the numbers refer; nothing when they cannot be had, for then a note says why. */
  #refersTo() {
    if (this.#shown) return asOf(this.#shown);
    return this.#indicators.get(this.#chosen)?.error ? nothing : t('ui.loading');
  }

  /** The pages about figures, as far as the reader has them. */
  #elsewhere() {
    const role = this.me?.role;
    const pages = PAGES.filter(
      ({ id, roles }) => ELSEWHERE.includes(id) && role && (!roles || roles.includes(role)),
    );
    if (pages.length === 0) return nothing;
    return html`<ul class="elsewhere">
      ${pages.map(({ id }) => html`<li><a href=${hrefTo(id)}>${t(`nav.${id}`)}</a></li>`)}
    </ul>`;
  }

  #exports() {
    if (!this.me || !isAuthority(this.me)) return nothing;
    return html`<report-buttons
      .reports=${['sharing', 'coverage']}
      .asked=${this.question}
      ?off=${!this.#shown}
    ></report-buttons>`;
  }

  #detail() {
    const loading = this.#indicators.get(this.#chosen);
    const indicator = this.#shown;
    return html`<section class="indicator-detail" aria-busy=${String(loading?.busy ?? false)}>
      <h2>${t(`indicator.${this.#chosen}`)}</h2>
      <problem-note .error=${loading?.error}></problem-note>
      ${indicator ? this.#inFull(indicator) : html`<p role="status">${loading?.error ? '' : t('ui.loading')}</p>`}
    </section>`;
  }

  /** @param {import('./model.js').Indicator} indicator */
  #inFull(indicator) {
    const target = judgedAgainst(indicator);
    return html`<div class="detail-columns">
        <div>
          ${headline(indicator, this.#rows)} ${samePlace(indicator)} ${contests(indicator)}
          ${submissionsOf(indicator)} ${definition(indicator)} ${variants(indicator, this.#rows)}
        </div>
        <div>
          <indicator-trend
            .question=${this.question}
            .code=${this.#chosen}
            .day=${indicator.date}
            .step=${this.params.step ?? ''}
            .target=${target}
          ></indicator-trend>
          ${parts(indicator, this.#rows)} ${lines(indicator, this.#rows)}
        </div>
      </div>
      <indicator-breakdown
        .question=${this.question}
        .area=${this.area}
        .code=${this.#chosen}
        .by=${this.params.by ?? ''}
        .within=${this.me?.role === 'COMMUNE_OFFICE'}
        .target=${isNumber(this.#chosen) ? null : (target?.value ?? null)}
        .rows=${this.#rows}
      ></indicator-breakdown>
      ${this.#further(indicator)}`;
  }

  /** Who shares with whom, and what would be: of what is shared, and for who is shown rows. @param {import('./model.js').Indicator} indicator */
  #further({ definition: { switches } }) {
    if (this.#rows() === nothing || !ofAssets(this.#chosen)) return nothing;
    return html`<indicator-pairs
        .question=${this.question}
        .code=${this.#chosen}
        .rows=${this.#rows}
      ></indicator-pairs>
      ${
        switches.population === 'BUILT_SINCE'
          ? nothing
          : html`<indicator-what-if
              .question=${this.question}
              .code=${this.#chosen}
              .switches=${switches}
            ></indicator-what-if>`
      }`;
  }
}
customElements.define('dashboard-page', DashboardPage);

/** @param {any} error */
function isOutside(error) {
  return error?.rule === 'outside-area';
}
