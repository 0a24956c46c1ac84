/**
 * What waits for review instead of being made. The server answers a change that it keeps with 202 and where it is kept; this tells the page,
 * whichever form sent it, and says into which draft the next change goes.
 *
 * @typedef {{ changeSet: string, item?: string }} Kept
 */

/** Fires `kept` (its `detail` is a Kept) when a change was kept, and `moved` when a change-set was taken a step further. */
export const review = new EventTarget();

const ACCEPTED = 202;
const STEPS = '/api/change-sets';

let draft = '';

/** Chooses the draft into which changes go. @param {string | undefined} changeSet nothing: wherever the server keeps them */
export function workIn(changeSet) {
  draft = changeSet ?? '';
}

/** The draft into which a change sent to a path goes; empty for none. @param {string} path */
export function chosenDraft(path) {
  return path.startsWith('/api/') && !path.startsWith(STEPS) ? draft : '';
}

/**
 * Whether an answer says that the change was kept; if so, the page is told.
 *
 * @param {number} status
 * @param {any} body
 */
export function keptOf(status, body) {
  const isKept = status === ACCEPTED && Boolean(body?.changeSet);
  if (isKept) kept(body);
  return isKept;
}

/** Tells the page that something was kept. @param {Kept} where */
export function kept(where) {
  review.dispatchEvent(Object.assign(new Event('kept'), { detail: where }));
}

/** Says that a change-set was taken a step further. */
export function moved() {
  review.dispatchEvent(new Event('moved'));
}

/** Says that the reader has looked at notices. */
export function looked() {
  review.dispatchEvent(new Event('looked'));
}
