/** What a form says of a part, as plain fields that can be compared, merged and sent. */
import { FIELDS } from './part-kinds.js';

/**
 * @typedef {import('./part-kinds.js').PartKind} PartKind
 * @typedef {import('./asset-draft.js').Draft} Draft
 */

/**
 * @param {PartKind} kind
 * @param {Record<string, any>} row as the server gave it, or what is known of a new one
 * @returns {Draft}
 */
export function partDraft(kind, row) {
  return Object.fromEntries(FIELDS[kind].map((field) => [field, row[field] ?? null]));
}

/**
 * What is sent: all that is known, for a reason. An organisation speaks for itself; who reported is what the authority records.
 *
 * @param {Draft} draft
 * @param {string | null} reason
 * @param {boolean} authority whether the authority says it
 */
export function partBody(draft, reason, authority) {
  const said = Object.entries(draft).filter(
    ([field, value]) => value !== null && value !== '' && (authority || field !== 'reportedBy'),
  );
  return { ...Object.fromEntries(said), reason: reason || null };
}
