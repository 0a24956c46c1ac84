/** Sends verdicts on pairs, one or several. */
import * as api from '../../api.js';
import { problemText } from '../../i18n/problem-text.js';
import { etagOf, titleOf } from './model.js';

/**
 * @typedef {import('./model.js').Pair} Pair
 * @typedef {import('./model.js').Verdict} Verdict
 */

/**
 * @param {string} pair its id
 * @param {Verdict} verdict
 * @param {string | undefined} etag the version that was looked at
 */
export function decide(pair, { step, keep, keepEdits, reason }, etag) {
  return api.put(`/api/same-place/${pair}/${step}`, { keep, keepEdits, reason }, etag);
}

/**
 * Sends the same verdict on several pairs, one after the other. Of a group each record is joined once: where one of a pair was joined
 * by an earlier one, it is the record that was kept that is joined with the other. What is refused keeps none of the rest.
 *
 * @param {readonly Pair[]} pairs
 * @param {Verdict} verdict
 * @returns {Promise<{ decided: number, refused: string[] }>} refused: in the reader's words
 */
export async function decideAll(pairs, { step, reason }) {
  /** @type {Map<string, string>} the record that was kept, by the one joined into it */
  const kept = new Map();
  /** @type {(id: string) => string} */
  const root = (id) => (kept.has(id) ? root(kept.get(id) ?? id) : id);
  const refused = [];
  let decided = 0;
  for (const pair of pairs) {
    const ids = [root(pair.one.id), root(pair.other.id)].sort();
    if (ids[0] === ids[1]) continue;
    try {
      const id = ids.join('~');
      const etag = id === pair.id ? etagOf(pair) : (await tagged(id)).etag;
      const { body } = await decide(
        id,
        { step, keep: null, keepEdits: false, reason },
        etag ?? undefined,
      );
      const stays = body.decision?.kept;
      if (stays) kept.set(ids.find((one) => one !== stays) ?? '', stays);
      decided += 1;
    } catch (error) {
      refused.push(`${titleOf(pair.one)} – ${titleOf(pair.other)}: ${problemText(error)}`);
    }
  }
  return { decided, refused };
}

/** @param {string} pair */
function tagged(pair) {
  return api.getTagged(`/api/same-place/${encodeURIComponent(pair)}`);
}
