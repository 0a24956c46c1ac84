/**
 * Findings and photos that are not sent yet, and what their order and the server's answers mean for them.
 *
 * @typedef {import('../problem.js').ProblemBody} ProblemBody
 * @typedef {object} Entry
 * @property {string} id made here; the server knows it by the same
 * @property {string} user whose it is
 * @property {number} order what came first is sent first
 * @property {'finding' | 'photo'} kind
 * @property {string} inspection
 * @property {string} asset
 * @property {string} finding its own id, or of a photo that of its finding
 * @property {any} body of a finding what is sent; of a photo when and where it was taken
 * @property {Blob} [blob] of a photo
 * @property {{ rule: string, facts: ProblemBody } | null} refused what the server said against it
 */

/** @typedef {{ user: string, count: number }} Waiting whose, and how many findings and photos */

const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 300_000;

/** Refusals that say nothing of the content: it is sent again later. */
const PASSING = [408, 425, 429];

/** @param {Entry[]} entries */
export function inOrder(entries) {
  return [...entries].sort((one, other) => one.order - other.order);
}

/** What others have not sent, by whose it is. @param {Entry[]} entries of everybody @param {string} username @returns {Waiting[]} */
export function ofOthers(entries, username) {
  const users = [...new Set(entries.map(({ user }) => user))].filter((user) => user !== username);
  return users
    .sort()
    .map((user) => ({ user, count: entries.filter((entry) => entry.user === user).length }));
}

/** What is sent next: the first that is not refused, a photo only after its finding. @param {Entry[]} entries @returns {Entry | undefined} */
export function nextOf(entries) {
  const waiting = new Set(entries.filter(({ kind }) => kind === 'finding').map(({ id }) => id));
  return inOrder(entries).find(
    ({ kind, refused, finding }) => !refused && (kind === 'finding' || !waiting.has(finding)),
  );
}

/**
 * What an error says of what was sent: it is to be sent again (`later`), somebody has to sign in first (`away`), or it has to be corrected (`refused`).
 *
 * @param {any} error
 * @returns {'later' | 'away' | 'refused'}
 */
export function outcomeOf(error) {
  const status = error?.status;
  if (status === 401) return 'away';
  return status >= 400 && status < 500 && !PASSING.includes(status) ? 'refused' : 'later';
}

/** How long to wait after so many failures one after the other, in milliseconds. @param {number} failures at least 1 */
export function pauseAfter(failures) {
  return Math.min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE);
}

/**
 * A finding corrected: it gets an id of its own, since the server may know the one before, and its photos follow it.
 *
 * @param {Entry[]} entries all that wait
 * @param {string} id of the finding
 * @param {any} body what is said now
 * @param {string} fresh the new id
 * @returns {import('./store.js').Write[]}
 */
export function corrected(entries, id, body, fresh) {
  const before = entries.find((entry) => entry.id === id);
  if (!before) return [];
  const photos = entries.filter(({ kind, finding }) => kind === 'photo' && finding === id);
  return [
    ['delete', 'outbox', id],
    ['put', 'outbox', { ...before, id: fresh, finding: fresh, body, refused: null }],
    ...photos.map(
      (photo) =>
        /** @type {import('./store.js').Write} */ ([
          'put',
          'outbox',
          { ...photo, finding: fresh, refused: null },
        ]),
    ),
  ];
}

/** A finding with its photos, or one photo, given up by whoever made it. @param {Entry[]} entries @param {string} id @returns {import('./store.js').Write[]} */
export function givenUp(entries, id) {
  return entries
    .filter((entry) => entry.id === id || entry.finding === id)
    .map((entry) => ['delete', 'outbox', entry.id]);
}

/**
 * A list that was taken along, with what the server has answered to a finding or a photo.
 *
 * @param {any} list
 * @param {Entry} entry
 * @param {any} answer
 */
export function withAnswer(list, entry, answer) {
  const stops = list.inspection.stops.map((/** @type {any} */ stop) =>
    stop.assetId === entry.asset
      ? { ...stop, findings: known(stop.findings, entry, answer) }
      : stop,
  );
  return { ...list, inspection: { ...list.inspection, stops } };
}

/** @param {any[]} findings @param {Entry} entry @param {any} answer */
function known(findings, entry, answer) {
  if (entry.kind === 'finding') return [answer, ...findings.filter(({ id }) => id !== entry.id)];
  if (answer?.photos) return findings.map((one) => (one.id === answer.id ? answer : one));
  const photo = { id: entry.id, ...entry.body };
  return findings.map((finding) =>
    finding.id === entry.finding
      ? {
          ...finding,
          photos: [
            ...(finding.photos ?? []).filter((/** @type {any} */ { id }) => id !== photo.id),
            photo,
          ],
        }
      : finding,
  );
}
