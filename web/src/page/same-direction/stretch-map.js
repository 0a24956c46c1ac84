import { html } from 'lit';
import { FeatureGroup, GeoJSON } from 'leaflet';
import { t } from '../../i18n/index.js';
import { VectorMap } from '../../map/vector-map.js';
import { hrefTo } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import { putGroundUnder } from '../map/ground.js';
import { mapWords } from '../map/map-words.js';

const LINE = Object.freeze({ color: 'var(--accent)', weight: 5, opacity: 0.85 });

/** Where routes of two groups lie beside each other; a click leads to the route. The table beside it says the same for who sees no picture. */
export class StretchMap extends PageElement {
  static properties = { stretches: { attribute: false }, tiles: { attribute: false } };

  /** @type {VectorMap | undefined} */
  #map;
  #lines = new FeatureGroup();

  constructor() {
    super();
    /** @type {import('./columns.js').Stretch[]} */
    this.stretches = [];
    /** @type {(layer: string) => string} */
    this.tiles = (layer) => layer;
  }

  firstUpdated() {
    try {
      this.#map = new VectorMap(
        /** @type {HTMLElement} */ (this.querySelector('.map')),
        this.tiles,
        mapWords(),
      );
      this.#map.addLayer(this.#lines);
      void putGroundUnder(this.#map);
    } catch {
      this.remove(); // without a picture the table tells all
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#map?.remove();
    this.#map = undefined;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!this.#map || !changed.has('stretches') || this.stretches.length === 0) return;
    this.#lines.clearLayers();
    this.stretches.forEach((stretch) => this.#lines.addLayer(drawn(stretch)));
    this.#map.invalidateSize({ animate: false });
    this.#map.fitBounds(this.#lines.getBounds().pad(0.1), { maxZoom: 17, animate: false });
  }

  render() {
    return html`<div class="map" role="region" aria-label=${t('same-direction.map')}></div>`;
  }
}
customElements.define('stretch-map', StretchMap);

/** @param {import('./columns.js').Stretch} stretch */
function drawn({ geometry, route, code, otherCode }) {
  const line = new GeoJSON(geometry, { style: () => LINE });
  line.bindTooltip(`${code ?? '–'} ∥ ${otherCode ?? '–'}`, { sticky: true });
  line.on('click', () => location.assign(hrefTo('map', {}, ['asset', route])));
  return line;
}
