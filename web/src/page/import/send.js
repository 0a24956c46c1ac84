/** Sends a file with what was said of it, follows the run until it ends, and fetches what was found in its rows. */
import * as api from '../../api.js';
import { specOf } from './spec.js';
import { kept } from '../../review.js';
import { untilSent } from '../../ui/leaving.js';

/**
 * @typedef {import('./report.js').Run} Run
 * @typedef {{ mode: Run['mode'], run: Run,
 *   refusals: import('./refusals.js').RowRefusal[], warnings: import('./refusals.js').RowRefusal[] }} Outcome
 */

/** More findings than this stay in the file that can be fetched. */
const SHOWN = 1000;
const PAUSE_MS = 400;

/**
 * @param {File} file
 * @param {import('./spec.js').Settings} settings
 * @param {'dry-run' | 'apply'} mode
 * @param {import('./spec.js').Field[]} fields those that the page shows
 */
export function formOf(file, settings, mode, fields) {
  const form = new FormData();
  const spec = JSON.stringify(specOf(settings, mode, fields));
  form.append('spec', new Blob([spec], { type: 'application/json' }));
  form.append('file', file);
  return form;
}

/**
 * Begins an import; once the file is there, the server goes on with it whatever becomes of the page.
 *
 * @param {FormData} form
 * @returns {Promise<Run>}
 */
export function begin(form) {
  return untilSent(api.upload('/api/imports', form, { prefer: 'respond-async' }));
}

/**
 * Asks for a run until it has ended.
 *
 * @param {Run} begun
 * @param {(run: Run) => void} told how it stands now
 * @returns {Promise<Outcome>}
 * @throws {api.Problem} if it loaded nothing
 */
export async function follow(begun, told) {
  let run = begun;
  while (run.state === 'RUNNING') {
    told(run);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    run = await api.get(`/api/imports/${run.id}`);
  }
  if (run.state !== 'DONE') throw problemOf(run);
  if (run.changeSet) kept({ changeSet: run.changeSet });
  return {
    mode: run.mode,
    run,
    refusals: await findings(run.id, 'REFUSED', run.refused),
    warnings: await findings(run.id, 'WARNING', run.warnings),
  };
}

/** @param {Run} run */
function problemOf({ state, problem }) {
  const rule = problem?.rule ?? (state === 'INTERRUPTED' ? 'import-interrupted' : 'import-failed');
  return new api.Problem({
    ...problem?.facts,
    type: `urn:dungchung:problem:${rule}`,
    title: rule,
    status: 422,
    detail: problem?.detail,
  });
}

/**
 * @param {string} id
 * @param {'REFUSED' | 'WARNING'} severity
 * @param {number} count of rows
 */
async function findings(id, severity, count) {
  return count > 0 ? api.get(`/api/imports/${id}/refusals`, { severity, limit: SHOWN }) : [];
}
