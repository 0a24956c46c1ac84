/**
 * The Leaflet map with the vector tiles, drawn by MapLibre, underneath. It knows nothing of the server: it is given
 * the addresses of the tiles, and tells what lies at a place. Fires `tileproblem` with the error when a tile does not come, and
 * `drawn` when all is there.
 */
import { MaplibreGL } from '@maplibre/maplibre-gl-leaflet';
import { Map as LeafletMap, TileLayer, control } from 'leaflet';
import { nearestFirst } from './found.js';
import { GROUND } from './ground-style.js';
import { themes } from '../theme.js';
import { PIXEL_RATIO, forgetPictures, pictureOf } from './icons.js';
import { refresh } from './live-tiles.js';
import { inColours } from './palette.js';
import { TAKEN, taken } from './taken.js';
import { LAYERS, OPAQUE, hamletFilters, style } from './vector-style.js';
import { WatersNames } from './waters-names.js';

/** How far from the pointer a thing may lie and still be meant, in pixels. */
const REACH = 6;

/** What is drawn and cannot be asked about. */
const MUTE = Object.freeze([GROUND, 'islands', TAKEN]);

/** What a map of somebody else is called among the layers. */
const EXTERNAL = 'external';

/** @typedef {{ url: string, attribution: string, maxZoom: number }} External */

export class VectorMap extends LeafletMap {
  /** @type {import('maplibre-gl').Map | undefined} */
  #gl;
  #ready = false;
  /** @type {(() => void)[]} */
  #waiting = [];
  /** What the style was told. @type {(layer: string) => string} */
  #tiles = (layer) => layer;
  /** @type {ReadonlySet<string>} */
  #hidden = new Set();
  /** @type {Record<string, string[]>} */
  #codes = {};
  /** Where the pointer is, while it is on the map. @type {import('leaflet').LatLng | undefined} */
  #pointer;
  /** What is named by other means. @type {import('./taken.js').Taken[]} */
  #named = [];
  /** Pictures of a map from elsewhere, below everything. @type {TileLayer | undefined} */
  #external;
  /** Whose the background map is, and what of it is said now. @type {string | null} */
  #attribution = null;
  /** @type {string | null} */
  #said = null;
  /** @type {WatersNames | undefined} */
  #waters;

