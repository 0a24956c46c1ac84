import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { Highlight } from '../../map/highlight.js';
import { Labels } from '../../map/labels.js';
import { VectorMap } from '../../map/vector-map.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import { NO_GROUND, attributionOf } from './ground.js';
import { LineAsking } from './line-asking.js';
import { codesByState } from './map-data.js';
import { mapWords } from './map-words.js';

/**
 * @typedef {{ lat: number, lng: number }} Place
 * @typedef {{ things: Promise<import('../../map/found.js').Found[]>, place: Place, byKeyboard: boolean }} Look
 */

/** How near the map goes to one asset, and how much nearer to many that it shows as one. */
const CLOSE = 15;
const NEARER = 2;

/**
 * The map in its frame. Says `look` (a Look) when a place was clicked, `moved` with the box of what is in view, `place` when the user has set the pin, `drawn` with
 * the line (GeoJSON) that the user draws, `zoomed` with the zoom of the tiles, `tile-problem` when tiles
 * do not come, and `no-map` when the browser cannot draw one.
 */
export class MapView extends PageElement {
  static properties = {
    tiles: { attribute: false },
    area: { attribute: false },
    areas: { attribute: false },
    hamlets: { attribute: false },
    off: { attribute: false },
    ground: { attribute: false },
    still: { type: Boolean },
    near: { attribute: false },
    failed: { state: true },
  };

  /** @type {VectorMap | undefined} */
  #map;
  #labels = new Labels();
  #highlight = new Highlight((place) => this.say('place', place));
  #line = new LineAsking((geometry) => this.say('drawn', geometry));

  constructor() {
    super();
    /** @type {(layer: string) => string} */
    this.tiles = (layer) => layer;
    /** @type {import('../../ui/area-picker.js').Area | null} what the map goes to */
    this.area = null;
    /** @type {readonly import('../../map/labels.js').Named[]} what is named */
    this.areas = [];
    /** @type {ReadonlyMap<string, any>} hamlets with their coverage by code */
    this.hamlets = new Map();
    /** @type {ReadonlySet<string>} layers that are not drawn */
    this.off = new Set();
    /** What lies under the map. */
    this.ground = NO_GROUND;
    /** Whether the map stays where it is though the area is another. */
    this.still = false;
    /** What vertices of a line may snap to. @type {import('./line-asking.js').Near} */
    this.near = async () => [];
    this.failed = false;
  }

  firstUpdated() {
    const element = /** @type {HTMLElement} */ (this.querySelector('.map'));
    try {
      this.#map = new VectorMap(element, this.tiles, mapWords());
    } catch (error) {
      this.say('no-map', error);
      return;
    }
    this.#map.addLayer(this.#labels).addLayer(this.#highlight);
    this.#map.on('zoomend', () => this.say('zoomed', (this.#map?.getZoom() ?? 1) - 1));
    this.#map.on('moveend', () => this.say('moved', this.#box()));
    this.#map.on('moveend', () => this.#line.moved(this.near));
    this.#map.on('click', ({ latlng }) => this.#clicked(latlng, false));
    this.#map.on('keypress', ({ originalEvent: { key } }) => {
      if (key === 'Enter' && this.#map) this.#clicked(this.#map.getCenter(), true);
    });
    this.#map.on('tileproblem', (event) => {
      this.failed = true;
      this.say('tile-problem', /** @type {any} */ (event).error);
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#map?.remove();
    this.#map = undefined;
  }

  /** @param {Map<string, any>} changed */
  updated(changed) {
    if (changed.has('tiles') && changed.get('tiles')) this.redraw();
    if (changed.has('off')) this.#map?.setHidden(this.off);
    if (changed.has('hamlets')) this.#map?.setCoverage(codesByState(this.hamlets));
    if (changed.has('area') && this.area?.code !== changed.get('area')?.code && !this.still)
      this.fit();
    if (changed.has('areas') || changed.size === 0) this.#labels.show(this.areas);
    if (changed.size === 0) this.#map?.setWaters(mapWords().waters); // another language
    if (changed.has('ground') || changed.size === 0)
      this.#map?.setGround(attributionOf(this.ground), this.ground.external);
  }

  /** @returns {[number, number, number, number]} west, south, east, north of what is in view, in degrees */
  #box() {
    const bounds = /** @type {VectorMap} */ (this.#map).getBounds();
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }

  /** Goes to the area. */
  fit() {
    if (!this.area) return;
    const [west, south, east, north] = this.area.bbox;
    this.#map?.fitBounds([
      [south, west],
      [north, east],
    ]);
  }

  /**
   * @param {import('leaflet').LatLng} place
   * @param {boolean} byKeyboard
   */
  #clicked(place, byKeyboard) {
    if (!this.#map) return;
    if (this.#line.asking) this.#line.clicked(place, byKeyboard);
    else if (this.#highlight.asking) this.#highlight.point(place);
    else this.say('look', { things: this.#map.find(place), place, byKeyboard });
  }

  render() {
    return html`<div
        class="map"
        role="region"
        aria-label=${t('map.region')}
        @pointerdown=${byMouse}
        @keydown=${byMouse}
        @focusout=${byMouse}
      ></div>
      <div role="alert">${this.failed ? this.#failure() : nothing}</div>`;
  }

  #failure() {
    return html`<p class="note note-problem map-note">
      ${icon('alert')}<span>${t('map.tiles-failed')}</span>
      <button type="button" @click=${this.redraw}>${t('ui.again')}</button>
    </p>`;
  }

  /** Asks for the tiles anew, after something on them was changed. */
  redraw = () => {
    this.failed = false;
    this.#map?.setTiles(this.tiles);
  };

  /**
   * Draws anew what others have changed.
   *
   * @param {import('../../map/live-tiles.js').Changed | null} changed null: everything
   */
  refresh(changed) {
    this.#map?.refresh(changed);
  }

  /** @param {Place} place where many are shown as one */
  nearer(place) {
    this.#map?.setView(place, this.#map.getZoom() + NEARER);
  }

  /**
   * Marks an asset.
   *
   * @param {any} geometry GeoJSON
   * @param {boolean} goThere
   */
  show(geometry, goThere) {
    this.#highlight.show(geometry);
    const bounds = this.#highlight.getBounds();
    if (goThere && bounds.isValid())
      this.#map?.setView(bounds.getCenter(), Math.max(this.#map.getZoom(), CLOSE));
  }

  /**
   * Marks places with the numbers of a list.
   *
   * @param {Place[]} places
   * @param {(index: number) => void} chosen
   */
  list(places, chosen) {
    this.#highlight.list(places, chosen);
    const bounds = this.#highlight.getBounds();
    if (bounds.isValid()) this.#map?.fitBounds(bounds.pad(0.2), { maxZoom: CLOSE });
  }

  /** @param {Place | null | undefined} place to begin from; null for none yet, undefined to ask no more */
  ask(place) {
    this.#highlight.ask(place);
  }

  /** @param {any} geometry GeoJSON of a line to begin from; null: one is to be drawn; undefined to ask no more */
  askLine(geometry) {
    return this.#map ? this.#line.ask(this.#map, geometry, this.near) : undefined;
  }

  /** Takes every mark off the map. */
  clear() {
    this.#line.end();
    this.#highlight.clear();
  }
}
customElements.define('map-view', MapView);

/**
 * Whether the map has its focus from a mouse, which need not be shown where it is.
 *
 * @param {any} event
 */
function byMouse({ type, currentTarget, relatedTarget }) {
  if (type === 'focusout' && currentTarget.contains(relatedTarget)) return;
  currentTarget.classList.toggle('by-mouse', type === 'pointerdown');
}
