/** Whether the words of a column are those of a field: a category of masts is none of poles. */
import { plain } from './guess-columns.js';

/**
 * How far the first values of the columns speak for the fields that they were taken for.
 *
 * @param {import('./spec.js').Field[]} fields
 * @param {Record<string, string>} columns
 * @param {import('./preview.js').Preview} preview
 * @returns {number} one for each column whose words are known, less one for each with none that is
 */
export function wordScore(fields, columns, { headings, rows }) {
  return fields.reduce((score, field) => {
    const at = headings.indexOf(columns[field.name] ?? '');
    const values = at < 0 ? [] : rows.map((row) => plain(row[at] ?? '')).filter(Boolean);
    const known = values.length === 0 ? null : knownWords(field);
    if (!known || known.length === 0) return score;
    return score + (values.some((value) => known.includes(value)) ? 1 : -1);
  }, 0);
}

/** @param {import('./spec.js').Field} field @returns {string[]} none where any may stand */
function knownWords({ limits, words = {} }) {
  if (!limits?.includes('|')) return [];
  const called = Object.values(words).flatMap((by) => Object.values(by));
  return [...limits.split('|'), ...called].map(plain);
}
