/**
 * How an indicator is counted, in versions.
 *
 * @typedef {import('../dashboard/model.js').Words} Words
 * @typedef {{ variant: string, users: string, ownerRule: string, basis: string, support: string, population: string, minUsers: number }} Switches
 * @typedef {{ label: Words | null, sentence: Words, switches: Switches }} Way
 * @typedef {{ version: number, validFrom: string | null, reason: string | null, inForce: boolean, revision: number, begunBy: string | null,
 *   publishedBy: string | null, publishedAt: string | null, ways: Way[] }} Version
 * @typedef {{ code: string | null, name: string | null, now: Sum | null, then: Sum | null }} Commune
 * @typedef {{ numerator: number, denominator: number, ratio: number | null }} Sum
 */

/** What each switch may be, in the order in which it is asked for. @type {Readonly<Record<string, readonly string[]>>} */
export const CHOICES = Object.freeze({
  users: ['GROUPS', 'NAMES'],
  ownerRule: ['OWN_USE', 'SECTOR', 'ALWAYS'],
  basis: ['USED', 'IN_FORCE', 'SIGNED', 'LET'],
  support: ['ALL', 'ONE'],
  population: ['IN_USE', 'BUILT'],
  minUsers: ['2', '3', '4'],
});

/** The switches that an indicator has: only a site stands for several masts. @param {string} indicator */
export function switchesOf(indicator) {
  return Object.keys(CHOICES).filter((name) => name !== 'support' || indicator === 'site-sharing');
}

/** How a new way of counting begins. */
export const USUAL = Object.freeze({
  users: 'GROUPS',
  ownerRule: 'OWN_USE',
  basis: 'USED',
  support: 'ALL',
  population: 'IN_USE',
  minUsers: '2',
});

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
  const names = Object.keys(CHOICES);
  return Object.fromEntries(
    names.map((name) => [`ways[${place}].${name}`, String(switches[name])]),
  );
}

/**
 * What is sent to save the draft.
 *
 * @param {Record<string, any>} values
 * @param {number} count of ways
 */
export function bodyOf(values, count) {
  const ways = Array.from({ length: count }, (_, place) => {
    const way = Object.keys(CHOICES).map((name) => [name, values[`ways[${place}].${name}`]]);
    const { minUsers, ...switches } = Object.fromEntries(way);
    return { ...switches, minUsers: Number(minUsers) };
  });
  return { reason: values.reason ?? null, ways };
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
