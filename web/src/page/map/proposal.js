/** What was proposed of an asset already and waits in a draft: the address of a form names both, `draft` and `item`. */
import * as api from '../../api.js';
import { draftOf } from './asset-draft.js';

/**
 * @param {Record<string, string>} params of the address
 * @returns {Promise<import('./asset-draft.js').Draft | null>} null where it names none, or something else than an asset
 */
export async function proposalIn({ draft, item }) {
  if (!draft || !item) return null;
  const items = await api.get(itemsOf(draft));
  const found = items.find((/** @type {any} */ one) => one.id === item);
  if (found?.subject !== 'ASSET') return null;
  return draftOf({ geometry: found.after.geometry, properties: found.after });
}

/** The new asset was proposed again: the first proposal goes out of the draft. @param {Record<string, string>} params of the address */
export async function replaced({ draft, item }) {
  if (draft && item) await api.remove(`${itemsOf(draft)}/${item}`);
}

/** @param {string} draft */
function itemsOf(draft) {
  return `/api/change-sets/${encodeURIComponent(draft)}/items`;
}
