/** What went wrong, in the words of the reader: parameters by the names of their fields, days as days are written here. */
import { date } from './format.js';
import { has, t } from './index.js';

/** Parameters whose field is called otherwise. @type {Record<string, string>} */
const FIELDS = {
  date: 'question.date',
  boundaries: 'question.boundaries',
  knownOn: 'question.knownOn',
  variant: 'rows.filter.variant',
  line: 'rows.filter.line',
  kind: 'rows.kind',
  counted: 'rows.counted',
  shared: 'rows.shared',
  technology: 'coverage.technology',
  operator: 'coverage.operator',
  radius: 'search.radius',
  places: 'search.places',
  lat: 'search.lat',
  lon: 'search.lon',
};

/**
 * The text of the constraint that was broken, else that of the rule, else what the server said, else its status in words.
 *
 * @param {unknown} error
 * @param {(field: string) => string} [label] what a form calls its fields
 */
export function problemText(error, label) {
  const { rule, facts = {} } = /** @type {{ rule?: string, facts?: Record<string, any> }} */ (
    error ?? {}
  );
  if (!rule) return t('problem.unreachable');
  if (rule === 'invalid-input' && facts.errors?.some(label ? isField : named))
    return invalid(facts.errors, label);
  if (has(`constraint.${facts.constraint}`)) return t(`constraint.${facts.constraint}`);
  if (has(`problem.${rule}`)) return t(`problem.${rule}`, said(facts));
  return facts.detail ?? t('problem.other', { rule });
}

/** @typedef {{ field: string, value?: unknown, expected?: string }} Fault */

/**
 * What is missing apart from what is wrong: of a field of a form, nothing was sent.
 *
 * @param {Fault[]} errors
 * @param {(field: string) => string} [label]
 */
function invalid(errors, label) {
  const known = errors.filter(label ? isField : named);
  const words = (/** @type {Fault[]} */ faults) =>
    [...new Set(faults.map(({ field }) => (label ?? fieldName)(field)))].join(', ');
  const isMissing = (/** @type {Fault} */ { value, expected }) =>
    expected !== undefined && (value ?? null) === null;
  const missing = words(known.filter(isMissing));
  const wrong = words(known.filter((fault) => !isMissing(fault)));
  return [
    missing && t('problem.missing-fields', { fields: missing }),
    wrong && t('problem.invalid-fields', { fields: wrong }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** @param {{ field?: string }} error */
function isField({ field }) {
  return Boolean(field);
}

/** @param {{ field?: string }} error */
function named({ field }) {
  return field !== undefined && (field in FIELDS || has(`field.${field}`));
}

/**
 * @param {Record<string, any>} facts
 * @returns {Record<string, any>}
 */
function said(facts) {
  const parts = Object.entries(facts).map(([name, value]) => [name, fact(name, value, facts)]);
  return Object.fromEntries(parts);
}

/**
 * @param {string} name
 * @param {any} value
 * @param {Record<string, any>} facts all of them
 * @returns {unknown}
 */
function fact(name, value, { why, ...others }) {
  if (name === 'parameter') return fieldName(value);
  return name === 'why' && has(`problem.${why}`)
    ? t(`problem.${why}`, said(others))
    : readable(value);
}

/** @param {string} parameter */
function fieldName(parameter) {
  const key = FIELDS[parameter] ?? `field.${parameter}`;
  return has(key) ? t(key) : parameter;
}

/** @param {unknown} value */
function readable(value) {
  if (Array.isArray(value)) return value.map(edited).join(', ');
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? date(value) : value;
}

/** An edit with who made it and when; anything else as it is. @param {any} one */
function edited(one) {
  return one?.recordedBy
    ? `${one.code ?? one.asset} (${one.recordedBy}, ${date(one.recordedFrom)})`
    : one;
}
