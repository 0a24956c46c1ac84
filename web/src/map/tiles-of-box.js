/** Which tiles of the Web Mercator grid a box touches. */

/** How far beyond its edge a tile shows things, as part of its side. */
const MARGIN = 64 / 4096;

/** The grid ends there. */
const NORTHERNMOST = 85.05;

/**
 * @typedef {[number, number, number, number]} Box west, south, east, north in degrees
 * @typedef {{ x: number, y: number, z: number }} Tile
 */

/**
 * @param {Box} box
 * @param {number} z
 * @returns {Tile[]}
 */
export function tilesOf([west, south, east, north], z) {
  const [left, top] = [column(west, z) - MARGIN, row(north, z) - MARGIN];
  const [right, bottom] = [column(east, z) + MARGIN, row(south, z) + MARGIN];
  const last = 2 ** z - 1;
  /** @type {Tile[]} */
  const tiles = [];
  for (let x = clamp(left, last); x <= clamp(right, last); x++)
    for (let y = clamp(top, last); y <= clamp(bottom, last); y++) tiles.push({ x, y, z });
  return tiles;
}

/**
 * The part of a box that lies in another; null when there is none.
 *
 * @param {Box} box
 * @param {Box} other
 * @returns {Box | null}
 */
export function common(box, other) {
  const [west, south] = [Math.max(box[0], other[0]), Math.max(box[1], other[1])];
  const [east, north] = [Math.min(box[2], other[2]), Math.min(box[3], other[3])];
  return west <= east && south <= north ? [west, south, east, north] : null;
}

/**
 * @param {number} lon
 * @param {number} z
 */
function column(lon, z) {
  return ((lon + 180) / 360) * 2 ** z;
}

/**
 * @param {number} lat
 * @param {number} z
 */
function row(lat, z) {
  const angle = (Math.min(Math.max(lat, -NORTHERNMOST), NORTHERNMOST) * Math.PI) / 180;
  return ((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * 2 ** z;
}

/**
 * @param {number} place
 * @param {number} last
 */
function clamp(place, last) {
  return Math.min(Math.max(Math.floor(place), 0), last);
}
