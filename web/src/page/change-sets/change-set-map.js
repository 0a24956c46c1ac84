import { html, nothing } from 'lit';
import { CircleMarker, GeoJSON, Marker, Polyline, divIcon } from 'leaflet';
import { t } from '../../i18n/index.js';
import { SmallMap } from '../map/small-map.js';
import { placesOf } from './differences.js';

/** No nearer than this: a point has no box of its own. */
const NEAREST = 17;

const COLOR = 'var(--accent)';

/** How a place looks that was left, and one that is proposed. @type {Record<'before' | 'after', import('leaflet').CircleMarkerOptions>} */
const LOOKS = {
  before: { color: COLOR, weight: 2, dashArray: '4 3', fillOpacity: 0, radius: 8 },
  after: { color: COLOR, weight: 3, fillColor: COLOR, fillOpacity: 0.75, radius: 8 },
};

/** Where the things of a change-set are (hollow) and would be (solid), with the numbers of the items; nothing where no place is another. */
export class ChangeSetMap extends SmallMap {
  static properties = { items: { attribute: false } };

  constructor() {
    super();
    /** @type {import('./model.js').Item[]} */
    this.items = [];
  }

  #places() {
    return this.items.flatMap((item) =>
      placesOf(item).map((place) => ({ ...place, ordinal: item.ordinal })),
    );
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    super.updated(changed);
    if (changed.has('items')) this.show(this.#places().flatMap(drawn), NEAREST);
  }

  render() {
    if (this.#places().length === 0) return nothing;
    return html`<div class="map" role="region" aria-label=${t('change-sets.map')}></div>
      <p class="hint map-key">
        <span class="key-before" aria-hidden="true"></span> ${t('change-sets.side.before')}
        <span class="key-after" aria-hidden="true"></span> ${t('change-sets.side.after')}
      </p>`;
  }
}
customElements.define('change-set-map', ChangeSetMap);

/** @param {{ before: any, after: any, ordinal: number }} place @returns {import('leaflet').Layer[]} */
function drawn({ before, after, ordinal }) {
  const moved = before?.type === 'Point' && after?.type === 'Point';
  return [
    ...(before ? [shape(before, LOOKS.before)] : []),
    ...(after ? [shape(after, LOOKS.after)] : []),
    ...(moved ? [new Polyline([at(before), at(after)], { ...LOOKS.before, weight: 1 })] : []),
    numbered(at(after ?? before), ordinal),
  ];
}

/** @param {any} geometry GeoJSON @param {import('leaflet').CircleMarkerOptions} look */
function shape(geometry, look) {
  return new GeoJSON(geometry, {
    style: () => look,
    pointToLayer: (_, place) => new CircleMarker(place, look),
    interactive: false,
  });
}

/** A place of a geometry, somewhere in its middle. @param {any} geometry @returns {[number, number]} */
function at({ coordinates }) {
  let place = coordinates;
  while (Array.isArray(place[0])) place = place[Math.floor(place.length / 2)];
  return [place[1], place[0]];
}

/** @param {[number, number]} place @param {number} ordinal */
function numbered(place, ordinal) {
  const icon = divIcon({
    className: 'map-number',
    html: String(ordinal),
    iconSize: [26, 26],
    iconAnchor: [-8, 40],
  });
  return new Marker(place, { icon, interactive: false, keyboard: false });
}
