/** What waits for somebody: which lists there are for a role, and how each is asked for. */
import * as api from '../../api.js';
import { inOrderOfWork, sideOf } from '../requests/steps.js';

/**
 * @typedef {import('../../session.js').Me} Me
 * @typedef {'review' | 'drafts' | 'handed-in' | 'answer' | 'contract' | 'overdue' | 'imports' | 'rounds' | 'rounds-open' | 'contests' | 'inspections' | 'findings'} Section
 */

/** What is to be done first stands first. @type {Readonly<Record<import('../../session.js').Role, Section[]>>} */
const SECTIONS = Object.freeze({
  ADMINISTRATOR: ['review', 'contests', 'findings', 'rounds-open', 'overdue', 'drafts', 'imports'],
  PLANNER: ['review', 'contests', 'findings', 'rounds-open', 'overdue', 'drafts', 'imports'],
  INSPECTOR: ['inspections', 'findings', 'overdue', 'review'],
  OPERATOR: ['rounds', 'answer', 'contract', 'drafts', 'handed-in', 'imports'],
  COMMUNE_OFFICE: ['drafts', 'handed-in'],
});

/** @param {Me} me @returns {Section[]} */
export function sectionsOf({ role }) {
  return SECTIONS[role];
}

/** Runs that are over are no work any more. */
const GOING_ON = 'RUNNING';

/**
 * The rows of a list, in the order of work.
 *
 * @param {Section} section
 * @param {Me} me
 * @param {AbortSignal} signal
 * @returns {Promise<any[]>}
 */
export async function rowsOf(section, me, signal) {
  switch (section) {
    case 'review':
      return firstFirst(await api.get('/api/change-sets', { state: 'SUBMITTED' }, signal));
    case 'handed-in':
      return api.get('/api/change-sets', { state: 'SUBMITTED', own: true }, signal);
    case 'drafts':
      return api.get('/api/change-sets', { state: 'DRAFT', own: true }, signal);
    case 'overdue':
      return inOrderOfWork(await api.get('/api/requests', { overdue: true }, signal), me);
    case 'answer':
      return requests('FILED', 'owner', me, signal);
    case 'contract':
      return requests('ACCEPTED', 'requester', me, signal);
    case 'contests':
      return api.get('/api/contests', { state: 'OPEN' }, signal);
    case 'inspections':
      return api.get('/api/inspections', { mine: true, state: 'OPEN' }, signal);
    case 'findings':
      return api.get('/api/findings', { state: 'OPEN' }, signal);
    case 'rounds':
    case 'rounds-open':
      return waitingFor(await api.get('/api/rounds', { state: 'OPEN' }, signal));
    case 'imports':
      return goingOn(await api.get('/api/imports', { limit: 50 }, signal));
  }
}

/**
 * @param {string} state
 * @param {'owner' | 'requester'} side on which the reader's organisation stands
 * @param {Me} me
 * @param {AbortSignal} signal
 */
async function requests(state, side, me, signal) {
  const all = await api.get('/api/requests', { state }, signal);
  const mine = all.filter((/** @type {any} */ request) => sideOf(request, me) === side);
  return inOrderOfWork(mine, me);
}

/** What was submitted first stands first. @param {import('../change-sets/model.js').ChangeSet[]} sets */
export function firstFirst(sets) {
  return [...sets].sort((one, other) =>
    (one.submittedAt ?? '').localeCompare(other.submittedAt ?? ''),
  );
}

/** @param {any[]} runs */
export function goingOn(runs) {
  return runs.filter(({ state }) => state === GOING_ON);
}

/** Rounds to which somebody has not submitted, the first due first. @param {import('../rounds/model.js').Round[]} rounds */
export function waitingFor(rounds) {
  return rounds
    .filter(({ submitted, asked }) => submitted < asked)
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn));
}
