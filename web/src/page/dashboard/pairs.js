/** Which groups share with whom, as a matrix. */

/**
 * What GET /api/indicators/{code}/pairs answers.
 *
 * @typedef {{ code: string, name: string | null, units: number }} Sharer
 * @typedef {{ one: string, other: string, units: number, alone: number }} Pair
 * @typedef {{ sharers: string[], units: number }} Several
 *
 * @typedef {object} Pairs
 * @property {number} numerator
 * @property {Sharer[]} sharers
 * @property {Pair[]} pairs
 * @property {Several[]} more
 * @property {number} withheld
 * @property {import('./model.js').Words} note
 */

/**
 * The matrix row by row: what the one of the row shares with each of the columns; with itself what it shares at all.
 *
 * @param {Pairs} pairs
 * @returns {{ sharer: Sharer, cells: number[] }[]}
 */
export function matrix({ sharers, pairs }) {
  const units = new Map(
    pairs.flatMap((pair) => [
      [`${pair.one} ${pair.other}`, pair.units],
      [`${pair.other} ${pair.one}`, pair.units],
    ]),
  );
  return sharers.map((sharer) => ({
    sharer,
    cells: sharers.map(({ code }) =>
      code === sharer.code ? sharer.units : (units.get(`${sharer.code} ${code}`) ?? 0),
    ),
  }));
}

/** The units that two alone share, and those that more share. @param {Pairs} pairs */
export function sums({ pairs, more }) {
  return {
    alone: pairs.reduce((sum, pair) => sum + pair.alone, 0),
    more: more.reduce((sum, several) => sum + several.units, 0),
  };
}
