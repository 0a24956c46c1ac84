/** A number as it would be beside the number as it is. */
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';

/**
 * @typedef {{ numerator: number, denominator: number, ratio: number | null }} Reading
 * @typedef {{ today: Reading, would: Reading, sentence: import('./model.js').Words, note: import('./model.js').Words }} WhatIf
 * @typedef {import('../requests/model.js').SharingRequest} SharingRequest
 */

/** Of which kinds of assets a request bears upon an indicator: a tenant of a mast is one of its site, and one of a pole one of its line. */
const KINDS = Object.freeze({
  site: ['SITE', 'MAST'],
  mast: ['MAST'],
  pole: ['POLE', 'POLE_LINE'],
  duct: ['DUCT_SECTION'],
});

/**
 * The requests on which nothing is concluded yet and that bear upon an indicator.
 *
 * @param {SharingRequest[]} requests
 * @param {string} code of the indicator
 */
export function open(requests, code) {
  const [, of = ''] = /(site|mast|pole|duct)/.exec(code) ?? [];
  const kinds = KINDS[/** @type {keyof typeof KINDS} */ (of)] ?? [];
  return requests.filter(
    ({ state, asset }) => (state === 'FILED' || state === 'ACCEPTED') && kinds.includes(asset.kind),
  );
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
