/**
 * Two records of different owners that may be one, as the server tells it.
 *
 * @typedef {{ id: string, code: string | null, name: string | null, address: string | null, owner: string | null,
 *   ownerName: string | null, group: string | null, lon: number, lat: number, geometry: any, heightM: number | null,
 *   structure: string | null, category: string | null, capacity: number | null, poles: number | null,
 *   lengthM: number | null, status: string, builtOn: string | null, inUseFrom: string | null, retiredOn: string | null,
 *   users: string[], joinedInto: string | null }} Side
 * @typedef {{ part: string, weight: number, likeness: number | null, difference: number | null }} Part
 * @typedef {'OPEN' | 'JOINED' | 'DISTINCT'} State
 * @typedef {{ id: string, kind: string, state: State, score: number, metres: number, sameGroup: boolean,
 *   group: string | null, groupSize: number, version: number, keepable: string[], parts: Part[], one: Side, other: Side,
 *   decision: { kept: string | null, by: string, at: string, reason: string | null } | null }} Pair
 * @typedef {{ step: Step, keep: string | null, keepEdits: boolean, reason: string }} Verdict
 */
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';

/** @typedef {'join' | 'distinction' | 'undoing'} Step */

/** @type {State[]} */
export const STATES = ['OPEN', 'JOINED', 'DISTINCT'];
export const KINDS = ['SITE', 'MAST', 'POLE_LINE'];
export const SCORES = ['0.4', '0.6', '0.8'];
/** Metres within which records are compared, and those that the server takes unless others are said. */
const DISTANCES = ['20', '50', '100', '500', '1000'];
export const USUAL = '20';

/** The distances to choose from, the chosen one among them. @param {string} chosen */
export function distances(chosen) {
  const all = [...new Set([...DISTANCES, chosen])];
  return all.sort((a, b) => Number(a) - Number(b));
}

/** What can be decided of a pair in a state. @type {Record<State, Step[]>} */
export const STEPS = {
  OPEN: ['join', 'distinction'],
  JOINED: ['undoing'],
  DISTINCT: ['undoing'],
};

/** The name under which people know a record. @param {Side} side */
export function titleOf(side) {
  return side.code ?? side.name ?? t('rows.no-code');
}

/** Whose it is. @param {Side} side */
export function ownerOf(side) {
  return side.ownerName ?? t('same-place.owner-unknown');
}

/**
 * What a part of the score is made of, in words: "khoảng cách 3,1 m: 85 %".
 *
 * @param {Part} part
 */
export function partText({ part, likeness, difference }) {
  const name = t(`same-place.part.${part}`);
  if (likeness === null) return `${name}: ${t('same-place.part.unknown')}`;
  const by =
    difference === null ? '' : ` ${t(`same-place.differs.${part}`, { by: number(difference, 1) })}`;
  return `${name}${by}: ${number(likeness * 100, 0)} %`;
}

/**
 * The ETag under which a listed pair was read.
 *
 * @param {Pair} pair
 */
export function etagOf({ version }) {
  return `"${version}"`;
}
