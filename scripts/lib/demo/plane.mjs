/**
 * A flat piece of the Mekong delta in metres, x east and y north of 105.0° E, 9.2° N. Only + - * / and square roots are
 * used, which are exact alike on every machine.
 *
 * @typedef {[number, number]} Point
 * @typedef {Point[]} Line
 */

const WEST = 105.0;
const SOUTH = 9.2;
const METRES_PER_DEGREE_OF_LONGITUDE = 109_800;
const METRES_PER_DEGREE_OF_LATITUDE = 110_600;

/** Longitude and latitude in degrees with six decimals, which is a decimetre. @param {Point} point @returns {[string, string]} */
export function degrees([x, y]) {
  return [
    (WEST + x / METRES_PER_DEGREE_OF_LONGITUDE).toFixed(6),
    (SOUTH + y / METRES_PER_DEGREE_OF_LATITUDE).toFixed(6),
  ];
}

/** @param {number} longitude @param {number} latitude @returns {Point} */
export function at(longitude, latitude) {
  return [
    (longitude - WEST) * METRES_PER_DEGREE_OF_LONGITUDE,
    (latitude - SOUTH) * METRES_PER_DEGREE_OF_LATITUDE,
  ];
}

/** @param {Point} a @param {Point} b */
export function distance(a, b) {
  return Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]));
}

/** @param {Line} line */
export function lengthOf(line) {
  return line.slice(1).reduce((sum, point, i) => sum + distance(line[i], point), 0);
}

/** A line from a to b that wanders like a river: each half is bent again. @param {Point} a @param {Point} b @param {{next: () => number}} chance @param {{bend: number, depth: number}} how @returns {Line} */
export function wandering(a, b, chance, { bend, depth }) {
  if (depth === 0) return [a, b];
  const side = (chance.next() - 0.5) * bend;
  /** @type {Point} */
  const middle = [
    (a[0] + b[0]) / 2 - (b[1] - a[1]) * side,
    (a[1] + b[1]) / 2 + (b[0] - a[0]) * side,
  ];
  const less = { bend, depth: depth - 1 };
  return [...wandering(a, middle, chance, less), ...wandering(middle, b, chance, less).slice(1)];
}

/** The point so many metres along a line, moved so many metres to its left. @param {Line} line @param {number} metres @param {number} [left] @returns {Point} */
export function along(line, metres, left = 0) {
  let rest = metres;
  let i = 0;
  while (i < line.length - 2 && rest > distance(line[i], line[i + 1])) {
    rest -= distance(line[i], line[i + 1]);
    i++;
  }
  const [a, b] = [line[i], line[i + 1]];
  const whole = distance(a, b);
  const [east, north] = [(b[0] - a[0]) / whole, (b[1] - a[1]) / whole];
  return [a[0] + east * rest - north * left, a[1] + north * rest + east * left];
}

/** The part of a line between two distances, with a point each `step` metres at most. @param {Line} line @param {number} from @param {number} to @param {number} step @param {number} [left] @returns {Line} */
export function stretch(line, from, to, step, left = 0) {
  const steps = Math.max(1, Math.ceil((to - from) / step));
  return Array.from({ length: steps + 1 }, (_, i) =>
    along(line, from + ((to - from) * i) / steps, left),
  );
}

/** The closed ring of a strip along a line, counter-clockwise. @param {Line} line @param {number} from @param {number} to @param {number} half @returns {Line} */
export function strip(line, from, to, half) {
  const ring = [
    ...stretch(line, from, to, 250, -half),
    ...stretch(line, from, to, 250, half).reverse(),
  ];
  return [...ring, ring[0]];
}

/** Whether a ring contains a point (even-odd). @param {Line} ring @param {Point} point */
export function contains(ring, [x, y]) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}
