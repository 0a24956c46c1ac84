/** Saves an asset, and finds out what happened when somebody else was faster. */
import * as api from '../../api.js';
import { bodyOf, draftOf } from './asset-draft.js';
import { namesOfReferences } from './references.js';

/**
 * @typedef {import('./asset-draft.js').Draft} Draft
 * @typedef {import('./asset-form.js').Why} Why
 * @typedef {{ body: import('./asset-details.js').Asset, etag: string | null }} Read an asset and the version it was read in
 * @typedef {{ base: Draft, theirs: Read, mine: Draft, why: Why, since: any[], references: Map<string, string> }} Conflict
 *   `since`: versions saved after mine was read, newest first; `references`: names of assets by id
 */

/**
 * @param {Read | null} read null: a new asset
 * @param {Draft} start what the draft began from
 * @param {Draft} draft
 * @param {Why} why
 * @returns {Promise<string | undefined>} id of the asset; of a new one that waits for review nothing
 * @throws the refusal; of one that was changed meanwhile, see conflictOf
 */
export async function save(read, start, draft, why) {
  const body = bodyOf(draft, start, why);
  const { body: saved } = read
    ? await api.put(`/api/assets/${read.body.id}`, body, read.etag ?? undefined)
    : await api.post('/api/assets', body);
  return saved?.id ?? read?.body.id;
}

/** @param {unknown} error */
export function isConflict(error) {
  return error instanceof api.Problem && error.rule === 'stale-version';
}

/**
 * Both versions, and who changed the asset since mine was read.
 *
 * @param {Read} read
 * @param {Draft} base what my draft began from
 * @param {Draft} mine
 * @param {Why} why
 * @returns {Promise<Conflict>}
 */
export async function conflictOf(read, base, mine, why) {
  const path = `/api/assets/${read.body.id}`;
  const [theirs, history] = await Promise.all([api.getTagged(path), api.get(`${path}/history`)]);
  const { version } = read.body.properties;
  const since = history.filter((/** @type {any} */ entry) => entry.version > version);
  const sides = [base, draftOf(theirs.body), mine].flatMap((side) => Object.entries(side));
  return { base, theirs, mine, why, since, references: await namesOfReferences(sides) };
}
