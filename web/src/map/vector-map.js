/**
 * The Leaflet map with the vector tiles, drawn by MapLibre, underneath. It knows nothing of the server: it is given
 * the addresses of the tiles, and tells what lies at a place. Fires `tileproblem` with the error when a tile does not come, and
 * `drawn` when all is there.
 */
import { MaplibreGL } from '@maplibre/maplibre-gl-leaflet';
import { Map as LeafletMap, control } from 'leaflet';
import { nearestFirst } from './found.js';
import { themes } from '../theme.js';
import { PIXEL_RATIO, forgetPictures, pictureOf } from './icons.js';
import { refresh } from './live-tiles.js';
import { inColours } from './palette.js';
import { LAYERS, hamletFilters, style } from './vector-style.js';

/** How far from the pointer a thing may lie and still be meant, in pixels. */
const REACH = 6;

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

  /**
   * @param {HTMLElement} element
   * @param {(layer: string) => string} tiles
   * @param {{ zoomInTitle: string, zoomOutTitle: string }} titles of its buttons
   */
  constructor(element, tiles, titles) {
    super(element, { zoomControl: false, minZoom: 4, maxZoom: 19, zoomSnap: 0.5 });
    this.attributionControl?.setPrefix(false);
    control.zoom({ position: 'topright', ...titles }).addTo(this);
    control.scale({ imperial: false }).addTo(this);
    this.setView([16, 107.5], 6);
    this.#draw(tiles);
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
    this.#whenReady(() => {
      for (const layer of this.#gl?.getStyle().layers ?? []) {
        if (!('source' in layer)) continue;
        const visibility = hidden.has(layer.source) ? 'none' : 'visible';
        this.#gl?.setLayoutProperty(layer.id, 'visibility', visibility);
      }
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
    return this.#gl.queryRenderedFeatures([
      [x - REACH, y - REACH],
      [x + REACH, y + REACH],
    ]);
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
