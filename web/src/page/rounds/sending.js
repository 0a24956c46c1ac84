/** Reads rounds and what is handed in to them, and takes both further. */
import * as api from '../../api.js';

/** Who reports: others own nothing that is counted. */
const REPORTING = ['NETWORK_OPERATOR', 'TOWER_COMPANY', 'POWER_COMPANY', 'BROADCASTER'];

/** The organisations that can be asked. @param {AbortSignal} [signal] @returns {Promise<{ code: string, name: string }[]>} */
export async function reporting(signal) {
  const all = await api.get('/api/organisations', {}, signal);
  return all.filter((/** @type {any} */ { kind }) => REPORTING.includes(kind));
}

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
