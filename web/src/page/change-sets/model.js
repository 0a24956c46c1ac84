/**
 * Change-sets as GET /api/change-sets answers, who may do what with them, and how long they wait.
 *
 * @typedef {import('../../session.js').Me} Me
 * @typedef {'DRAFT' | 'SUBMITTED' | 'PUBLISHED' | 'WITHDRAWN'} State
 * @typedef {object} ChangeSet
 * @property {string} id
 * @property {string} author
 * @property {string | null} organisation null: the authority
 * @property {string} title
 * @property {string | null} letterNumber
 * @property {string | null} letterDate
 * @property {State} state
 * @property {number} version
 * @property {string} createdAt
 * @property {string | null} submittedAt
 * @property {string | null} decidedAt
 * @property {string | null} decidedBy
 * @property {number} items
 * @property {number} refused
 * @property {number} undecided
 * @property {number} refusedRows of files, that were not refused as a whole
 *
 * @typedef {Record<string, any>} Standing how a thing stands, by the names of the API
 * @typedef {object} Item
 * @property {string} id
 * @property {number} ordinal
 * @property {string} act
 * @property {'ASSET' | 'PART' | 'TENANCY' | 'UNIT' | 'DOCUMENT' | 'IMPORT'} subject
 * @property {string | null} subjectId
 * @property {boolean} creates
 * @property {Standing | null} before
 * @property {Standing | null} now where somebody was faster
 * @property {Standing} after
 * @property {'PROPOSED' | 'ACCEPTED' | 'REFUSED' | 'PUBLISHED'} state
 * @property {string | null} [why] the author's reason
 * @property {string | null} reason of who refused it
 * @property {string | null} decidedBy
 * @property {string | null} madeId
 * @property {number} refusedRows of a file
 *
 * @typedef {'submission' | 'withdrawal' | 'return' | 'publication'} Step
 */
import { isAuthority } from '../../session.js';

/** What the list can show, and how it is asked for. @type {Readonly<Record<string, Record<string, string>>>} */
export const VIEWS = Object.freeze({
  drafts: { state: 'DRAFT', own: 'true' },
  waiting: { state: 'SUBMITTED' },
  published: { state: 'PUBLISHED' },
});

/**
 * Which items make the assets that others of them speak of: by the id of the asset.
 *
 * @param {readonly Item[]} items
 * @returns {ReadonlyMap<string, string>}
 */
export function makersOf(items) {
  const made = items.filter(
    ({ subject, creates, madeId }) => subject === 'ASSET' && creates && !madeId,
  );
  return new Map(made.map(({ id, after }) => [after.id, id]));
}

/**
 * Which items make a thing that others of them speak of: such a thing cannot be proposed anew, for the others would speak of nothing.
 *
 * @param {readonly Item[]} items
 * @returns {ReadonlySet<string>} ids of the items
 */
export function neededOf(items) {
  const made = items.filter(
    ({ subject, creates }) => creates && (subject === 'ASSET' || subject === 'PART'),
  );
  const makers = new Map(made.map(({ id, after }) => [after.id, id]));
  const spoken = items.flatMap(({ id, after }) =>
    Object.values(after)
      .flat()
      .map((said) => makers.get(said))
      .filter((maker) => maker !== id),
  );
  return new Set(spoken.filter((maker) => maker !== undefined));
}

/** @param {Me} me */
export function viewsOf({ role }) {
  return Object.keys(VIEWS).filter((view) => view !== 'drafts' || role !== 'INSPECTOR');
}

/** How long reviews take is the authority’s business. @param {Me} me */
export function mayReadTimes(me) {
  return isAuthority(me);
}

/**
 * The view that an address names, else the one from which the reader works.
 *
 * @param {Me} me
 * @param {string | undefined} named
 */
export function viewOf(me, named) {
  if (named && viewsOf(me).includes(named)) return named;
  return isAuthority(me) ? 'waiting' : 'drafts';
}

/** @param {Me} me */
function decides({ role }) {
  return role === 'PLANNER' || role === 'ADMINISTRATOR';
}

/** Whether the reader still works on it. @param {ChangeSet} set @param {Me} me */
export function mayChange({ state, author }, me) {
  return state === 'DRAFT' && author === me.username;
}

/** Whether its items wait for the reader's decision. @param {ChangeSet} set @param {Me} me */
export function mayDecide({ state }, me) {
  return state === 'SUBMITTED' && decides(me);
}

/** Whether the reader can make a new draft of what was refused. @param {ChangeSet} set @param {Me} me */
export function mayMend({ state, author, refused }, me) {
  return state === 'PUBLISHED' && author === me.username && refused > 0;
}

/**
 * The steps open to the reader, the likely one first.
 *
 * @param {ChangeSet} set
 * @param {Me} me
 * @returns {Step[]}
 */
export function stepsOf(set, me) {
  if (mayChange(set, me)) return ['submission', 'withdrawal'];
  /** @type {Step[]} */
  const steps = mayDecide(set, me) ? ['publication', 'return'] : [];
  if (set.state === 'SUBMITTED' && set.author === me.username) steps.push('withdrawal');
  return steps;
}

const MINUTE = 60_000;

/**
 * How long it waited for the authority, or waits: the largest unit of which it is at least one.
 *
 * @param {ChangeSet} set
 * @param {Date} [now]
 * @returns {{ unit: 'minutes' | 'hours' | 'days', count: number } | null} null: it was never submitted, or is back at its author
 */
export function waited({ state, submittedAt, decidedAt }, now = new Date()) {
  if (!submittedAt || (state !== 'SUBMITTED' && state !== 'PUBLISHED')) return null;
  const end = state === 'PUBLISHED' && decidedAt ? new Date(decidedAt) : now;
  const minutes = Math.max(0, Math.floor((end.getTime() - Date.parse(submittedAt)) / MINUTE));
  if (minutes < 60) return { unit: 'minutes', count: minutes };
  if (minutes < 24 * 60) return { unit: 'hours', count: Math.floor(minutes / 60) };
  return { unit: 'days', count: Math.floor(minutes / (24 * 60)) };
}
