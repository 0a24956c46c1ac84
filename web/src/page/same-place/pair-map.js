import { html } from 'lit';
import { GeoJSON, Marker, divIcon } from 'leaflet';
import { t } from '../../i18n/index.js';
import { SmallMap } from '../map/small-map.js';

/** No nearer than this: points that coincide have no box of their own. */
const NEAREST = 19;

/** Of a line, so that both show where they run beside each other. */
const LINE = Object.freeze({ color: 'var(--ink)', weight: 3, opacity: 0.6 });

/** The number of the first stands left above its place, that of the second right above. @type {Record<number, [number, number]>} */
const ANCHORS = { 1: [34, 40], 2: [-8, 40] };

/** Both records of a pair on the map, numbered 1 and 2. */
export class PairMap extends SmallMap {
  static properties = { sides: { attribute: false } };

  constructor() {
    super();
    /** @type {import('./model.js').Side[]} */
    this.sides = [];
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    super.updated(changed);
    if (changed.has('sides')) this.show(this.sides.flatMap(drawn), NEAREST);
  }

  render() {
    return html`<div class="map" role="region" aria-label=${t('same-place.map')}></div>`;
  }
}
customElements.define('pair-map', PairMap);

/** @param {import('./model.js').Side} side @param {number} at @returns {import('leaflet').Layer[]} */
function drawn(side, at) {
  const number = () => numbered(side, at + 1);
  const look = { style: () => LINE, pointToLayer: number, interactive: false };
  const shape = new GeoJSON(side.geometry, look);
  return side.geometry.type === 'Point' ? [shape] : [shape, number()];
}

/**
 * A number that cannot be clicked.
 *
 * @param {import('./model.js').Side} side
 * @param {number} digit
 */
function numbered({ lat, lon }, digit) {
  const icon = divIcon({
    className: 'map-number',
    html: String(digit),
    iconSize: [26, 26],
    iconAnchor: ANCHORS[digit],
  });
  return new Marker([lat, lon], { icon, interactive: false, keyboard: false });
}
