import { html, nothing, svg } from 'lit';
import { t } from '../../i18n/index.js';
import { COVERAGE, LINES, POINTS, SHAPES, USES, layersFromTop } from '../../map/legend.js';
import { PageElement } from '../../ui/element.js';

const KINDS = [...POINTS, ...LINES];

/** The legend, and the switches of the layers beside it. Says `hidden` with the set of layers switched off. */
export class MapLegend extends PageElement {
  static properties = { off: { attribute: false }, open: { type: Boolean } };

  constructor() {
    super();
    /** @type {ReadonlySet<string>} */
    this.off = new Set();
    this.open = true;
  }

  render() {
    return html`<details class="map-legend" ?open=${this.open}>
      <summary>${t('map.legend')}</summary>
      <table>
        <caption class="visually-hidden">
          ${t('map.legend')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('map.layer')}</th>
            <th scope="col">${t('map.shared')}</th>
            <th scope="col">${t('map.unshared')}</th>
          </tr>
        </thead>
        <tbody>
          ${layersFromTop().map((layer) => this.#row(layer))}
        </tbody>
      </table>
      ${this.off.has('hamlets') ? nothing : coverageList()}
      <p><small>${t('map.faint')} ${t('map.grey')}</small></p>
    </details>`;
  }

  /** @param {string} layer */
  #row(layer) {
    const look = KINDS.find((kind) => kind.layer === layer);
    return html`<tr>
      <th scope="row">
        <label class="check">
          <input
            type="checkbox"
            name=${`layer-${layer}`}
            .checked=${!this.off.has(layer)}
            @change=${() => this.#toggle(layer)}
          />
          ${t(`map.layer.${layer}`)}
        </label>
      </th>
      <td>${look ? sample(look, USES.shared) : nothing}</td>
      <td>${look ? sample(look, USES.unshared) : nothing}</td>
    </tr>`;
  }

  /** @param {string} layer */
  #toggle(layer) {
    const off = new Set(this.off);
    if (!off.delete(layer)) off.add(layer);
    this.off = off;
    this.say('hidden', off);
  }
}
customElements.define('map-legend', MapLegend);

function coverageList() {
  return html`<h2>${t('map.coverage')}</h2>
    <ul class="plain-list">
      ${COVERAGE.map((look) => html`<li>${hamletSample(look)} ${t(`coverage.${look.state}`)}</li>`)}
    </ul>
    <p><small>${t('map.centre-rule')}</small></p>`;
}

/**
 * @param {import('../../map/legend.js').PointLook | import('../../map/legend.js').LineLook} look
 * @param {import('../../map/legend.js').Use} use
 */
function sample(look, use) {
  return 'shape' in look ? pointSample(look.shape, look.size, use) : lineSample(look.lines, use);
}

/**
 * @param {import('../../map/legend.js').Shape} shape
 * @param {number} size
 * @param {{ color: string, filled: boolean }} use
 */
function pointSample(shape, size, { color, filled }) {
  return html`<svg
    class="sample"
    viewBox="0 0 24 24"
    width=${size}
    height=${size}
    aria-hidden="true"
  >
    <path
      d=${SHAPES[shape]}
      fill=${filled ? color : '#ffffff'}
      stroke=${color}
      stroke-width=${filled ? 1 : size > 20 ? 3 : 4}
      stroke-linejoin="round"
    />
  </svg>`;
}

/**
 * @param {1 | 2} lines
 * @param {import('../../map/legend.js').Use} use
 */
function lineSample(lines, { color, dash }) {
  const heights = lines === 2 ? [9, 14] : [12];
  const dashes = dash ? dash.map((part) => part * 3).join(' ') : 'none';
  return html`<svg class="sample" viewBox="0 0 36 24" width="36" height="24" aria-hidden="true">
    ${heights.map(
      (y) =>
        svg`<path d="M1 ${y}H35" stroke=${color} stroke-width=${lines === 2 ? 1.5 : 2.5} stroke-dasharray=${dashes} />`,
    )}
  </svg>`;
}

/** @param {import('../../map/legend.js').CoverageLook} look */
function hamletSample({ color, ground, filling, dash }) {
  const marks = {
    plain: '',
    empty: '',
    dots: 'M8 8h2M16 8h2M24 8h2M12 13h2M20 13h2',
    hatch: 'M4 18 16 4M14 18 26 4M24 18 32 8',
  };
  return html`<svg class="sample" viewBox="0 0 36 22" width="36" height="22" aria-hidden="true">
    <rect x="2" y="2" width="32" height="18" fill=${filling === 'empty' ? 'none' : ground} />
    <path d=${marks[filling]} stroke=${color} stroke-width="1.5" />
    <rect
      x="2"
      y="2"
      width="32"
      height="18"
      fill="none"
      stroke=${color}
      stroke-width="1.5"
      stroke-dasharray=${dash ? dash.map((part) => part * 1.5).join(' ') : 'none'}
    />
  </svg>`;
}
