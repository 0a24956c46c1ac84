/** How communes are shaded: in which class a ratio falls, and how their ground is drawn. */
import { niceTop } from './trend.js';

export const CLASSES = 5;
const WIDTH = 600;

/**
 * The edges of the classes, from the lowest: equal steps up to a round number above the highest ratio, from nothing, or where all ratios are high from
 * just below the lowest.
 *
 * @param {(number | null)[]} ratios
 */
export function edges(ratios) {
  const known = ratios.filter((ratio) => ratio !== null);
  const top = niceTop(Math.max(0.01, ...known));
  const least = Math.min(...known);
  const base = known.length > 0 && least > top / 2 ? Math.floor(least * 20 - 1e-9) / 20 : 0;
  return Array.from({ length: CLASSES + 1 }, (_, at) => base + ((top - base) * at) / CLASSES);
}

/** The class of a ratio, 0 for the lowest. @param {number} ratio @param {number[]} bounds */
export function classOf(ratio, bounds) {
  const found = bounds.slice(1).findIndex((bound) => ratio <= bound + 1e-12);
  return found < 0 ? CLASSES - 1 : found;
}

/**
 * The outlines of areas as paths of one picture: as wide as WIDTH, north up, narrower by latitude.
 *
 * @param {{ geometry: { type: string, coordinates: any }, properties: { code: string, name: string } }[]} features
 * @returns {{ width: number, height: number, shapes: { code: string, name: string, path: string }[] }}
 */
export function drawn(features) {
  const polygons = features.map(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
  const points = /** @type {[number, number][]} */ (polygons.flat(3));
  const [west, east] = extent(points.map(([x]) => x));
  const [south, north] = extent(points.map(([, y]) => y));
  const narrow = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = WIDTH / Math.max((east - west) * narrow, 1e-9);
  const at = (/** @type {[number, number]} */ [x, y]) =>
    `${((x - west) * narrow * scale).toFixed(1)},${((north - y) * scale).toFixed(1)}`;
  return {
    width: WIDTH,
    height: Math.ceil((north - south) * scale),
    shapes: features.map(({ properties: { code, name } }, index) => ({
      code,
      name,
      path: /** @type {[number, number][][]} */ (polygons[index].flat())
        .map((ring) => `M${ring.map(at).join('L')}Z`)
        .join(''),
    })),
  };
}

/** @param {number[]} numbers @returns {[number, number]} */
function extent(numbers) {
  return numbers.reduce(
    ([least, most], one) => [Math.min(least, one), Math.max(most, one)],
    [Infinity, -Infinity],
  );
}
