/** Reads rounds and what is handed in to them, and takes both further. */
import * as api from '../../api.js';

/** @param {string} id */
export function pathOf(id) {
  return `/api/rounds/${encodeURIComponent(id)}`;
}

/** @param {string} id @param {string} organisation */
export function sheetPath(id, organisation) {
  return `${pathOf(id)}/submissions/${encodeURIComponent(organisation)}`;
}

/** @param {string} id @param {AbortSignal} [signal] @returns {Promise<{ body: import('./model.js').Overview, etag: string | null }>} */
export function readOverview(id, signal) {
  return api.getTagged(pathOf(id), signal);
}

/**
 * @param {string} id
 * @param {string} organisation
 * @param {AbortSignal} [signal]
 * @returns {Promise<{ sheet: import('./model.js').Sheet, etag: string | null, figures: import('./model.js').RegistryFigure[] }>}
 */
export async function readSheet(id, organisation, signal) {
  const path = sheetPath(id, organisation);
  const [{ body: sheet, etag }, figures] = await Promise.all([
    api.getTagged(path, signal),
    api.get(`${path}/figures`, {}, signal),
  ]);
  return { sheet, etag, figures };
}
