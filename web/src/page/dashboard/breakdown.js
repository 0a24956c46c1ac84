/** Words and links of a breakdown: by what a figure is broken down, what a cell is called, and where its units are shown. */
import { t } from '../../i18n/index.js';
import { isProgress } from './progress.js';

/**
 * What GET /api/indicators/{code}/breakdown answers.
 *
 * @typedef {{ cell: string | null, name: string | null, numerator: number | null, denominator: number | null, ratio: number | null, suppressed: boolean }} Cell
 *
 * @typedef {object} Breakdown
 * @property {string} by
 * @property {boolean} addsUp whether the cells make the whole
 * @property {import('./model.js').Words | null} note why they do not
 * @property {number} numerator
 * @property {number} denominator
 * @property {number | null} ratio
 * @property {Cell[]} cells
 * @property {number} suppressed
 */

/** Every cut, the usual one first. */
export const CUTS = [
  'COMMUNE',
  'HAMLET',
  'ZONE',
  'OWNER',
  'OWNER_GROUP',
  'USER',
  'USER_GROUP',
  'KIND',
  'CATEGORY',
  'YEAR_BUILT',
];

/** Whether its units are assets that are shared, of which it is known who owns and uses each. @param {string} code */
export const ofAssets = (code) =>
  !['hamlet-mobile-coverage', 'new-station-sharing'].includes(code) && !isProgress(code);

/** Those by which a commune office is told: with cells that lie within others it could work out what is held back. */
const APART = ['COMMUNE', 'OWNER', 'KIND', 'CATEGORY', 'YEAR_BUILT'];

/**
 * The cuts of an indicator: hamlets and stations lie in communes.
 *
 * @param {string} code
 * @param {boolean} [within] whether only one commune is told of
 */
export function cutsOf(code, within = false) {
  if (!ofAssets(code)) return ['COMMUNE'];
  return within ? APART : CUTS;
}

/**
 * The cut that was asked for, the usual one where the indicator has no such.
 *
 * @param {string} code
 * @param {string | undefined} asked
 * @param {boolean} [within] whether only one commune is told of
 */
export function cutOf(code, asked, within) {
  return cutsOf(code, within).find((cut) => cut === asked) ?? 'COMMUNE';
}

/**
 * What a cell is called: its name, its kind in words, else its code; what falls into none is called by the cut.
 *
 * @param {string} cut
 * @param {{ cell: string | null, name: string | null }} cell
 */
export function cellName(cut, { cell, name }) {
  if (cell === null) return t(`breakdown.none.${cut}`);
  if (cut === 'KIND') return t(`kind.${cell}`);
  return name ?? cell;
}

/**
 * The filters of the rows behind a cell.
 *
 * @param {string} cut
 * @param {string | null} cell
 * @returns {Record<string, string>}
 */
export function cellFilter(cut, cell) {
  return { by: cut, ...(cell === null ? {} : { cell }), counted: 'true' };
}
