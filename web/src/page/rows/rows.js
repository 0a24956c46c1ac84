/**
 * The units behind a ratio, as their table needs them.
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {string} kind
 * @property {string | null} code
 * @property {string | null} owner
 * @property {string | null} commune
 * @property {number} weight
 * @property {boolean} counted
 * @property {boolean} shared
 * @property {string} why
 * @property {number} usersCounted
 * @property {string[]} users
 * @property {string[]} groups
 * @property {boolean} unknownDate
 * @property {number} contractEnded
 * @property {number} signedNotOnAir
 * @property {number} oneSided
 * @property {number} uncontracted
 * @property {number} rentedAndEmpty
 * @property {number} unknownUses
 * @property {boolean} elsewhereShared
 * @property {number} lon
 * @property {number} lat
 */

/**
 * What is remarkable about a unit, as keys of words; in the order in which a reader should see them.
 *
 * @param {Row} row
 * @returns {string[]}
 */
export function remarks(row) {
  const marks = {
    unknownDate: row.unknownDate,
    elsewhereShared: row.elsewhereShared,
    contractEnded: row.contractEnded > 0,
    uncontracted: row.uncontracted > row.contractEnded,
    signedNotOnAir: row.signedNotOnAir > row.rentedAndEmpty,
    rentedAndEmpty: row.rentedAndEmpty > 0,
    unknownUses: row.unknownUses > 0,
    oneSided: row.oneSided > 0,
  };
  return Object.entries(marks).flatMap(([key, holds]) => (holds ? [key] : []));
}

/**
 * Names for codes; a code without a name stands for itself.
 *
 * @param {string[]} codes
 * @param {Map<string, string>} names
 */
export function named(codes, names) {
  return codes.map((code) => names.get(code) ?? code).join(', ');
}

/** The code of the indicator whose rows were asked, or the first one. @param {string | undefined} asked */
export function indicatorOf(asked) {
  const known = ['site-sharing', 'mast-sharing', 'pole-sharing', 'duct-sharing'];
  return known.find((code) => code === asked) ?? 'mast-sharing';
}
