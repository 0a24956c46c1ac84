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
 */
export function problemText(error) {
  const { rule, facts = {} } = /** @type {{ rule?: string, facts?: Record<string, any> }} */ (
    error ?? {}
  );
  if (!rule) return t('problem.unreachable');
  if (rule === 'invalid-input' && facts.errors?.some(named)) return invalid(facts.errors);
  if (has(`constraint.${facts.constraint}`)) return t(`constraint.${facts.constraint}`);
  if (has(`problem.${rule}`)) return t(`problem.${rule}`, said(facts));
  return facts.detail ?? t('problem.other', { rule });
}

/** @param {{ field: string }[]} errors */
function invalid(errors) {
  const fields = errors.filter(named).map(({ field }) => fieldName(field));
  return t('problem.invalid-fields', { fields: [...new Set(fields)].join(', ') });
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
