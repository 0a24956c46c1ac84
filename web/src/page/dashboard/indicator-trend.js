import { html } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { amend } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { seriesFrom } from './trend.js';
import './trend-chart.js';

/** How far apart the days of a trend are. */
const STEPS = ['YEAR', 'QUARTER', 'MONTH', 'DAY'];

/** The course of an indicator up to the day that is shown, in steps that the reader chooses. */
export class IndicatorTrend extends PageElement {
  static properties = {
    question: { attribute: false },
    code: {},
    day: {},
    target: { attribute: false },
    step: {},
  };

  constructor() {
    super();
    /** @type {import('../../router.js').Question} */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    this.code = '';
    /** The last day, as the figure itself has it. */
    this.day = '';
    /** @type {import('./ratio.js').Target | null} */
    this.target = null;
    this.step = '';
  }

  #series = new Loading(
    this,
    () => {
      const from = seriesFrom(this.day, this.#step);
      const params = { ...this.question, from, to: this.day, step: this.#step };
      return { code: this.code, params };
    },
    ({ code, params }, signal) => api.get(`/api/indicators/${code}/series`, params, signal),
  );

  get #step() {
    return STEPS.includes(this.step) ? this.step : 'YEAR';
  }

  render() {
    const { value, error, busy, answered } = this.#series;
    return html`<div class="trend-head">
        <h3>${t('dashboard.trend')}</h3>
        <label
          >${t('dashboard.trend.step')}
          <select @change=${this.#stepBy}>
            ${STEPS.map(
              (step) =>
                html`<option value=${step} .selected=${step === this.#step}>
                  ${t(`dashboard.step.${step}`)}
                </option>`,
            )}
          </select></label
        >
      </div>
      <problem-note .error=${error}></problem-note>
      ${
        value && answered?.code === this.code
          ? html`<trend-chart
              code=${this.code}
              .series=${value}
              .target=${this.target}
              aria-busy=${String(busy)}
            ></trend-chart>`
          : html`<p role="status">${error ? '' : t('ui.loading')}</p>`
      }`;
  }

  /** @param {Event} event */
  #stepBy(event) {
    amend({ step: /** @type {HTMLSelectElement} */ (event.target).value });
  }
}
customElements.define('indicator-trend', IndicatorTrend);
