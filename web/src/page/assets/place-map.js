import { html } from 'lit';
import { CircleMarker, FeatureGroup, GeoJSON } from 'leaflet';
import { t } from '../../i18n/index.js';
import { VectorMap } from '../../map/vector-map.js';
import { PageElement } from '../../ui/element.js';
import { putGroundUnder } from '../map/ground.js';
import { mapWords } from '../map/map-words.js';

/** No nearer than this: a point has no box of its own. */
const NEAREST = 16;

const LOOK = Object.freeze({ color: 'var(--map-ring)', weight: 4, fillOpacity: 0, radius: 12 });

/** Where one asset is, ringed, among all that stands around. */
export class PlaceMap extends PageElement {
  static properties = { geometry: { attribute: false }, tiles: { attribute: false } };

  /** @type {VectorMap | undefined} */
  #map;
  #marks = new FeatureGroup();

  constructor() {
    super();
    /** @type {any} GeoJSON */
    this.geometry = null;
    /** @type {(layer: string) => string} */
    this.tiles = (layer) => layer;
  }

  firstUpdated() {
    try {
      const element = /** @type {HTMLElement} */ (this.querySelector('.map'));
      this.#map = new VectorMap(element, this.tiles, mapWords());
      this.#map.addLayer(this.#marks);
      void putGroundUnder(this.#map);
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
    if (changed.get('tiles')) this.#map?.setTiles(this.tiles);
    if (changed.size === 0) this.#map?.setWaters(mapWords().waters); // another language
    if (!this.#map || !this.geometry || !changed.has('geometry')) return;
    this.#marks.clearLayers();
    const look = {
      style: () => LOOK,
      pointToLayer: (/** @type {unknown} */ _, /** @type {import('leaflet').LatLng} */ place) =>
        new CircleMarker(place, LOOK),
      interactive: false,
    };
    this.#marks.addLayer(new GeoJSON(this.geometry, look));
    this.#map.invalidateSize({ animate: false });
    this.#map.fitBounds(this.#marks.getBounds().pad(0.3), { maxZoom: NEAREST, animate: false });
  }

  render() {
    return html`<div class="map" role="region" aria-label=${t('asset.map')}></div>`;
  }
}
customElements.define('place-map', PlaceMap);
