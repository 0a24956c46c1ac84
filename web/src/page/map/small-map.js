import { FeatureGroup } from 'leaflet';
import { language } from '../../i18n/index.js';
import { VectorMap } from '../../map/vector-map.js';
import { PageElement } from '../../ui/element.js';
import { putGroundUnder } from './ground.js';
import { mapWords } from './map-words.js';

/** A map beside a text, which shows a few things among all that stands around; who inherits renders the element `.map` and shows what it has. */
export class SmallMap extends PageElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { tiles: { attribute: false } };

  /** @type {VectorMap | undefined} */
  #map;
  #marks = new FeatureGroup();
  #spoken = language();

  constructor() {
    super();
    /** @type {(layer: string) => string} */
    this.tiles = (layer) => layer;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#end();
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    const before = /** @type {((layer: string) => string) | undefined} */ (changed.get('tiles'));
    if (before && before('areas') !== this.tiles('areas')) this.#map?.setTiles(this.tiles);
    if (this.#spoken !== language()) this.#map?.setWaters(mapWords().waters);
    this.#spoken = language();
  }

  /**
   * Shows these alone, as near as they allow.
   *
   * @param {import('leaflet').Layer[]} layers
   * @param {number} nearest zoom: a point has no box of its own
   * @param {number} [pad] of their box on each side
   */
  show(layers, nearest, pad = 0.3) {
    const element = /** @type {HTMLElement | null} */ (this.querySelector('.map'));
    if (!element) return this.#end();
    try {
      this.#map ??= this.#begin(element);
    } catch {
      this.remove(); // without a picture the words beside it still tell all
      return;
    }
    this.#marks.clearLayers();
    for (const layer of layers) this.#marks.addLayer(layer);
    this.#map.invalidateSize({ animate: false });
    this.#map.fitBounds(this.#marks.getBounds().pad(pad), { maxZoom: nearest, animate: false });
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
}
