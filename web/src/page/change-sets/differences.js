/**
 * What an item changes, field by field.
 *
 * @typedef {import('./model.js').Item} Item
 * @typedef {import('./model.js').Standing} Standing
 * @typedef {{ field: string, before: any, now: any, after: any }} Line
 */
import { same } from '../map/asset-draft.js';
import { PREFIX } from '../map/attributes.js';

/** What tells of the record, not of the thing. */
const APART = ['id', 'version', 'part', 'asset', 'file', 'versions', 'successors'];

/** Fields that say where a thing is. */
const PLACES = ['geometry', 'centre', 'hall', 'settledArea', 'boundary'];

/**
 * The fields in which what is proposed differs from what its author saw, or from how the thing stands now. Of a new thing all that is said.
 *
 * @param {Item} item
 * @returns {Line[]}
 */
export function linesOf({ before, now, after }) {
  const [old, current, wanted] = [flat(before), flat(now ?? before), flat(after)];
  const fields = new Set([...Object.keys(wanted), ...Object.keys(old), ...Object.keys(current)]);
  return [...fields]
    .map((field) => ({
      field,
      before: old[field] ?? null,
      now: current[field] ?? null,
      after: wanted[field] ?? null,
    }))
    .filter((line) => !same(line.before, line.after) || !same(line.before, line.now));
}

/**
 * Where the thing is and would be, where that is another place.
 *
 * @param {Item} item
 * @returns {{ before: any, after: any }[]} GeoJSON geometries
 */
export function placesOf(item) {
  return linesOf(item)
    .filter(({ field, before, after }) => PLACES.includes(field) && !same(before, after))
    .filter(({ before, after }) => (before ?? after).coordinates)
    .map(({ before, after }) => ({ before, after }));
}

/** @param {Standing | null} standing @returns {Record<string, any>} its attributes beside its other fields */
function flat(standing) {
  const { attributes, ...said } = standing ?? {};
  const named = Object.entries(attributes ?? {}).map(([name, value]) => [PREFIX + name, value]);
  const kept = Object.entries(said).filter(([field]) => !APART.includes(field));
  return Object.fromEntries([...kept, ...named]);
}
