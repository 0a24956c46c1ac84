/** Saves, ends and restores parts of assets, and finds out what happened when somebody else was faster. */
import * as api from '../../api.js';
import { partBody, partDraft } from './part-draft.js';
import { PATHS } from './part-kinds.js';
import { namesOfReferences } from './references.js';
import { isConflict } from './saving.js';

/**
 * @typedef {import('./part-kinds.js').PartKind} PartKind
 * @typedef {import('./part-kinds.js').Row} Row
 * @typedef {import('./asset-draft.js').Draft} Draft
 * @typedef {{ base: Draft, theirs: Row, mine: Draft, reason: string | null, since: any[], references: Map<string, string> }} PartConflict
 * @typedef {{ asset: string, kind: PartKind, row: Row | null, authority: boolean }} Target `row` null: a new part
 */

/**
 * @param {Target} target
 * @param {Draft} draft
 * @param {string | null} reason
 */
export async function savePart({ asset, kind, row, authority }, draft, reason) {
  const body = partBody(draft, reason, authority);
  if (row) await api.put(`/api/${PATHS[kind]}/${row.id}`, body, etag(row));
  else await api.post(`/api/assets/${asset}/${PATHS[kind]}`, body);
}

/**
 * Both versions, and who changed the part since mine was read.
 *
 * @param {PartKind} kind
 * @param {Row} row as mine began
 * @param {Draft} mine
 * @param {string | null} reason
 * @returns {Promise<PartConflict>}
 */
export async function partConflict(kind, row, mine, reason) {
  const path = `/api/parts/${row.id}`;
  const [theirs, history] = await Promise.all([api.get(path), api.get(`${path}/history`)]);
  const since = history.filter((/** @type {any} */ entry) => entry.version > row.version);
  const base = partDraft(kind, row);
  const sides = [base, theirs, mine].flatMap((side) => Object.entries(side));
  return { base, theirs, mine, reason, since, references: await namesOfReferences(sides) };
}

/**
 * Ends a part, or brings an earlier version back.
 *
 * @param {Row} row
 * @param {'removal' | 'restoration'} step
 * @param {any} values
 * @param {() => Promise<unknown>} reload when somebody else was faster
 */
export async function sendStep(row, step, values, reload) {
  try {
    await api.put(`/api/parts/${row.id}/${step}`, values, etag(row));
  } catch (error) {
    if (!isConflict(error)) throw error;
    await reload();
    throw { rule: 'part-changed-meanwhile', facts: {} };
  }
}

/** @param {Row} row */
function etag({ version }) {
  return `"${version}"`;
}
