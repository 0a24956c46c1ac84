import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import {
  COVERAGE,
  LINES,
  OUTLINES,
  OUTLINE_ZOOM,
  POINTS,
  USES,
  layersFromTop,
} from '../../map/legend.js';
import { PageElement } from '../../ui/element.js';
import { hamletSample, manySample, outlineSample, sample } from './legend-samples.js';

const KINDS = [...POINTS, ...LINES];

/** The legend, and the switches of the layers beside it. Says `hidden` with the set of layers switched off. */
export class MapLegend extends PageElement {
  static properties = {
    off: { attribute: false },
    open: { type: Boolean },
    zoom: { type: Number },
    external: { type: Boolean },
  };

  constructor() {
    super();
    /** @type {ReadonlySet<string>} */
    this.off = new Set();
    this.open = true;
    /** That of the tiles in view; some layers are drawn only from nearer. */
    this.zoom = 0;
    /** Whether there is a map from elsewhere, too. */
    this.external = false;
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
          ${this.external ? this.#row('external') : nothing}
        </tbody>
      </table>
      ${this.off.has('hamlets') ? nothing : coverageList()} ${outlineList(this.off)}
      <p>${manySample()} <small>${t('map.grey')}</small></p>
      <p><small>${t('map.faint')}</small></p>
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
        ${(look?.fromZoom ?? OUTLINE_ZOOM[layer] ?? 0) > this.zoom ? html`<small>${t('map.from-nearer')}</small>` : nothing}
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

/** @param {ReadonlySet<string>} off */
function outlineList(off) {
  const shown = OUTLINES.filter(({ layer }) => !off.has(layer));
  return html`<ul class="plain-list">
    ${shown.map((look) => html`<li>${outlineSample(look)} ${t(`map.outline.${look.layer}.${look.value}`)}</li>`)}
  </ul>`;
}

function coverageList() {
  return html`<h2>${t('map.coverage')}</h2>
    <ul class="plain-list">
      ${COVERAGE.map((look) => html`<li>${hamletSample(look)} ${t(`coverage.${look.state}`)}</li>`)}
    </ul>
    <p><small>${t('map.centre-rule')}</small></p>`;
}
