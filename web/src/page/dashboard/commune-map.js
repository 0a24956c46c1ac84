import { html, nothing, svg } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { COLOURS, isLength } from './model.js';
import { percent, targetPercent } from './ratio.js';
import { classOf, drawn, edges } from './shades.js';

/** What may be left out of an outline, in degrees: half a pixel of a province, and of a commune. */
const THIN = { PROVINCE: 0.0008, COMMUNE: 0.00005 };
const MOST = 1000;

/** @typedef {import('./breakdown.js').Cell} Cell */

/** The communes of the area, shaded by an indicator; each leads to its rows. */
export class CommuneMap extends PageElement {
  static properties = {
    question: { attribute: false },
    area: { attribute: false },
    code: {},
    rows: { attribute: false },
  };

  constructor() {
    super();
    /** @type {import('../../router.js').Question} */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    /** @type {import('../../ui/area-picker.js').Area | null} */
    this.area = null;
    this.code = '';
    /** @type {import('./detail.js').RowsHref} */
    this.rows = () => '';
  }

  #cells = new Loading(
    this,
    () => ({ code: this.code, by: 'COMMUNE', ...this.question }),
    ({ code, ...params }, signal) => api.get(`/api/indicators/${code}/breakdown`, params, signal),
  );

  #outlines = new Loading(
    this,
    () => ({
      ...this.question,
      level: 'COMMUNE',
      fields: 'code,name',
      thin: this.area?.level === 'COMMUNE' ? THIN.COMMUNE : THIN.PROVINCE,
      limit: MOST,
    }),
    async (asked, signal) => drawn((await api.get('/api/areas/features', asked, signal)).features),
  );

  render() {
    const { value, answered, error, busy } = this.#cells;
    const { value: picture, error: noPicture } = this.#outlines;
    if (error || noPicture) return html`<problem-note .error=${error ?? noPicture}></problem-note>`;
    if (!value || answered?.code !== this.code || !picture)
      return html`<p role="status">${t('ui.loading')}</p>`;
    if (picture.shapes.length === 0) return nothing;
    return this.#figure(value.cells, picture, busy);
  }

  /** @param {Cell[]} cells @param {ReturnType<typeof drawn>} picture @param {boolean} busy */
  #figure(cells, { width, height, shapes }, busy) {
    const bounds = edges(cells.map(({ ratio }) => ratio));
    const found = new Map(cells.map((cell) => [cell.cell, cell]));
    const title = t('dashboard.map', { indicator: t(`indicator.${this.code}`) });
    return html`<figure
      class="commune-map"
      aria-busy=${String(busy)}
      style="--shade-of: ${COLOURS[this.code] ?? 'var(--chart-site)'}"
    >
      <figcaption>${title}</figcaption>
      <svg viewBox="-1 -1 ${width + 2} ${height + 2}" role="group" aria-label=${title}>
        <defs>${hatch('commune-hatch')}</defs>
        ${shapes.map((shape) => this.#commune(shape, found.get(shape.code), bounds))}
      </svg>
      ${legend(
        bounds,
        cells.some(({ suppressed }) => suppressed),
      )}
    </figure>`;
  }

  /** @param {{ code: string, name: string, path: string }} shape @param {Cell | undefined} cell @param {number[]} bounds */
  #commune({ code, name, path }, cell, bounds) {
    const words = `${name}: ${this.#said(cell)}`;
    const area = svg`<path class=${shadeOf(cell, bounds)} fill="url(#commune-hatch)" d=${path}><title>${words}</title></path>`;
    const href = cell && !cell.suppressed ? this.rows({ area: code }) : nothing;
    return typeof href === 'string' && href
      ? svg`<a href=${href} aria-label=${words}>${area}</a>`
      : area;
  }

  /** @param {Cell | undefined} cell */
  #said(cell) {
    if (!cell) return t('dashboard.map.none');
    if (cell.suppressed) return t('breakdown.hidden');
    const digits = isLength(this.code) ? 3 : 0;
    return `${percent(cell.ratio)} (${number(cell.numerator, digits)} / ${number(cell.denominator, digits)})`;
  }
}
customElements.define('commune-map', CommuneMap);

/** @param {Cell | undefined} cell @param {number[]} bounds */
function shadeOf(cell, bounds) {
  if (cell?.suppressed) return 'shade-hidden';
  if (cell?.ratio === undefined || cell.ratio === null) return 'shade-none';
  return `shade-${classOf(cell.ratio, bounds)}`;
}

/** @param {string} id */
function hatch(id) {
  return svg`<pattern id=${id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="hatch-ground" width="6" height="6"></rect><line class="hatch-line" x1="0" y1="0" x2="0" y2="6"></line>
  </pattern>`;
}

/** @param {number[]} bounds @param {boolean} hidden whether some are not shown */
function legend(bounds, hidden) {
  const sample = (/** @type {string} */ shade, /** @type {string} */ words) =>
    html`<li>
      <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
        <rect
          class=${shade}
          fill="url(#commune-hatch)"
          x="0.5"
          y="0.5"
          width="19"
          height="13"
        ></rect></svg
      >${words}
    </li>`;
  return html`<ul class="shade-legend" aria-label=${t('dashboard.map.legend')}>
    ${bounds
      .slice(1)
      .map((bound, at) =>
        sample(`shade-${at}`, `${targetPercent(bounds[at] ?? 0)} – ${targetPercent(bound)}`),
      )}
    ${sample('shade-none', t('dashboard.map.none'))}
    ${hidden ? sample('shade-hidden', t('breakdown.hidden')) : nothing}
  </ul>`;
}
