/**
 * What organisations say is wrong of units, as /api/contests answers.
 *
 * @typedef {'OPEN' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN'} ContestState
 * @typedef {object} Contest
 * @property {string} id
 * @property {string} assetId
 * @property {string | null} assetKind
 * @property {string | null} assetCode
 * @property {string} organisation
 * @property {string} organisationName
 * @property {string | null} indicator
 * @property {string} claim
 * @property {string} said
 * @property {ContestState} state
 * @property {string | null} answer
 * @property {string} raisedAt
 * @property {string | null} answeredAt
 * @property {number} version
 */
export const CLAIMS = ['NOT_OURS', 'NOT_IN_USE', 'USERS', 'PLACE', 'TWICE', 'OTHER'];
export const STATES = ['OPEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN'];

/**
 * The steps open to the reader.
 *
 * @param {Contest} contest
 * @param {import('../../session.js').Me} me
 * @returns {('acceptance' | 'refusal' | 'withdrawal')[]}
 */
export function stepsOf({ state, organisation }, me) {
  if (state !== 'OPEN') return [];
  if (me.role === 'PLANNER' || me.role === 'ADMINISTRATOR') return ['acceptance', 'refusal'];
  return me.organisation === organisation ? ['withdrawal'] : [];
}
