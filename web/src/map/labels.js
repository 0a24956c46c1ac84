/**
 * Names on the map as HTML, in the page's own font, which has every Vietnamese letter. Shown as far as
 * they have room.
 */
import { LayerGroup, Marker, divIcon, latLng } from 'leaflet';
import { namesThatFit } from './label-choice.js';

/**
 * @typedef {import('leaflet').Map} LeafletMap
 * @typedef {{ name: string, level: string, bbox: [number, number, number, number] }} Named
 * @typedef {Named & { marker: Marker }} Label
 */

export class Labels extends LayerGroup {
  /** @type {Label[]} */
  #areas = [];

  /** @param {LeafletMap} map */
  onAdd(map) {
    super.onAdd(map);
    map.on('zoomend resize', this.#choose, this);
    this.#choose();
    return this;
  }

  /** @param {LeafletMap} map */
  onRemove(map) {
    map.off('zoomend resize', this.#choose, this);
    return super.onRemove(map);
  }

  /** @param {readonly Named[]} areas */
  show(areas) {
    this.clearLayers();
    this.#areas = areas.map((area) => {
      const [west, south, east, north] = area.bbox;
      const middle = latLng((south + north) / 2, (west + east) / 2);
      return { ...area, marker: label(area.name, middle, `map-label-${area.level}`) };
    });
    this.#choose();
  }

  #choose() {
    const map = this._map;
    if (!map) return;
    const candidates = this.#areas.map((area) => candidate(area, map));
    const shown = namesThatFit(candidates, map.getSize().x);
    for (const one of candidates) {
      this.#put(one.marker, shown.has(one));
      one.marker.getElement()?.style.setProperty('--below', `${shown.get(one)}px`);
    }
    map.fire('named', { names: [...shown].map(([one, below]) => taken(one, below)) });
  }

  /**
   * @param {Marker} marker
   * @param {boolean} shown
   */
  #put(marker, shown) {
    if (shown) this.addLayer(marker);
    else this.removeLayer(marker);
  }
}

/**
 * @param {Label} area
 * @param {LeafletMap} map
 */
function candidate({ name, level, bbox: [west, south, east], marker }, map) {
  const { x, y } = map.project(marker.getLatLng());
  const room = map.project([south, east]).x - map.project([south, west]).x;
  return { name, level, x, y, room, marker };
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

/**
 * A name that stands on the map, for what else is written there to leave it room.
 *
 * @param {{ name: string, marker: Marker }} label
 * @param {number} below the middle of its area, in pixels
 * @returns {import('./taken.js').Taken}
 */
function taken({ name, marker }, below) {
  const { lat, lng } = marker.getLatLng();
  return { name, lng, lat, below };
}