  /**
   * @param {HTMLElement} element
   * @param {(layer: string) => string} tiles
   * @param {{ zoomInTitle: string, zoomOutTitle: string, waters: string[] }} words of its buttons, and the names of the archipelagos
   */
  constructor(element, tiles, { waters, ...titles }) {
    super(element, { zoomControl: false, minZoom: 4, maxZoom: 19, zoomSnap: 0.5 });
    this.attributionControl?.setPrefix(false);
    control.zoom({ position: 'topright', ...titles }).addTo(this);
    control.scale({ imperial: false }).addTo(this);
    this.setView([16, 107.5], 6);
    this.createPane(EXTERNAL).style.zIndex = '150';
    this.#draw(tiles);
    this.setWaters(waters);
    this.on('named', (event) => this.#leaveRoom(/** @type {any} */ (event).names));
    this.on('mousemove', ({ latlng }) => this.#hover(latlng));
    this.on('mouseout', () => this.#hover(undefined));
    themes.addEventListener('change', this.#recolour);
    this.on('unload', () => themes.removeEventListener('change', this.#recolour));
  }

  /** In the colours of the page, with all that was said of the style before. */
  #recolour = () => {
    forgetPictures();
    this.#ready = false;
    this.#gl?.setStyle(inColours(style(this.#tiles)), { diff: false });
    this.setHidden(this.#hidden);
    this.setCoverage(this.#codes);
    this.#leaveRoom(this.#named);
  };

  /** @param {(layer: string) => string} tiles */
  #draw(tiles) {
    this.#tiles = tiles;
    const layer = new MaplibreGL({ style: inColours(style(tiles)), fadeDuration: 0 });
    this.addLayer(layer);
    const gl = (this.#gl = layer.getMaplibreMap());
    gl.setMissingStyleImageResolver((id) => {
      const image = pictureOf(id);
      if (image) gl.addImage(id, image, { pixelRatio: PIXEL_RATIO });
    });
    gl.on('style.load', () => {
      this.#ready = true;
      for (const task of this.#waiting.splice(0)) task();
    });
    gl.on('idle', () => {
      this.getContainer().setAttribute('data-drawn', 'true');
      this.#hover(this.#pointer); // what came or went under a pointer that rests
      this.fire('drawn');
    });
    gl.on('error', ({ error }) => this.fire('tileproblem', { error }));
  }

  /** @param {() => void} task done now, or as soon as the style is there */
  #whenReady(task) {
    this.getContainer().removeAttribute('data-drawn');
    if (this.#ready) task();
    else this.#waiting.push(task);
  }

  /**
   * Shows the tiles of other addresses: another day, or anew after a change.
   *
   * @param {(layer: string) => string} tiles
   */
  setTiles(tiles) {
    this.#tiles = tiles;
    this.#whenReady(() => {
      for (const layer of LAYERS) {
        const source = this.#gl?.getSource(layer);
        /** @type {import('maplibre-gl').VectorTileSource} */ (source).setTiles([tiles(layer)]);
      }
    });
  }

  /**
   * Draws anew what has changed; the old picture stays until the new one is there.
   *
   * @param {import('./live-tiles.js').Changed | null} changed null: everything
   */
  refresh(changed) {
    this.#whenReady(() => {
      const gl = this.#gl;
      if (!gl) return;
      const late = refresh(gl, changed, LAYERS);
      if (late.length > 0) gl.once('idle', () => refresh(gl, changed, late));
      gl.triggerRepaint();
    });
  }

  /** @param {ReadonlySet<string>} hidden layers that are not drawn */
  setHidden(hidden) {
    this.#hidden = hidden;
    const elsewhere = this.#external !== undefined && !hidden.has(EXTERNAL);
    if (this.#external) this[elsewhere ? 'addLayer' : 'removeLayer'](this.#external);
    this.#attribute(elsewhere);
    this.#whenReady(() => {
      for (const layer of this.#gl?.getStyle().layers ?? []) {
        const source = 'source' in layer ? layer.source : layer.id;
        const under = elsewhere && (OPAQUE.includes(layer.id) || source === GROUND);
        const visibility = under || hidden.has(source) ? 'none' : 'visible';
        this.#gl?.setLayoutProperty(layer.id, 'visibility', visibility);
      }
      this.#gl?.triggerRepaint(); // so that it is said to be drawn though nothing has changed
    });
  }

  /**
   * What lies under the map.
   *
   * @param {string | null} attribution whose the background map is, HTML; null without one
   * @param {External | null} external a map from elsewhere that may take its place
   */
  setGround(attribution, external) {
    this.#external?.remove();
    this.#external = external
      ? new TileLayer(external.url, {
          pane: EXTERNAL,
          attribution: escaped(external.attribution),
          maxNativeZoom: external.maxZoom,
        })
      : undefined;
    this.#attribution = attribution;
    this.setHidden(this.#hidden);
  }

  /** Whose the background map is stands on the map while it is drawn. @param {boolean} elsewhere */
  #attribute(elsewhere) {
    const drawn = elsewhere || this.#hidden.has(GROUND) ? null : this.#attribution;
    if (drawn === this.#said) return;
    if (this.#said) this.attributionControl?.removeAttribution(this.#said);
    if (drawn) this.attributionControl?.addAttribution(drawn);
    this.#said = drawn;
  }

  /** @param {string[]} names of the archipelagos of Viet Nam, in the language of the reader */
  setWaters(names) {
    this.#waters?.remove();
    this.#waters = new WatersNames(names).addTo(this);
  }

  /** @param {import('./taken.js').Taken[]} names that stand on the map by other means */
  #leaveRoom(names) {
    this.#named = names;
    this.#whenReady(() => {
      const source = /** @type {import('maplibre-gl').GeoJSONSource} */ (
        this.#gl?.getSource(TAKEN)
      );
      void source.setData(taken(names));
      this.#gl?.triggerRepaint();
    });
  }

  /** @param {Record<string, string[]>} codes codes of hamlets by state of coverage */
  setCoverage(codes) {
    this.#codes = codes;
    this.#whenReady(() => {
      for (const [id, filter] of hamletFilters(codes)) this.#gl?.setFilter(id, filter);
    });
  }

  /**
   * What lies at a place, nearest first. Where nothing is drawn it waits for the tiles that are on their way, since what is not drawn yet is not
   * nothing; what is seen is found at once, however slow they come.
   *
   * @param {import('leaflet').LatLng} place
   */
  async find(place) {
    if (this.#ready && isThing(this.#drawnAt(place)))
      return nearestFirst(this.#drawnAt(place), place);
    await new Promise((resolve) => {
      this.#whenReady(() => {
        this.#gl?.once('idle', resolve);
        this.#gl?.triggerRepaint();
      });
    });
    return nearestFirst(this.#drawnAt(place), place);
  }

  /** @param {import('leaflet').LatLng} place */
  #drawnAt(place) {
    if (!this.#ready || !this.#gl) return [];
    const { x, y } = this.#gl.project([place.lng, place.lat]);
    const drawn = this.#gl.queryRenderedFeatures([
      [x - REACH, y - REACH],
      [x + REACH, y + REACH],
    ]);
    return drawn.filter(({ source }) => !MUTE.includes(source));
  }

  /** @param {import('leaflet').LatLng | undefined} place */
  #hover(place) {
    this.#pointer = place;
    const over = place !== undefined && isThing(this.#drawnAt(place));
    this.getContainer().classList.toggle('map-over', over);
  }
}

/**
 * Whether there is more than the ground of areas.
 *
 * @param {{ source: string }[]} drawn
 */
function isThing(drawn) {
  return drawn.some(({ source }) => source !== 'areas');
}

/** Text as HTML. @param {string} text */
function escaped(text) {
  const element = document.createElement('span');
  element.textContent = text;
  return element.innerHTML;
}
