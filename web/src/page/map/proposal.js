/** What was proposed already and waits in a draft: the address of a form names both, `draft` and `item`. */
import * as api from '../../api.js';
import { draftOf } from './asset-draft.js';

/** @typedef {import('../change-sets/model.js').Item} Item */

/**
 * @param {Record<string, string>} params of the address
 * @param {Item['subject']} subject
 * @param {(item: Item) => boolean} [isMeant] whether it is what a form is about
 * @returns {Promise<Item | null>} null where it names none, or something else
 */
export async function itemIn({ draft, item }, subject, isMeant = () => true) {
  if (!draft || !item) return null;
  const items = await itemsIn(draft);
  return items.find((one) => one.id === item && one.subject === subject && isMeant(one)) ?? null;
}

/**
 * @param {Record<string, string>} params of the address
 * @returns {Promise<import('./asset-draft.js').Draft | null>} null where it names none, or something else than an asset
 */
export async function proposalIn(params) {
  const found = await itemIn(params, 'ASSET');
  return found && draftOf({ geometry: found.after.geometry, properties: found.after });
}

/**
 * An asset at the place that the address names, as a photo of it tells: `pin=105.1,9.2`.
 *
 * @param {import('./asset-draft.js').Draft} start
 * @param {Record<string, string>} params of the address
 * @returns {import('./asset-draft.js').Draft | null} null where it names none
 */
export function pinned(start, { pin = '' }) {
  const coordinates = pin.split(',').map(Number);
  if (!pin || coordinates.length !== 2 || !coordinates.every(Number.isFinite)) return null;
  return { ...start, geometry: { type: 'Point', coordinates } };
}

/** What is new was proposed again: the first proposal goes out of the draft. @param {Record<string, string>} params of the address */
export async function replaced({ draft, item }) {
  if (draft && item) await api.remove(`${itemsOf(draft)}/${item}`);
}

/** @param {string} draft @returns {Promise<Item[]>} */
export function itemsIn(draft) {
  return api.get(itemsOf(draft));
}

/**
 * The ducts that a draft makes in a section: that in the address, else the reader's newest, into which a change goes.
 *
 * @param {Record<string, string>} params of the address
 * @param {string} section
 * @returns {Promise<[string, string][]>} id and name
 */
export async function proposedDucts({ draft }, section) {
  const [newest] = draft
    ? []
    : await api.get('/api/change-sets', { state: 'DRAFT', own: 'true', limit: 1 });
  const items = draft || newest ? await itemsIn(draft ?? newest.id) : [];
  return items
    .filter(({ creates, after }) => creates && after.part === 'DUCT' && after.asset === section)
    .map(({ after }) => [after.id, after.name]);
}

/** @param {string} draft */
function itemsOf(draft) {
  return `/api/change-sets/${encodeURIComponent(draft)}/items`;
}
