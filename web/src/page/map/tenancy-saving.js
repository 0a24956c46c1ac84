/** Saves and ends tenancies, and finds out what happened when somebody else was faster. */
import * as api from '../../api.js';
import { tenancyBody, tenancyDraft } from './tenancy-draft.js';

/**
 * @typedef {import('./asset-draft.js').Draft} Draft
 * @typedef {Record<string, any> & { id: string, version: number }} Tenancy as it was read
 * @typedef {{ base: Draft, theirs: Tenancy, mine: Draft, reason: string | null, since: any[] }} TenancyConflict
 *   `since`: versions saved after mine was read, newest first
 */

/**
 * @param {string} asset
 * @param {Tenancy | null} row null: a new one
 * @param {Draft} draft
 * @param {string | null} reason
 */
export async function saveTenancy(asset, row, draft, reason) {
  const body = tenancyBody(draft, reason);
  if (row) await api.put(`/api/tenancies/${row.id}`, body, etag(row));
  else await api.post(`/api/assets/${asset}/tenancies`, body);
}

/**
 * @param {Tenancy} row
 * @param {{ lastDay: string | null, reason: string | null }} ending
 */
export async function endTenancy(row, ending) {
  await api.put(`/api/tenancies/${row.id}/ending`, ending, etag(row));
}

/**
 * Makes what an earlier version said the newest one.
 *
 * @param {Tenancy} row
 * @param {{ version: number, reason: string | null }} restoration
 */
export async function restoreTenancy(row, restoration) {
  await api.put(`/api/tenancies/${row.id}/restoration`, restoration, etag(row));
}

/** As it stands now. @param {Tenancy} row @returns {Promise<Tenancy>} */
export async function newest(row) {
  return { ...row, ...(await api.get(`/api/tenancies/${row.id}`)) };
}

/**
 * Both versions, and who changed it since mine was read.
 *
 * @param {Tenancy} row as mine began
 * @param {Draft} mine
 * @param {string | null} reason
 * @param {readonly string[]} fields that the reader may say
 * @returns {Promise<TenancyConflict>}
 */
export async function tenancyConflict(row, mine, reason, fields) {
  const [theirs, history] = await Promise.all([
    newest(row),
    api.get(`/api/tenancies/${row.id}/history`),
  ]);
  const since = history.filter((/** @type {any} */ entry) => entry.version > row.version);
  return { base: tenancyDraft(row, fields), theirs, mine, reason, since };
}

/** @param {Tenancy} row */
function etag({ version }) {
  return `"${version}"`;
}
