import { html, nothing } from 'lit';
import { CircleMarker, FeatureGroup, GeoJSON, Marker, Polyline, divIcon } from 'leaflet';
import { t } from '../../i18n/index.js';
import { VectorMap } from '../../map/vector-map.js';
import { PageElement } from '../../ui/element.js';
import { putGroundUnder } from '../map/ground.js';
import { mapWords } from '../map/map-words.js';
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
export class ChangeSetMap extends PageElement {
  static properties = { items: { attribute: false }, tiles: { attribute: false } };

  /** @type {VectorMap | undefined} */
  #map;
  #marks = new FeatureGroup();

  constructor() {
    super();
    /** @type {import('./model.js').Item[]} */
    this.items = [];
    /** @type {(layer: string) => string} */
    this.tiles = (layer) => layer;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#end();
  }

  #places() {
    return this.items.flatMap((item) =>
      placesOf(item).map((place) => ({ ...place, ordinal: item.ordinal })),
    );
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!changed.has('items')) return;
    const element = /** @type {HTMLElement | null} */ (this.querySelector('.map'));
    if (!element) return this.#end();
    try {
      this.#map ??= this.#begin(element);
    } catch {
      this.remove(); // without a picture the tables still tell all
      return;
    }
    this.#marks.clearLayers();
    for (const place of this.#places()) this.#draw(place);
    this.#map.invalidateSize({ animate: false });
    this.#map.fitBounds(this.#marks.getBounds().pad(0.3), { maxZoom: NEAREST, animate: false });
  }

  /** @param {HTMLElement} element */
  #begin(element) {
    const map = new VectorMap(element, this.tiles, mapWords());
    map.addLayer(this.#marks);
    void putGroundUnder(map);
    return map;
  }

  #end() {
    this.#map?.remove();
    this.#map = undefined;
  }

  /** @param {{ before: any, after: any, ordinal: number }} place */
  #draw({ before, after, ordinal }) {
    if (before) this.#marks.addLayer(shape(before, LOOKS.before));
    if (after) this.#marks.addLayer(shape(after, LOOKS.after));
    if (before?.type === 'Point' && after?.type === 'Point')
      this.#marks.addLayer(new Polyline([at(before), at(after)], { ...LOOKS.before, weight: 1 }));
    this.#marks.addLayer(numbered(at(after ?? before), ordinal));
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
