/** What lies at a place, out of what the map has drawn there. */
import { distanceTo } from './distance.js';

/**
 * @typedef {{ layer: string, properties: Record<string, any>, metres: number }} Found
 *   `metres`: how far from the place that was asked about
 * @typedef {{ source: string, properties: Record<string, any>, geometry: any }} Drawn
 */

/**
 * Each thing once, though several tiles or layers have drawn it; nearest first.
 *
 * @param {readonly Drawn[]} drawn
 * @param {import('./distance.js').Place} place
 * @returns {Found[]}
 */
export function nearestFirst(drawn, place) {
  /** @type {Map<string, Found>} */
  const found = new Map();
  for (const { source: layer, properties, geometry } of drawn) {
    const key = [layer, properties.id, properties.code, properties.count].join(' ');
    const metres = distanceTo(geometry, place);
    if (metres < (found.get(key)?.metres ?? Infinity))
      found.set(key, { layer, properties, metres });
  }
  return [...found.values()].sort((one, other) => one.metres - other.metres);
}
