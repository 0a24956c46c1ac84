import * as echarts from 'echarts';
import { html } from 'lit';
import { date, number, today } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { inColours } from '../../map/palette.js';
import { themes } from '../../theme.js';
import { PageElement } from '../../ui/element.js';
import { COLOURS, isLength } from './model.js';
import { isNumber } from './progress.js';
import { trendChart } from './trend.js';
import { fractionHead, reached, units, valueHead, valueOf } from './value.js';

/** The trend of an indicator as a line against its target, and the same numbers as a table. */
export class TrendChart extends PageElement {
  static properties = {
    series: { attribute: false },
    target: { attribute: false },
    code: {},
  };

  constructor() {
    super();
    /** @type {import('./trend.js').Point[]} */
    this.series = [];
    /** @type {import('./ratio.js').Target | null} */
    this.target = null;
    this.code = '';
  }

  /** @type {import('echarts').ECharts | undefined} */
  #chart;

  #size = new ResizeObserver(() => this.#chart?.resize());

  #again = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    themes.addEventListener('change', this.#again);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    themes.removeEventListener('change', this.#again);
    this.#size.disconnect();
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  updated() {
    const box = /** @type {HTMLElement} */ (this.querySelector('.chart'));
    if (!this.#chart) {
      this.#chart = echarts.init(box, undefined, { renderer: 'svg' });
      this.#size.observe(box);
    }
    const numbers = isNumber(this.code) ? (/** @type {number} */ v) => units(this.code, v) : null;
    const words = {
      ratio: valueHead(this.code),
      ahead: t('dashboard.trend.ahead'),
      target: t('dashboard.target'),
      colour: COLOURS[this.code] ?? 'var(--chart-site)',
    };
    const option = trendChart(this.#points, this.target, words, today(), numbers);
    this.#chart.setOption(inColours(option), true);
  }

  /** The course of what is held against the target. */
  get #points() {
    return this.series.map((point) => ({ ...point, ratio: reached(this.code, point) }));
  }

  render() {
    const digits = isLength(this.code) ? 3 : 0;
    return html`<div class="chart" aria-hidden="true"></div>
      <details>
        <summary>${t('dashboard.trend.table')}</summary>
        <table class="plain">
          <caption>
            ${t('dashboard.trend')}: ${t(`indicator.${this.code}`)}
          </caption>
          <thead>
            <tr>
              <th scope="col">${t('dashboard.trend.day')}</th>
              <th scope="col" class="numeric">${fractionHead(this.code)}</th>
              <th scope="col" class="numeric">${valueHead(this.code)}</th>
            </tr>
          </thead>
          <tbody>
            ${this.series.map(
              (point) =>
                html`<tr>
                  <th scope="row">${date(point.date)}</th>
                  <td class="numeric">
                    ${number(point.numerator, digits)} / ${number(point.denominator, digits)}
                  </td>
                  <td class="numeric">${valueOf(this.code, point, this.target?.value)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>`;
  }
}
customElements.define('trend-chart', TrendChart);
