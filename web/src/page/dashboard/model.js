/**
 * What GET /api/indicators/{code} answers.
 *
 * @typedef {{ vi: string, en: string }} Words
 * @typedef {{ code: string, numerator: number, denominator: number, ratio: number | null, label: Words, sentence: Words }} Variant
 * @typedef {{ code: string, value: number, unit: string, label: Words }} Line
 * @typedef {{ kind: string, numerator: number, denominator: number }} Part
 * @typedef {{ version: number, sentence: Words, switches: Record<string, unknown> }} Definition
 * @typedef {object} Indicator
 * @property {string} indicator code
 * @property {string} area
 * @property {string} boundaries
 * @property {string} date
 * @property {string} knownOn
 * @property {'RATIO' | 'NUMBER'} [form] how a plan says its value: numerator / denominator, or the numerator
 * @property {number} numerator
 * @property {number} denominator
 * @property {number | null} ratio a fraction, unrounded; null when there is nothing to count
 * @property {import('./ratio.js').Target | null} target
 * @property {Definition} definition
 * @property {Variant[]} variants
 * @property {Line[]} lines
 * @property {Part[]} parts
 * @property {import('../submissions.js').Submission[]} [submissions] when those last submitted whose data it is made of
 * @property {number | null} [openSamePlace] pairs of records that may be one; null where none are compared
 * @property {number | null} [openContests] contests of its units that wait for an answer; null where nobody contests any
 * @property {string | null} scope code of the organisation whose units alone are counted; null for all
 */
import { language } from '../../i18n/index.js';
import { PROGRESS_CODES } from './progress.js';

/** The indicators of the dashboard, in its order. */
export const CODES = [
  'site-sharing',
  'mast-sharing',
  'new-mast-sharing',
  'new-station-sharing',
  'pole-sharing',
  'pole-km-sharing',
  'duct-sharing',
  'duct-section-sharing',
  'hamlet-mobile-coverage',
  ...PROGRESS_CODES,
];

/** Their own colours; told apart by name everywhere, the colour only helps. @type {Record<string, string>} */
export const COLOURS = {
  'site-sharing': 'var(--chart-site)',
  'mast-sharing': 'var(--chart-mast)',
  'new-mast-sharing': 'var(--chart-mast)',
  'new-station-sharing': 'var(--chart-site)',
  'pole-sharing': 'var(--chart-pole)',
  'pole-km-sharing': 'var(--chart-pole)',
  'duct-sharing': 'var(--chart-duct)',
  'duct-section-sharing': 'var(--chart-duct)',
  'hamlet-mobile-coverage': 'var(--chart-hamlet)',
  'mast-positions': 'var(--chart-site)',
  'guyed-masts-replaced': 'var(--chart-mast)',
  'commune-dedicated-network': 'var(--chart-hamlet)',
  'cable-tidied-km': 'var(--chart-pole)',
  'undergrounding-new-areas': 'var(--chart-duct)',
};

/** @param {Words | string | null | undefined} words text in both languages */
export function said(words) {
  if (!words) return '';
  return typeof words === 'string' ? words : (words[language()] ?? words.vi);
}

/**
 * The lowest and the highest ratio among the ways of counting beside the headline; null when there is none.
 *
 * @param {Variant[]} variants
 * @returns {[number, number] | null}
 */
export function spread(variants) {
  const ratios = variants.flatMap(({ ratio }) => (ratio === null ? [] : [ratio]));
  return ratios.length === 0 ? null : [Math.min(...ratios), Math.max(...ratios)];
}

/** Whether lengths are counted, so that numbers have digits after the comma. @param {string} code */
export function isLength(code) {
  return ['duct-sharing', 'pole-km-sharing', 'cable-tidied-km'].includes(code);
}

/**
 * The target that a figure is held against; null when there is none, or when the figure is one organisation's own part, for a plan
 * speaks of everybody's.
 *
 * @param {Indicator} indicator
 */
export function judgedAgainst({ target, scope }) {
  return scope ? null : target;
}
