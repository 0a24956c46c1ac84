/** What the assets are called that another one names by their id. */
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { REFERENCES } from './asset-words.js';

/**
 * @param {Iterable<[string, any]>} values of fields; those that refer to no asset are passed over
 * @returns {Promise<Map<string, string>>} code by id, else name; what the caller may not see says so
 */
export async function namesOfReferences(values) {
  const ids = [...values].filter(([field, id]) => id && REFERENCES.includes(field));
  return namesOfAssets(new Set(ids.map(([, id]) => id)));
}

/**
 * @param {Iterable<string>} ids
 * @returns {Promise<Map<string, string>>} code by id, else name; what the caller may not see says so
 */
export async function namesOfAssets(ids) {
  return new Map(await Promise.all([...ids].map(named)));
}

/**
 * @param {string} id
 * @returns {Promise<[string, string]>}
 */
async function named(id) {
  try {
    const { properties } = await api.get(`/api/assets/${id}`);
    return [id, properties.code ?? properties.name ?? t('asset.unnamed')];
  } catch {
    return [id, t('asset.unseen')];
  }
}
