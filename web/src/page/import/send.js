/** Sends a file with what was said of it, and fetches what was found in its rows. */
import * as api from '../../api.js';
import { specOf } from './spec.js';

/**
 * @typedef {{ mode: 'dry-run' | 'apply', run: import('./report.js').Run,
 *   refusals: import('./refusals.js').RowRefusal[], warnings: import('./refusals.js').RowRefusal[] }} Outcome
 */

/** More findings than this stay in the file that can be fetched. */
const SHOWN = 1000;

/**
 * @param {File} file
 * @param {import('./spec.js').Settings} settings
 * @param {'dry-run' | 'apply'} mode
 * @param {import('./spec.js').Field[]} fields those that the page shows
 * @returns {Promise<Outcome>}
 */
export async function send(file, settings, mode, fields) {
  const form = new FormData();
  const spec = JSON.stringify(specOf(settings, mode, fields));
  form.append('spec', new Blob([spec], { type: 'application/json' }));
  form.append('file', file);
  const run = await api.upload('/api/imports', form);
  return {
    mode,
    run,
    refusals: await findings(run.id, 'REFUSED', run.refused),
    warnings: await findings(run.id, 'WARNING', run.warnings),
  };
}

/**
 * @param {string} id
 * @param {'REFUSED' | 'WARNING'} severity
 * @param {number} count of rows
 */
async function findings(id, severity, count) {
  return count > 0 ? api.get(`/api/imports/${id}/refusals`, { severity, limit: SHOWN }) : [];
}
