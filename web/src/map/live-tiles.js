/** Draws anew what has changed of the tiles, and leaves the old picture until the new one is there. */
import { common, tilesOf } from './tiles-of-box.js';

/**
 * @typedef {import('./tiles-of-box.js').Box} Box
 * @typedef {Readonly<Record<string, readonly Box[]>>} Changed boxes by layer
 */

/** Tiles of views that are this much nearer may still be drawn while the map zooms. */
const NEARER = 2;
/** How much around the view is drawn already, as part of its size. */
const AROUND = 0.5;

/**
 * @param {import('maplibre-gl').Map} gl
 * @param {Changed | null} changed null: everything
 * @param {readonly string[]} layers all there are
 * @returns {string[]} the layers of which some tiles were on their way, and may be as they were before
 */
export function refresh(gl, changed, layers) {
  const concerned = layers.filter((layer) => gl.getSource(layer) && (!changed || changed[layer]));
  const late = concerned.filter((layer) => !gl.isSourceLoaded(layer));
  for (const layer of concerned) {
    if (!changed) gl.refreshTiles(layer);
    else refreshLayer(gl, layer, changed[layer] ?? []);
  }
  return late;
}

/**
 * @param {import('maplibre-gl').Map} gl
 * @param {string} layer
 * @param {readonly Box[]} boxes
 */
function refreshLayer(gl, layer, boxes) {
  // What is kept beside the view is asked for when it is looked at again.
  /** @type {any} */ (gl.style).tileManagers[layer]?._outOfViewCache?.reset();
  const nearest = Math.ceil(gl.getZoom()) + NEARER;
  const view = around(gl);
  const zooms = Array.from({ length: nearest + 1 }, (_, z) => z);
  const inView = boxes.map((box) => common(box, view)).filter((box) => box !== null);
  gl.refreshTiles(
    layer,
    zooms.flatMap((z) => inView.flatMap((box) => tilesOf(box, z))),
  );
}

/**
 * @param {import('maplibre-gl').Map} gl
 * @returns {Box}
 */
function around(gl) {
  const bounds = gl.getBounds();
  const [west, south, east, north] = [
    bounds.getWest(),
    bounds.getSouth(),
    bounds.getEast(),
    bounds.getNorth(),
  ];
  const [wide, high] = [(east - west) * AROUND, (north - south) * AROUND];
  return [west - wide, south - high, east + wide, north + high];
}
