/**
 * A sharing request, as GET /api/requests answers.
 *
 * @typedef {object} SharingRequest
 * @property {string} id
 * @property {string} number
 * @property {{ id: string, kind: string, code?: string | null, owner: string | null, ownerName: string | null,
 *   lon: number, lat: number }} asset
 * @property {string} requester
 * @property {string} requesterName
 * @property {number} places
 * @property {string | null} purpose
 * @property {'FILED' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN' | 'CONTRACTED'} state
 * @property {string} filedOn
 * @property {string | null} dueOn
 * @property {string | null} answeredOn
 * @property {boolean} overdue
 * @property {number | null} workingDaysLeft
 * @property {'TECHNICAL' | 'LOAD' | 'OTHER' | null} refusalClass
 * @property {string | null} refusalReason
 * @property {string | null} contractNumber
 * @property {string | null} firstUseOn
 * @property {number} version
 */

export const STATES = ['FILED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'CONTRACTED'];

/**
 * What has happened to a request, oldest first, as keys of words; `planned` marks what is still to come.
 *
 * @param {SharingRequest} request
 * @returns {{ key: string, on: string | null, planned: boolean }[]}
 */
export function timeline({ state, filedOn, dueOn, answeredOn, firstUseOn }) {
  /** @type {{ key: string, on: string | null, planned: boolean }[]} */
  const all = [{ key: 'filed', on: filedOn, planned: false }];
  if (state === 'FILED') all.push({ key: 'due', on: dueOn, planned: true });
  else if (state === 'CONTRACTED') all.push({ key: 'ACCEPTED', on: answeredOn, planned: false });
  else all.push({ key: state, on: answeredOn, planned: false });
  if (state === 'CONTRACTED') {
    all.push(
      { key: 'CONTRACTED', on: null, planned: false },
      { key: 'use', on: firstUseOn, planned: false },
    );
  }
  return all;
}
