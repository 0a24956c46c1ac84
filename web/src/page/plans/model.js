/**
 * A plan's annex as GET /api/plans/{code}/annex answers it.
 *
 * @typedef {object} Plan
 * @property {string} code
 * @property {string} document
 * @property {string | null} area
 * @property {string | null} areaName
 * @property {string} boundaries
 * @property {string | null} areaTo
 * @property {boolean} known
 * @property {string | null} today
 * @property {string | null} todayName
 *
 * @typedef {{ area: string, boundaries: string, numerator: number, denominator: number, ratio: number | null }} Measure
 * @typedef {{ kind: string, date: string, value: number | null, said: string | null, comparator: string | null, document: string,
 *   statement: string | null }} Value
 * @typedef {{ ordinal: number, indicator: string, wording: string, form: string, unit: string, computed: Measure | null, today: Measure | null,
 *   entered: Value | null, difference: number | null, next: Value | null, met: boolean | null, values: Value[] }} Line
 * @typedef {{ plan: Plan, date: string, knownOn: string, lines: Line[] }} Annex
 */
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { percent } from '../dashboard/ratio.js';

export const KINDS = ['MEASURED', 'ESTIMATE', 'TARGET'];
export const COMPARATORS = ['AT_LEAST', 'MORE_THAN'];

/**
 * The plans in the order in which a reader looks for them: that of the province itself, or of what became part of it, first; then those whose area the
 * registry has.
 *
 * @param {Plan[]} plans
 * @param {import('../../ui/area-picker.js').Area | null} area that is looked at, a province or an area in it
 */
export function ownFirst(plans, area) {
  const rank = (/** @type {Plan} */ plan) => (isOf(plan, area) ? 0 : plan.known ? 1 : 2);
  return [...plans].sort((one, other) => rank(one) - rank(other));
}

/** Whether a plan speaks of the province of an area. @param {Plan} plan @param {import('../../ui/area-picker.js').Area | null} area */
export function isOf({ area: planned, today }, area) {
  const province = area?.level === 'PROVINCE' ? area.code : area?.parent;
  return Boolean(province) && (planned === province || today === province);
}

/** Whether the values of a line are numbers. @param {string} form */
export function isNumeric(form) {
  return form === 'PERCENT' || form === 'NUMBER';
}

/**
 * A value as the line says it: per cent, a number with its unit, yes or no, or words.
 *
 * @param {{ form: string, unit: string }} line
 * @param {{ value: number | null, said: string | null }} value
 */
export function valueText({ form, unit }, { value, said }) {
  if (value === null)
    return said === 'YES' || said === 'NO' ? t(`plans.said.${said}`) : (said ?? '–');
  return form === 'PERCENT' ? percent(value) : `${number(value, 2)} ${t(`plans.unit.${unit}`)}`;
}

/**
 * What is computed less what was entered, with its sign; of a ratio in percentage points.
 *
 * @param {{ form: string, unit: string }} line
 * @param {number} difference
 */
export function differenceText({ form, unit }, difference) {
  const sign = difference > 0 ? '+' : '';
  return form === 'PERCENT'
    ? t('plans.points', { value: sign + number(difference * 100, 2) })
    : `${sign}${number(difference, 2)} ${t(`plans.unit.${unit}`)}`;
}

/**
 * What is sent for what was typed: per cent are typed and fractions sent.
 *
 * @param {Record<string, any>} values
 * @param {Line} line
 */
export function bodyOf(values, line) {
  const { kind, date, document, reason } = values;
  const numeric = isNumeric(line.form);
  const typed = values.value ?? null;
  const value = typeof typed === 'number' && line.form === 'PERCENT' ? fraction(typed) : typed;
  return {
    indicator: line.indicator,
    kind: kind ?? null,
    date: date ?? null,
    value: numeric ? value : null,
    said: numeric ? null : (values.said ?? null),
    comparator: numeric && kind === 'TARGET' ? (values.comparator ?? null) : null,
    document: document ?? null,
    reason: reason ?? null,
  };
}

/** A fraction without what dividing by a hundred leaves behind. @param {number} percents */
function fraction(percents) {
  return Number((percents / 100).toPrecision(15));
}

/**
 * The values of a form that alters a statement; a new one begins empty.
 *
 * @param {any} statement as GET /api/statements/{id} answers it
 * @param {Line} line
 */
export function valuesOf(statement, line) {
  const { kind, date, value, said, comparator, document } = statement;
  const shown =
    value !== null && line.form === 'PERCENT' ? Number((value * 100).toPrecision(12)) : value;
  return { kind, date, value: shown, said, comparator, document, reason: null };
}
