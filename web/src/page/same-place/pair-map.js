import { html } from 'lit';
import { GeoJSON } from 'leaflet';
import { t } from '../../i18n/index.js';
import { Highlight } from '../../map/highlight.js';
import { VectorMap } from '../../map/vector-map.js';
import { PageElement } from '../../ui/element.js';

/** No nearer than this: points that coincide have no box of their own. */
const NEAREST = 18;

/** Both records of a pair on the map, numbered 1 and 2. */
export class PairMap extends PageElement {
  static properties = { sides: { attribute: false }, tiles: { attribute: false } };

  /** @type {VectorMap | undefined} */
  #map;
  #highlight = new Highlight(() => {});

  constructor() {
    super();
    /** @type {import('./model.js').Side[]} */
    this.sides = [];
    /** @type {(layer: string) => string} */
    this.tiles = (layer) => layer;
  }

  firstUpdated() {
    try {
      this.#map = new VectorMap(
        /** @type {HTMLElement} */ (this.querySelector('.map')),
        this.tiles,
      );
      this.#map.addLayer(this.#highlight);
    } catch {
      this.remove(); // without a picture the facts beside it still tell all
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#map?.remove();
    this.#map = undefined;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!this.#map || !changed.has('sides')) return;
    this.#highlight.clear();
    for (const side of this.sides) this.#highlight.show(side.geometry);
    this.#highlight.list(
      this.sides.map(({ lat, lon }) => ({ lat, lng: lon })),
      () => {},
    );
    const shapes = this.sides.map(({ geometry }) => ({
      type: 'Feature',
      properties: {},
      geometry,
    }));
    const box = new GeoJSON(/** @type {any} */ ({ type: 'FeatureCollection', features: shapes }));
    this.#map.fitBounds(box.getBounds().pad(0.3), { maxZoom: NEAREST, animate: false });
  }

  render() {
    return html`<div class="map" role="region" aria-label=${t('same-place.map')}></div>`;
  }
}
customElements.define('pair-map', PairMap);
