import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { isAuthority } from '../../session.js';
import '../../ui/data-table.js';
import '../../ui/problem-note.js';
import { targetPercent } from '../dashboard/ratio.js';
import { Loading } from '../loading.js';
import { QuestionPage } from '../question-page.js';
import { asOf, ownOnly, pageHead } from '../question.js';
import '../report-buttons.js';
import { submissionsOf } from '../submissions.js';
import '../waiting-for-area.js';
import { hamletColumns } from './columns.js';
import { coverageFilters } from './filters.js';
import { chosenHamlets } from './hamlets.js';
import { totalsOf } from './totals.js';

/** Which hamlets are covered, how far, and by which rule that was said. */
export class CoveragePage extends QuestionPage {
  #coverage = new Loading(
    this,
    () => (this.question.area ? this.#asked : null),
    (params, signal) => api.get('/api/coverage', params, signal),
  );

  #operators = new Loading(
    this,
    () => ({ date: this.question.date, knownOn: this.question.knownOn }),
    async (days, signal) => {
      const all = await api.get('/api/organisations', days, signal);
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
    const all = this.me ? isAuthority(this.me) : false;
    return html`${pageHead({
        title: t('coverage.title'),
        area: this.area,
        refersTo: value ? this.#refersTo(value) : nothing,
        scope: ownOnly(this.me, 'coverage.scope'),
        actions: all ? this.#exports(!value) : nothing,
      })}
      ${coverageFilters(this.params, all ? (this.#operators.value ?? []) : null)}
      <problem-note .error=${error}></problem-note>
      ${value ? this.#hamlets(value, busy) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {any} coverage */
  #refersTo(coverage) {
    const method = t('coverage.method', {
      technologies: coverage.technologies.join(', '),
      threshold: targetPercent(coverage.threshold),
    });
    return html`${asOf(coverage)} · ${method}`;
  }

  /** @param {boolean} off */
  #exports(off) {
    return html`<report-buttons
      .reports=${['coverage']}
      .asked=${this.#asked}
      ?off=${off}
    ></report-buttons>`;
  }

  /**
   * @param {any} coverage
   * @param {boolean} busy
   */
  #hamlets(coverage, busy) {
    const rows = chosenHamlets(coverage.hamlets, this.params);
    if (coverage.hamlets.length === 0) return html`<p class="note">${t('coverage.empty')}</p>`;
    return html`<p class="hint">${t('coverage.by-rule')}</p>
      ${totalsOf(coverage, rows)} ${submissionsOf(coverage)}
      <data-table
        aria-busy=${String(busy)}
        caption=${t('coverage.caption', { count: number(rows.length, 0), total: number(coverage.total, 0) })}
        .columns=${hamletColumns(coverage.threshold)}
        .rows=${rows}
      ></data-table>`;
  }
}
customElements.define('coverage-page', CoveragePage);
