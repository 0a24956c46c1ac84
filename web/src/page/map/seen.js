/**
 * What a user sees who has looked at a place of the map.
 *
 * @typedef {import('../../map/found.js').Found} Found
 * @typedef {object} Seen
 * @property {'nowhere' | 'loading' | 'somewhere'} state
 * @property {Found[]} assets that lie there, nearest first
 * @property {Found | null} many assets that the map shows as one
 * @property {Record<string, any> | null} hamlet
 */

/** @type {Seen} nobody has looked anywhere */
export const NOWHERE = Object.freeze({ state: 'nowhere', assets: [], many: null, hamlet: null });

/** @type {Seen} */
export const LOADING = Object.freeze({ ...NOWHERE, state: 'loading' });

/**
 * @param {Found[]} things nearest first
 * @returns {Seen}
 */
export function seen(things) {
  return {
    state: 'somewhere',
    assets: things.filter(({ properties }) => properties.id),
    many: things.find(({ properties }) => properties.count) ?? null,
    hamlet: things.find(({ layer }) => layer === 'hamlets')?.properties ?? null,
  };
}
