/**
 * How an indicator is counted, in versions.
 *
 * @typedef {import('../dashboard/model.js').Words} Words
 * @typedef {{ variant: string, users: string, ownerRule: string, basis: string, support: string, population: string, minUsers: number, since: string | null }} Switches
 * @typedef {{ label: Words | null, sentence: Words, switches: Switches }} Way
 * @typedef {{ version: number, validFrom: string | null, reason: string | null, inForce: boolean, revision: number, begunBy: string | null,
 *   publishedBy: string | null, publishedAt: string | null, ways: Way[] }} Version
 * @typedef {{ code: string | null, name: string | null, now: Sum | null, then: Sum | null }} Commune
 * @typedef {{ numerator: number, denominator: number, ratio: number | null }} Sum
 */

import { isProgress } from '../dashboard/progress.js';
import { USUAL_OF_HAMLETS, judgesHamlets, placedOfHamlets, wayOfHamlets } from './hamlet-ways.js';

/** What each switch may be, in the order in which it is asked for. @type {Readonly<Record<string, readonly string[]>>} */
export const CHOICES = Object.freeze({
  users: ['GROUPS', 'NAMES'],
  ownerRule: ['OWN_USE', 'SECTOR', 'ALWAYS'],
  basis: ['USED', 'IN_FORCE', 'SIGNED', 'LET'],
  support: ['ALL', 'ONE'],
  population: ['IN_USE', 'BUILT', 'BUILT_SINCE'],
  minUsers: ['2', '3', '4'],
});

/** A station joins what others use on the day when it is new. @type {Readonly<Record<string, readonly string[]>>} */
const OF_STATIONS = Object.freeze({
  ownerRule: ['OWN_USE', 'ALWAYS'],
  basis: ['USED'],
  population: ['BUILT_SINCE'],
});

/** The units that stand for several supports. */
const OF_SEVERAL = ['site-sharing', 'pole-km-sharing'];

/** The switches that an indicator has: only a site stands for several masts, and a pole line for its poles. @param {string} indicator */
export function switchesOf(indicator) {
  return Object.keys(CHOICES).filter(
    (name) => name !== 'support' || OF_SEVERAL.includes(indicator),
  );
}

/** What a switch of an indicator may be. @param {string} indicator @param {string} name */
export function choicesOf(indicator, name) {
  const few = indicator === 'new-station-sharing' ? OF_STATIONS[name] : null;
  return few ?? CHOICES[name] ?? [];
}

/** How a new way of counting begins. */
export const USUAL = Object.freeze({
  users: 'GROUPS',
  ownerRule: 'OWN_USE',
  basis: 'USED',
  support: 'ALL',
  population: 'IN_USE',
  minUsers: '2',
  since: null,
});

/** How a new way of counting of an indicator begins. @param {string} indicator @returns {Record<string, any>} */
export function usualOf(indicator) {
  if (judgesHamlets(indicator)) return USUAL_OF_HAMLETS;
  if (isProgress(indicator)) return { since: null };
  return indicator === 'new-station-sharing' ? { ...USUAL, population: 'BUILT_SINCE' } : USUAL;
}

/**
 * The values of a form of a draft, each named as the server names what is wrong with it.
 *
 * @param {Version} draft
 * @returns {Record<string, any>}
 */
export function valuesOf({ reason, ways }) {
  const values = /** @type {Record<string, any>} */ ({ reason });
  ways.forEach(({ switches }, place) => Object.assign(values, placed(switches, place)));
  return values;
}

/**
 * @param {Record<string, any>} switches
 * @param {number} place
 */
export function placed(switches, place) {
  if ('judgedBy' in switches) return placedOfHamlets(/** @type {any} */ (switches), place);
  if (!('users' in switches)) return { [`ways[${place}].since`]: switches.since ?? null };
  const names = Object.keys(CHOICES);
  const said = names.map((name) => [`ways[${place}].${name}`, String(switches[name])]);
  return { ...Object.fromEntries(said), [`ways[${place}].since`]: switches.since ?? null };
}

/**
 * What is sent to save the draft.
 *
 * @param {Record<string, any>} values
 * @param {number} count of ways
 */
export function bodyOf(values, count) {
  const ways = Array.from({ length: count }, (_, place) =>
    `ways[${place}].judgedBy` in values ? wayOfHamlets(values, place) : wayOf(values, place),
  );
  return { reason: values.reason ?? null, ways };
}

/** @param {Record<string, any>} values @param {number} place @returns {any} */
function wayOf(values, place) {
  if (!(`ways[${place}].users` in values)) return { since: values[`ways[${place}].since`] ?? null };
  const way = Object.keys(CHOICES).map((name) => [name, values[`ways[${place}].${name}`]]);
  const { minUsers, ...switches } = Object.fromEntries(way);
  const since = values[`ways[${place}].since`] ?? null;
  return {
    ...switches,
    minUsers: Number(minUsers),
    since: switches.population === 'BUILT_SINCE' ? since : null,
  };
}

/**
 * The values without one way; those behind it move up.
 *
 * @param {Record<string, any>} values
 * @param {number} count of ways
 * @param {number} place
 */
export function without(values, count, place) {
  const { reason, ways } = bodyOf(values, count);
  const left = ways.filter((_, at) => at !== place);
  return { reason, ...Object.assign({}, ...left.map((way, at) => placed(way, at))) };
}

/**
 * The ways that count as one before them does, by their place: the place of that one.
 *
 * @param {Record<string, any>} values
 * @param {number} count of ways
 * @returns {Record<number, number>}
 */
export function twins(values, count) {
  const ways = bodyOf(values, count).ways.map((way) => JSON.stringify(way));
  const found = ways.map((way, place) => [place, ways.indexOf(way)]);
  return Object.fromEntries(found.filter(([place, first]) => first !== place));
}
