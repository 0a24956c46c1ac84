/** Reads a change-set with all that is shown of it, and takes it further. */
import * as api from '../../api.js';
import { moved } from '../../review.js';
import { loadSchemas } from '../map/attributes.js';
import { tilesOf } from '../map/map-data.js';
import { namesOfAssets } from '../map/references.js';
import { isConflict } from '../map/saving.js';
import { assetsIn } from './words.js';

/**
 * @typedef {import('./model.js').ChangeSet} ChangeSet
 * @typedef {import('./model.js').Item} Item
 * @typedef {object} Read
 * @property {ChangeSet} set
 * @property {string | null} etag
 * @property {Item[]} items
 * @property {ReadonlyMap<string, string>} names of organisations by code, of assets by id
 * @property {(layer: string) => string} tiles
 */

/** Where the tiles lie, always the same function, so that a map is not drawn anew. */
const TILES = tilesOf({ area: '', date: '', boundaries: '', knownOn: '' });

/**
 * @param {string} id
 * @param {AbortSignal} [signal]
 * @returns {Promise<Read>}
 */
export async function read(id, signal) {
  const [{ body: set, etag }, items, organisations] = await Promise.all([
    api.getTagged(pathOf(id), signal),
    api.get(`${pathOf(id)}/items`, {}, signal),
    api.get('/api/organisations', {}, signal),
    loadSchemas(),
  ]);
  const named = organisations.map((/** @type {any} */ { code, name }) => [code, name]);
  const names = new Map([...named, ...(await namesOfAssets(assetsIn(items)))]);
  return { set, etag, items, names, tiles: TILES };
}

/** @param {Read} read @param {import('./model.js').Step} what */
export async function step({ set, etag }, what) {
  await api.put(`${pathOf(set.id)}/${what}`, undefined, etag ?? undefined);
  moved();
}

/** @param {Read} read @param {Record<string, any>} form */
export async function change({ set, etag }, form) {
  await api.put(pathOf(set.id), form, etag ?? undefined);
}

/**
 * Decides on an item, or on all.
 *
 * @param {string} id
 * @param {string} what the further path
 * @param {unknown} body
 */
export async function decide(id, what, body) {
  await api.put(`${pathOf(id)}/items/${what}`, body);
}

/** @param {string} id @param {Item} item */
export async function remove(id, item) {
  await api.remove(`${pathOf(id)}/items/${item.id}`);
}

/** Makes a new draft of what was refused. @param {string} id @returns {Promise<string>} its id */
export async function mend(id) {
  const { body } = await api.post(`${pathOf(id)}/mending`, undefined);
  moved();
  return body.id;
}

/** A refusal as this page says it: both versions are one already, for the newest is loaded. @param {unknown} error */
export function inWords(error) {
  return isConflict(error) ? { rule: 'change-set-changed-meanwhile', facts: {} } : error;
}

/** @param {string} id */
function pathOf(id) {
  return `/api/change-sets/${encodeURIComponent(id)}`;
}
