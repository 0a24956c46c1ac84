/** The coordinates of the first rows of a sheet, as numbers, before anything is sent. */
import { isSheet } from './spec.js';

/**
 * @typedef {import('./spec.js').Settings} Settings
 * @typedef {import('./preview.js').Preview} Preview
 */

/** Fields that hold an easting or longitude, and a northing or latitude. */
const PAIRS = /** @type {const} */ ([
  ['x', 'y'],
  ['vertexX', 'vertexY'],
]);
/** The first two numbers of a geometry as text. */
const FIRST = /(-?\d[\d.]*)\s+(-?\d[\d.]*)/;
const BLANKS = /(?<=\d)[ \u00a0\u202f](?=\d{3})/g;
/** What can only be grouped by three: `1.032.000`, `1.032.000,5`, `575.100,5`, and the same with the other sign. */
const BY_POINT = /^[-+]?\d{1,3}(?:(?:\.\d{3}){2,}(?:,\d+)?|(?:\.\d{3})+,\d+)$/;
const BY_COMMA = /^[-+]?\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d+)?|(?:,\d{3})+\.\d+)$/;
/** No longitude or latitude is larger. */
const LARGEST_ANGLE = 360;

/**
 * What the coordinates of a sheet look to be; empty where that cannot be seen.
 *
 * @param {Settings} settings
 * @param {Preview} preview
 * @returns {'degrees' | 'metres' | ''}
 */
export function unitOf({ format, columns }, preview) {
  if (!isSheet(format)) return '';
  const [x, y] = columnsOf(columns, preview).map(median);
  if (x === null || x === undefined || y === null || y === undefined) return '';
  const large = [x, y].filter((value) => Math.abs(value) > LARGEST_ANGLE).length;
  return large === 2 ? 'metres' : large === 0 ? 'degrees' : '';
}

/**
 * @param {Record<string, string>} columns
 * @param {Preview} preview
 * @returns {string[][]} values of x, and values of y
 */
function columnsOf(columns, preview) {
  const pair = PAIRS.find(([x, y]) => columns[x] && columns[y]);
  if (pair) return pair.map((field) => valuesOf(preview, columns[field] ?? ''));
  const corners = valuesOf(preview, columns.wkt ?? '').map((text) => FIRST.exec(text) ?? []);
  return [1, 2].map((at) => corners.map((corner) => corner[at] ?? ''));
}

/**
 * The first values of a column, empty ones left out.
 *
 * @param {Preview} preview
 * @param {string} heading
 */
export function valuesOf({ headings, rows }, heading) {
  const at = headings.indexOf(heading);
  return at < 0 ? [] : rows.map((row) => row[at] ?? '').filter((value) => value !== '');
}

/**
 * The number in the middle of those among the values.
 *
 * @param {string[]} values
 */
export function median(values) {
  const numbers = values.filter((value) => value.trim() !== '').map(numberOf);
  const finite = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  return finite[Math.floor(finite.length / 2)] ?? null;
}

/** A number as sheets write it; NaN where there is none. @param {string} text */
export function numberOf(text) {
  const joined = text.trim().replace(BLANKS, '');
  if (BY_POINT.test(joined)) return Number(joined.replaceAll('.', '').replace(',', '.'));
  return Number(BY_COMMA.test(joined) ? joined.replaceAll(',', '') : joined.replace(',', '.'));
}
