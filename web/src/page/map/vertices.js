/**
 * The vertices of a line as text that can be typed and pasted.
 *
 * @typedef {[string, string]} Row easting or longitude, northing or latitude, as typed
 * @typedef {[number, number]} Position
 */
import { typed } from '../../i18n/format.js';
import { numberOf } from '../import/coordinates.js';

/** Degrees to a centimetre, metres to a millimetre. */
const DIGITS = { degrees: 7, metres: 3 };
/** What no longitude of Vietnam falls below and no latitude exceeds; the same of northings and eastings. */
const BETWEEN = { degrees: 60, metres: 750_000 };

/** @typedef {'degrees' | 'metres'} Unit */

/**
 * @param {Position} position
 * @param {Unit} unit
 * @returns {Row}
 */
export function rowOf(position, unit) {
  const [x, y] = position.map((value) => typed(Number(value.toFixed(DIGITS[unit]))));
  return [x ?? '', y ?? ''];
}

/**
 * @param {Row} row
 * @returns {Position | null} null when it is no pair of numbers
 */
export function positionIn([x, y]) {
  const position = /** @type {Position} */ (
    [x, y].map((text) => (text.trim() ? numberOf(text) : NaN))
  );
  return position.every(Number.isFinite) ? position : null;
}

/**
 * The rows of a text from a sheet or a list. A number of the row before its coordinates is passed over, and so is what is no pair of numbers: a
 * heading. Northings before eastings, as Vietnamese forms have them, are put in order.
 *
 * @param {string} text
 * @param {Unit} unit
 * @returns {{ rows: Row[], swapped: boolean }} no rows when the text is none of several cells
 */
export function pasted(text, unit) {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const rows = lines.map(rowIn).filter((row) => positionIn(row) !== null);
  const swapped = rows.length > 0 && rows.every((row) => isSwapped(positionIn(row), unit));
  return { rows: swapped ? rows.map(([y, x]) => /** @type {Row} */ ([x, y])) : rows, swapped };
}

/** @param {string} line @returns {Row} */
function rowIn(line) {
  const cells = cellsIn(line);
  const [x = '', y = ''] =
    cells.length > 2 && /^\d{1,5}$/.test(cells[0] ?? '') ? cells.slice(1) : cells;
  return [x, y];
}

/**
 * By tabs or semicolons where there are any, else by blanks; by a comma only where the point is the decimal sign.
 *
 * @param {string} line
 */
function cellsIn(line) {
  const separator = /[\t;]/.test(line)
    ? /[\t;]/
    : /\s/.test(line)
      ? /,?\s+/
      : /\./.test(line)
        ? /,/
        : /;/;
  return line.split(separator).map((cell) => cell.trim());
}

/**
 * @param {Position | null} position
 * @param {Unit} unit
 */
function isSwapped(position, unit) {
  const [x, y] = position ?? [0, 0];
  return (
    x > y === (unit === 'metres') &&
    Math.max(x, y) > BETWEEN[unit] &&
    Math.min(x, y) < BETWEEN[unit]
  );
}

/**
 * The rows with a new one after one of them: half way to the next, or on beyond the last.
 *
 * @param {Row[]} rows
 * @param {number} at
 * @param {Unit} unit
 * @returns {Row[]}
 */
export function withRowAfter(rows, at, unit) {
  const [before, here, after] = [at - 1, at, at + 1].map((index) =>
    positionIn(rows[index] ?? ['', '']),
  );
  /** @type {Row} */
  let row = ['', ''];
  if (here && after) row = rowOf([(here[0] + after[0]) / 2, (here[1] + after[1]) / 2], unit);
  else if (here && before && at === rows.length - 1)
    row = rowOf([here[0] + (here[0] - before[0]) / 2, here[1] + (here[1] - before[1]) / 2], unit);
  return [...rows.slice(0, at + 1), row, ...rows.slice(at + 1)];
}
