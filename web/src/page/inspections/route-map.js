import { html } from 'lit';
import { LatLng, Marker, Polyline, divIcon } from 'leaflet';
import { t } from '../../i18n/index.js';
import { SmallMap } from '../map/small-map.js';

const NEAREST = 17;
const LINE = Object.freeze({
  color: 'var(--map-ring)',
  weight: 3,
  opacity: 0.8,
  interactive: false,
});

/** The stops of an inspection on the map, numbered, in the order of the route. */
export class RouteMap extends SmallMap {
  static properties = { stops: { attribute: false } };

  constructor() {
    super();
    /** @type {import('./model.js').Stop[]} */
    this.stops = [];
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    super.updated(changed);
    if (!changed.has('stops') || this.stops.length === 0) return;
    const line = new Polyline(
      this.stops.map(({ lat, lon }) => new LatLng(lat, lon)),
      LINE,
    );
    this.show([line, ...this.stops.map(numbered)], NEAREST, 0.1);
  }

  render() {
    return html`<div class="map" role="region" aria-label=${t('inspections.map')}></div>`;
  }
}
customElements.define('route-map', RouteMap);

/** @param {import('./model.js').Stop} stop */
function numbered({ lat, lon, position }) {
  const icon = divIcon({ className: 'map-number', html: String(position), iconSize: [26, 26] });
  return new Marker([lat, lon], { icon, interactive: false, keyboard: false });
}
