/** The value of a figure as its form has it: a part of all in per cent, or a number of units. */
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { isLength } from './model.js';
import { isNumber, isProgress } from './progress.js';
import { percent, targetPercent } from './ratio.js';

/**
 * What is held against a target.
 *
 * @param {string} code of the indicator
 * @param {{ numerator: number | null, ratio: number | null }} sums
 */
export function reached(code, { numerator, ratio }) {
  return isNumber(code) ? numerator : ratio;
}

/**
 * @param {string} code of the indicator
 * @param {{ numerator: number | null, ratio: number | null }} sums
 * @param {number | null} [target] from which a different ratio must look different
 */
export function valueOf(code, sums, target = null) {
  return isNumber(code) ? units(code, sums.numerator) : percent(sums.ratio, target);
}

/** A target as the plan writes it. @param {string} code of the indicator @param {number} value */
export function targetOf(code, value) {
  return isNumber(code) ? `${units(code, value)} ${t(`unit.${code}`)}` : targetPercent(value);
}

/** A number of units, lengths to the metre. @param {string} code of the indicator @param {number | null} count */
export function units(code, count) {
  return number(count, isLength(code) ? 3 : 0);
}

/** What the two sums of an indicator are called. @param {string} code */
export function fractionHead(code) {
  return t(isProgress(code) ? 'dashboard.variants.done' : 'dashboard.variants.fraction');
}

/** What its value is called. @param {string} code */
export function valueHead(code) {
  return t(isNumber(code) ? 'dashboard.number' : 'dashboard.ratio');
}
