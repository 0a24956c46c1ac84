/**
 * Names on the map as HTML, in the page's own font, which has every Vietnamese letter. A name is shown only while its
 * area is wide enough on the screen for it.
 */
import { LayerGroup, Marker, divIcon, latLng } from 'leaflet';

/**
 * @typedef {import('leaflet').Map} LeafletMap
 * @typedef {{ name: string, level: string, bbox: [number, number, number, number] }} Named
 * @typedef {{ marker: Marker, fits: (map: LeafletMap) => boolean }} Label
 */

/** Width of a letter, in pixels. */
const LETTER = 7.5;

/** The archipelagos of Viet Nam, named wherever the map shows them from afar. Latitude, longitude. */
export const NATIONAL_WATERS = Object.freeze([
  { key: 'map.hoang-sa', lat: 16.5, lng: 112 },
  { key: 'map.truong-sa', lat: 8.6, lng: 111.9 },
]);
const WATERS_UNTIL = 9;

export class Labels extends LayerGroup {
  /** @type {Label[]} */
  #labels = [];

  /** @param {LeafletMap} map */
  onAdd(map) {
    super.onAdd(map);
    map.on('zoomend', this.#choose, this);
    this.#choose();
    return this;
  }

  /** @param {LeafletMap} map */
  onRemove(map) {
    map.off('zoomend', this.#choose, this);
    return super.onRemove(map);
  }

  /**
   * @param {Named[]} areas
   * @param {(key: string) => string} t
   */
  show(areas, t) {
    this.clearLayers();
    this.#labels = [
      ...NATIONAL_WATERS.map(({ key, lat, lng }) => ({
        marker: label(t(key), latLng(lat, lng), 'map-label-waters'),
        fits: (/** @type {LeafletMap} */ map) => map.getZoom() <= WATERS_UNTIL,
      })),
      ...areas.map(areaLabel),
    ];
    this.#choose();
  }

  #choose() {
    const map = this._map;
    if (!map) return;
    for (const { marker, fits } of this.#labels) {
      if (fits(map)) this.addLayer(marker);
      else this.removeLayer(marker);
    }
  }
}

/**
 * @param {Named} area
 * @returns {Label}
 */
function areaLabel({ name, level, bbox: [west, south, east, north] }) {
  return {
    marker: label(name, latLng((south + north) / 2, (west + east) / 2), `map-label-${level}`),
    fits: (map) => {
      const width = map.project([south, east]).x - map.project([south, west]).x;
      const whole = level === 'COMMUNE' || width < map.getSize().x / 3;
      return whole && width > name.length * LETTER;
    },
  };
}

/**
 * @param {string} text
 * @param {import('leaflet').LatLng} at
 * @param {string} className
 */
function label(text, at, className) {
  const words = document.createElement('span');
  words.textContent = text;
  const icon = divIcon({ className: `map-label ${className}`, html: words, iconSize: [0, 0] });
  return new Marker(at, { icon, interactive: false, keyboard: false });
}
