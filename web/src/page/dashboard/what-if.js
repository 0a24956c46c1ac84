/** A number as it would be beside the number as it is. */
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';

/**
 * @typedef {{ numerator: number, denominator: number, ratio: number | null }} Reading
 * @typedef {{ today: Reading, would: Reading, sentence: import('./model.js').Words, note: import('./model.js').Words }} WhatIf
 * @typedef {import('../requests/model.js').SharingRequest} SharingRequest
 */

/** The requests on which nothing is concluded yet. @param {SharingRequest[]} requests */
export function open(requests) {
  return requests.filter(({ state }) => state === 'FILED' || state === 'ACCEPTED');
}

/**
 * By how much the ratio would move, in words.
 *
 * @param {Reading} today
 * @param {Reading} would
 */
export function difference(today, would) {
  if (today.ratio === null || would.ratio === null) return '';
  const points = (would.ratio - today.ratio) * 100;
  if (Math.abs(points) < 1e-9) return t('what-if.same');
  return t(points > 0 ? 'what-if.more' : 'what-if.less', { points: number(Math.abs(points), 2) });
}
