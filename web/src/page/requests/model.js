/**
 * A sharing request, as GET /api/requests answers.
 *
 * @typedef {object} SharingRequest
 * @property {string} id
 * @property {string} number
 * @property {{ id: string, kind: string, code?: string | null, owner: string | null, ownerName: string | null,
 *   lon: number | null, lat: number | null, commune: string | null, communeName: string | null }} asset
 * @property {string} requester
 * @property {string} requesterName
 * @property {number} places
 * @property {string | null} purpose
 * @property {'FILED' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN' | 'CONTRACTED'} state
 * @property {string} filedOn
 * @property {string | null} dueOn
 * @property {string | null} answeredOn
 * @property {string | null} withdrawnOn
 * @property {string | null} withdrawnBy code of the side that withdrew
 * @property {string | null} withdrawalReason
 * @property {boolean} overdue
 * @property {number | null} workingDaysLeft
 * @property {'TECHNICAL' | 'LOAD' | 'OTHER' | null} refusalClass
 * @property {string | null} refusalReason
 * @property {string | null} contractNumber
 * @property {string | null} contractSignedOn
 * @property {string | null} contractFrom
 * @property {string | null} contractTo
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
export function timeline(request) {
  const { state, answeredOn } = request;
  const past = (/** @type {string} */ key, /** @type {string | null} */ on) => ({
    key,
    on,
    planned: false,
  });
  const events = [past('filed', request.filedOn)];
  if (state === 'FILED') events.push({ key: 'due', on: request.dueOn, planned: true });
  if (answeredOn) events.push(past(state === 'REFUSED' ? 'REFUSED' : 'ACCEPTED', answeredOn));
  if (state === 'WITHDRAWN') {
    const byRequester = request.withdrawnBy === request.requester;
    events.push(past(byRequester ? 'WITHDRAWN' : 'revoked', request.withdrawnOn));
  }
  if (state === 'CONTRACTED') {
    events.push(past('CONTRACTED', request.contractSignedOn), past('use', request.firstUseOn));
  }
  return events;
}
