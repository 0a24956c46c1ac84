import { html } from 'lit';
import { CircleMarker, GeoJSON } from 'leaflet';
import { t } from '../../i18n/index.js';
import { SmallMap } from '../map/small-map.js';

/** No nearer than this: a point has no box of its own. */
const NEAREST = 16;

const LOOK = Object.freeze({ color: 'var(--map-ring)', weight: 4, fillOpacity: 0, radius: 12 });

/** Where one asset is, ringed, among all that stands around. */
export class PlaceMap extends SmallMap {
  static properties = { geometry: { attribute: false } };

  constructor() {
    super();
    /** @type {any} GeoJSON */
    this.geometry = null;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    super.updated(changed);
    if (!this.geometry || !changed.has('geometry')) return;
    const look = {
      style: () => LOOK,
      pointToLayer: (/** @type {unknown} */ _, /** @type {import('leaflet').LatLng} */ place) =>
        new CircleMarker(place, LOOK),
      interactive: false,
    };
    this.show([new GeoJSON(this.geometry, look)], NEAREST);
  }

  render() {
    return html`<div class="map" role="region" aria-label=${t('asset.map')}></div>`;
  }
}
customElements.define('place-map', PlaceMap);
