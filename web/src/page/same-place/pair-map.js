import { html } from 'lit';
import { FeatureGroup, GeoJSON, Marker, divIcon } from 'leaflet';
import { t } from '../../i18n/index.js';
import { VectorMap } from '../../map/vector-map.js';
import { PageElement } from '../../ui/element.js';
import { putGroundUnder } from '../map/ground.js';
import { mapWords } from '../map/map-words.js';

/** No nearer than this: points that coincide have no box of their own. */
const NEAREST = 19;

/** Of a line, so that both show where they run beside each other. */
const LINE = Object.freeze({ color: 'var(--ink)', weight: 3, opacity: 0.6 });

/** The number of the first stands left above its place, that of the second right above. @type {Record<number, [number, number]>} */
const ANCHORS = { 1: [34, 40], 2: [-8, 40] };

/** Both records of a pair on the map, numbered 1 and 2. */
export class PairMap extends PageElement {
  static properties = { sides: { attribute: false }, tiles: { attribute: false } };

  /** @type {VectorMap | undefined} */
  #map;
  #marks = new FeatureGroup();

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
        mapWords(),
      );
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
    if (!this.#map || !changed.has('sides')) return;
    this.#marks.clearLayers();
    this.sides.forEach((side, at) => {
      const look = {
        style: () => LINE,
        pointToLayer: () => numbered(side, at + 1),
        interactive: false,
      };
      this.#marks.addLayer(new GeoJSON(side.geometry, look));
      if (side.geometry.type !== 'Point') this.#marks.addLayer(numbered(side, at + 1));
    });
    this.#map.invalidateSize({ animate: false });
    this.#map.fitBounds(this.#marks.getBounds().pad(0.3), { maxZoom: NEAREST, animate: false });
  }

  render() {
    return html`<div class="map" role="region" aria-label=${t('same-place.map')}></div>`;
  }
}
customElements.define('pair-map', PairMap);

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
