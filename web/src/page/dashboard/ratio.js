/**
 * How a ratio is written beside its target, so that what is shown never contradicts the verdict, which is reached on
 * unrounded numbers: 99.8454 % against 99.85 % is not met, and is not shown as 99.85 %.
 *
 * @typedef {{ value: number, comparator: string, date: string, document: string, met: boolean | null, gap: number | null }} Target
 */
import { number } from '../../i18n/format.js';
import { language } from '../../i18n/index.js';

const [FEWEST, MOST] = [2, 6];

/**
 * @param {number | null} ratio a fraction of 0 to 1; null when there is nothing to divide by
 * @param {number | null} [target] a fraction from which a different number must look different
 */
export function percent(ratio, target = null) {
  if (ratio === null) return number(null);
  const digits = target === null ? FEWEST : digitsThatTell(ratio, target);
  return number(ratio * 100, digits, digits) + sign();
}

/** The per cent sign as the language sets it. */
function sign() {
  return language() === 'vi' ? '\u00a0%' : '%';
}

/**
 * @param {number} ratio
 * @param {number} target
 */
function digitsThatTell(ratio, target) {
  if (Math.abs(ratio - target) < 10 ** -(MOST + 3)) return FEWEST;
  for (let digits = FEWEST; digits < MOST; digits++) {
    if ((100 * ratio).toFixed(digits) !== (100 * target).toFixed(digits)) return digits;
  }
  return MOST;
}

/**
 * A target as plans write it: `12 %`, `99.85 %`; no digits that the plan does not have.
 *
 * @param {number} value a fraction
 */
export function targetPercent(value) {
  return number(Number((value * 100).toPrecision(12)), 4) + sign();
}

/**
 * The distance to a target in percentage points, without sign: the words beside it say which way.
 *
 * @param {number} ratio
 * @param {number} target
 */
export function points(ratio, target) {
  const distance = Math.abs(ratio - target) * 100;
  return number(distance, distance === 0 || distance >= 0.01 ? 2 : 4);
}

/**
 * How many more shared units reach the target with the units there are; 0 when it is reached.
 *
 * @param {number} numerator
 * @param {number} denominator
 * @param {{ value: number, comparator: string }} target
 */
export function missing(numerator, denominator, target) {
  const needed = target.value * denominator;
  const strict = isStrict(target.comparator);
  const least = strict ? Math.floor(needed + 1e-9) + 1 : Math.ceil(needed - 1e-9);
  return Math.max(0, least - numerator);
}

/** Whether a comparator asks for strictly more. @param {string} comparator */
export function isStrict(comparator) {
  return comparator === 'MORE_THAN';
}
