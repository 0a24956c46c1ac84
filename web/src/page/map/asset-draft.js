/**
 * What a form says of an asset, as plain fields that can be compared, merged and sent.
 *
 * @typedef {Record<string, any>} Draft
 * @typedef {{ field: string, theirs: any, mine: any, both: boolean }} Difference
 *   `both`: both sides changed it, so a person has to choose
 * @typedef {{ of: any, crs: string, geometry: any }} Given a geometry as it was typed, and the one in WGS 84 that it is of
 */

import { PREFIX, isAttribute } from './attributes.js';

/** Kinds of assets that are lines on the map; all others are points. @type {readonly string[]} */
export const LINES = Object.freeze(['POLE_LINE', 'DUCT_SECTION', 'CABLE', 'TRENCH', 'TUNNEL']);

/** The fields that the API takes of an asset, reason, day of validity and attributes apart. */
export const FIELDS = Object.freeze([
  'kind',
  'owner',
  'code',
  'name',
  'address',
  'geometry',
  'site',
  'line',
  'sequence',
  'poles',
  'lengthM',
  'heightM',
  'category',
  'structure',
  'capacity',
  'offered',
  'sensitivity',
  'status',
  'builtOn',
  'inUseFrom',
  'retiredOn',
]);

/**
 * @param {{ geometry: any, properties: Record<string, any> }} asset as the server gave it
 * @returns {Draft} every field, null where the asset says nothing; and each attribute of which it says something
 */
export function draftOf({ geometry, properties }) {
  /** @type {Record<string, any>} */
  const all = { ...properties, geometry };
  const attributes = Object.entries(properties.attributes ?? {});
  return Object.fromEntries([
    ...FIELDS.map((field) => [field, all[field] ?? null]),
    ...attributes.map(([name, value]) => [PREFIX + name, value]),
  ]);
}

/**
 * A new asset of which little is known yet. Nothing is guessed that cannot be: dates and places stay unknown.
 *
 * @param {string} kind
 * @param {string | null} owner
 * @returns {Draft}
 */
export function blank(kind, owner) {
  return {
    ...draftOf({ geometry: null, properties: {} }),
    kind,
    owner,
    status: 'ACTIVE',
    offered: false,
  };
}

/**
 * What is sent: all that is known. A geometry that was not moved is left out, since it then keeps its coordinates as given; one that was typed in
 * another system is sent as it was typed.
 *
 * @param {Draft} draft
 * @param {Draft} start what the draft began from
 * @param {{ reason: string | null, validFrom: string | null, given?: Given | null }} why no validity = a correction
 * @returns {Record<string, any>}
 */
export function bodyOf(draft, start, { reason, validFrom, given = null }) {
  const said = Object.entries(draft).filter(
    ([field, value]) =>
      value !== null && value !== '' && !(field === 'geometry' && same(value, start[field])),
  );
  const plain = said.filter(([field]) => !isAttribute(field));
  return {
    ...Object.fromEntries(plain),
    ...(given && !same(draft.geometry, start.geometry) && same(draft.geometry, given.of)
      ? { geometry: given.geometry, crs: given.crs }
      : {}),
    ...(fieldsOf(start, draft).some(isAttribute) ? { attributes: attributesIn(said) } : {}),
    reason: reason || null,
    validFrom: validFrom || null,
  };
}

/** @param {[string, any][]} said */
function attributesIn(said) {
  const attributes = said.filter(([field]) => isAttribute(field));
  return Object.fromEntries(
    attributes.map(([field, value]) => [field.slice(PREFIX.length), value]),
  );
}

/**
 * The draft of an asset that is of another kind than was thought: what is said of the one kind only goes, and a place of another shape.
 *
 * @param {Draft} draft
 * @param {string} kind
 * @returns {Draft}
 */
export function ofKind(draft, kind) {
  const kept = Object.entries(draft).filter(([field]) => !isAttribute(field));
  const sameShape = LINES.includes(kind) === LINES.includes(draft.kind);
  const geometry = sameShape ? draft.geometry : null;
  return { ...Object.fromEntries(kept), kind, geometry };
}

/**
 * @param {{ lat: number, lng: number }} place
 */
export function pointAt({ lat, lng }) {
  const rounded = (/** @type {number} */ degrees) => Math.round(degrees * 1e7) / 1e7;
  return { type: 'Point', coordinates: [rounded(lng), rounded(lat)] };
}

/**
 * @param {any} one
 * @param {any} other
 */
export function same(one, other) {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/**
 * @param {Draft} one
 * @param {Draft} other
 * @param {readonly string[]} [fields] those of an asset unless said
 */
export function changedFields(one, other, fields = fieldsOf(one, other)) {
  return fields.filter((field) => !same(one[field], other[field]));
}

/**
 * @param {Draft} one
 * @param {Draft} other
 */
function fieldsOf(one, other) {
  const said = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...FIELDS.filter((field) => said.delete(field)), ...said];
}

/**
 * What differs between my version and another's, which both began from one base.
 *
 * @param {Draft} base
 * @param {Draft} theirs
 * @param {Draft} mine
 * @param {readonly string[]} [fields] those of an asset unless said
 * @returns {Difference[]}
 */
export function differences(base, theirs, mine, fields) {
  return changedFields(theirs, mine, fields).map((field) => ({
    field,
    theirs: theirs[field],
    mine: mine[field],
    both: !same(base[field], theirs[field]) && !same(base[field], mine[field]),
  }));
}

/**
 * Their version with what was chosen from mine. What only one side changed is taken from that side.
 *
 * @param {Draft} base
 * @param {Draft} theirs
 * @param {Draft} mine
 * @param {Record<string, 'theirs' | 'mine'>} chosen by field
 * @param {readonly string[]} [fields] those of an asset unless said
 * @returns {Draft}
 */
export function merge(base, theirs, mine, chosen, fields) {
  const merged = { ...theirs };
  for (const { field, both } of differences(base, theirs, mine, fields)) {
    const side = chosen[field] ?? (!both && !same(base[field], mine[field]) ? 'mine' : 'theirs');
    if (side === 'mine') merged[field] = mine[field];
  }
  return merged;
}
