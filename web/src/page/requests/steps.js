/**
 * What may be done with a sharing request, by whom. The server decides; this only keeps buttons away that it would refuse.
 *
 * @typedef {'acceptance' | 'refusal' | 'withdrawal' | 'revocation' | 'contract'} Step
 * @typedef {{ role: string, organisation: string | null }} Caller
 * @typedef {{ state: string, requester: string, asset: { owner: string | null } }} Request
 */

/** @type {Readonly<Record<string, readonly string[]>>} */
const STATES = Object.freeze({
  acceptance: ['FILED'],
  refusal: ['FILED'],
  withdrawal: ['FILED', 'ACCEPTED'],
  revocation: ['ACCEPTED'],
  contract: ['ACCEPTED'],
});

/**
 * @param {Request} request
 * @param {Caller} caller
 * @returns {Step[]}
 */
export function stepsOf(request, caller) {
  const side = sideOf(request, caller);
  /** @type {Record<string, Step[]>} */
  const own = {
    owner: ['acceptance', 'refusal', 'contract', 'revocation'],
    requester: ['contract', 'withdrawal'],
    none: [],
  };
  return (own[side] ?? []).filter((step) => STATES[step]?.includes(request.state));
}

/**
 * The resource that takes a step: the requester withdraws its request, the owner its promise, at one address.
 *
 * @param {Step} step
 */
export function resourceOf(step) {
  return step === 'revocation' ? 'withdrawal' : step;
}

/** Whether a step ends a request. @param {Step | ''} step */
export function isEnding(step) {
  return step === 'refusal' || step === 'withdrawal' || step === 'revocation';
}

/**
 * On which side of a request the caller stands.
 *
 * @param {Request} request
 * @param {Caller} caller
 * @returns {'owner' | 'requester' | 'none'}
 */
export function sideOf(request, caller) {
  if (caller.role !== 'OPERATOR' || caller.organisation === null) return 'none';
  if (request.asset.owner === caller.organisation) return 'owner';
  return request.requester === caller.organisation ? 'requester' : 'none';
}

/**
 * The clock of a request: which words stand in the deadline column.
 *
 * @param {{ state: string, overdue: boolean, workingDaysLeft: number | null }} request
 * @returns {{ key: 'overdue' | 'today' | 'left' | 'answered', days: number }}
 */
export function clock({ state, overdue, workingDaysLeft }) {
  if (state !== 'FILED') return { key: 'answered', days: 0 };
  const days = workingDaysLeft ?? 0;
  if (overdue) return { key: 'overdue', days: Math.abs(days) };
  return days === 0 ? { key: 'today', days } : { key: 'left', days };
}

/**
 * The order of work: what waits for the caller's answer, the nearest deadline first; then the rest, newest first.
 *
 * @template {Request & { filedOn: string, dueOn: string | null }} R
 * @param {R[]} requests
 * @param {Caller} caller
 * @returns {R[]}
 */
export function inOrderOfWork(requests, caller) {
  const waiting = (/** @type {R} */ r) =>
    r.state === 'FILED' && (caller.role !== 'OPERATOR' || sideOf(r, caller) === 'owner');
  const [mine, others] = [requests.filter(waiting), requests.filter((r) => !waiting(r))];
  mine.sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
  others.sort((a, b) => b.filedOn.localeCompare(a.filedOn));
  return [...mine, ...others];
}
