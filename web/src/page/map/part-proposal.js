/** The form of a part that a draft proposes already. */
import { itemIn } from './proposal.js';

/**
 * @param {Record<string, string>} params of the address
 * @param {string} asset id of the asset that is shown
 * @param {Partial<Record<import('./part-kinds.js').PartKind, import('./part-kinds.js').Row[]>>} rows its parts
 * @returns {Promise<import('./asset-parts.js').Open | null>} null where the draft says nothing that a form can say again
 */
export async function proposedPart(params, asset, rows) {
  const proposed = await itemIn(params, 'PART', ({ after }) => after.asset === asset);
  if (!proposed) return null;
  const { act, after, creates, subjectId } = proposed;
  const kind = /** @type {import('./part-kinds.js').PartKind} */ (after.part);
  const row = (rows[kind] ?? []).find(({ id }) => id === subjectId) ?? null;
  if (act === 'part-remove' && row) return { step: 'remove', kind, row, begin: {}, proposed };
  if (!creates && (act !== 'part-change' || !row)) return null;
  const begin = kind === 'SECTOR' ? { station: after.station } : {};
  return { step: 'edit', kind, row: creates ? null : row, begin, proposed };
}
