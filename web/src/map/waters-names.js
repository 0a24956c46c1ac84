/** The names of Hoàng Sa and Trường Sa on a map, from afar. */
import { LayerGroup, Marker, divIcon } from 'leaflet';
import { NATIONAL_WATERS } from './national-waters.js';

/** Names stand until this zoom of Leaflet; nearer, they would stand in the open sea. */
const NAMED_UNTIL = 9;

export class WatersNames extends LayerGroup {
  #names;

  /** @param {readonly string[]} names in the order of NATIONAL_WATERS */
  constructor(names) {
    super();
    this.#names = NATIONAL_WATERS.map(({ at: [lng, lat] }, i) => name(names[i] ?? '', lat, lng));
  }

  /** @param {import('leaflet').Map} map */
  onAdd(map) {
    super.onAdd(map);
    map.on('zoomend', this.#choose, this);
    this.#choose();
    return this;
  }

  /** @param {import('leaflet').Map} map */
  onRemove(map) {
    map.off('zoomend', this.#choose, this);
    return super.onRemove(map);
  }

  #choose() {
    for (const one of this.#names) {
      if (this._map.getZoom() <= NAMED_UNTIL) this.addLayer(one);
      else this.removeLayer(one);
    }
  }
}

/**
 * @param {string} text
 * @param {number} lat
 * @param {number} lng
 */
function name(text, lat, lng) {
  const words = document.createElement('span');
  words.textContent = text;
  const icon = divIcon({
    className: 'map-label map-label-waters',
    html: words,
    iconSize: [0, 0],
  });
  return new Marker([lat, lng], { icon, interactive: false, keyboard: false });
}
