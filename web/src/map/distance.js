/** How far things on the map lie from a place, near enough to put them in order and to say "12 m". */

/** @typedef {{ lat: number, lng: number }} Place */
/** @typedef {[number, number]} Metres east and north of the place */

const METRES_PER_DEGREE = 111_195;

/**
 * Metres from a place to the nearest part of a point or line; 0 for what has an inside.
 *
 * @param {any} geometry GeoJSON
 * @param {Place} place
 */
export function distanceTo({ type, coordinates }, place) {
  const plane = (/** @type {number[]} */ at) => metresFrom(place, at);
  if (type === 'Point') return Math.hypot(...plane(coordinates));
  if (type === 'LineString') return toLine(coordinates.map(plane));
  if (type === 'MultiLineString')
    return Math.min(
      ...coordinates.map((/** @type {number[][]} */ line) => toLine(line.map(plane))),
    );
  return 0;
}

/**
 * @param {Place} place
 * @param {number[]} at longitude, latitude
 * @returns {Metres}
 */
function metresFrom(place, [lng = 0, lat = 0]) {
  const narrowing = Math.cos((place.lat * Math.PI) / 180);
  return [(lng - place.lng) * METRES_PER_DEGREE * narrowing, (lat - place.lat) * METRES_PER_DEGREE];
}

/** @param {Metres[]} line */
function toLine(line) {
  const parts = line.slice(1).map((end, index) => toPart(line[index] ?? end, end));
  return Math.min(...parts);
}

/**
 * @param {Metres} from
 * @param {Metres} to
 */
function toPart([x, y], [toX, toY]) {
  const [dx, dy] = [toX - x, toY - y];
  const along = -(x * dx + y * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x + part * dx, y + part * dy);
}

/** Metres along a line, all its parts together. @param {number[][][]} parts positions, longitude first */
export function lengthOf(parts) {
  return parts.reduce((sum, part) => sum + lengthOfPart(part), 0);
}

/** @param {number[][]} part */
function lengthOfPart(part) {
  return part.slice(1).reduce((sum, at, index) => {
    const [lng = 0, lat = 0] = part[index] ?? at;
    return sum + Math.hypot(...metresFrom({ lng, lat }, at));
  }, 0);
}
