/**
 * Lines as parts of positions, whatever GeoJSON calls them.
 *
 * @typedef {[number, number]} Position longitude, latitude
 * @typedef {Position[]} Part
 */

/**
 * @param {any} geometry GeoJSON of a line, or null
 * @returns {Part[]}
 */
export function partsOf(geometry) {
  if (geometry?.type === 'LineString') return [geometry.coordinates];
  return geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
}

/**
 * @param {Part[]} parts those of fewer than two positions are no lines yet, and left out
 * @returns {any} GeoJSON; null when no line is there
 */
export function lineOf(parts) {
  const lines = parts.filter((part) => part.length > 1);
  const [only, ...others] = lines;
  if (!only) return null;
  return others.length === 0
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: lines };
}

/**
 * A position as precise as a centimetre, which is what the registry tells.
 *
 * @param {{ lat: number, lng: number }} place
 * @returns {Position}
 */
export function positionOf({ lat, lng }) {
  const rounded = (/** @type {number} */ degrees) => Math.round(degrees * 1e7) / 1e7;
  return [rounded(lng), rounded(lat)];
}

/** @param {any} geometry GeoJSON, or null */
export function isLine(geometry) {
  return geometry?.type === 'LineString' || geometry?.type === 'MultiLineString';
}
