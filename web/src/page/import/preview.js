import { begunFeature, firstFeatures } from './first-features.js';

/**
 * The first rows of a file, as the page shows them before anything is sent.
 *
 * @typedef {{ headings: string[], rows: string[][] }} Preview
 */

/**
 * @param {string} text the beginning of a CSV file; a last line that is cut off is left out
 * @param {string} delimiter
 * @param {{ limit?: number, whole?: boolean }} [options] how many rows; whole: the text is the whole file
 * @returns {Preview}
 */
export function previewCsv(text, delimiter, { limit = 10, whole = false } = {}) {
  const records = parse(text, delimiter, limit + 2, whole).filter((r) =>
    r.some((cell) => cell !== ''),
  );
  const [headings = [], ...rows] = records;
  return { headings: headings.map((h) => h.trim()), rows: rows.slice(0, limit) };
}

/**
 * RFC 4180 with any delimiter.
 *
 * @param {string} text
 * @param {string} delimiter
 * @param {number} limit
 * @param {boolean} whole
 */
function parse(text, delimiter, limit, whole) {
  /** @type {string[][]} */
  const records = [];
  let [record, cell, quoted] = [/** @type {string[]} */ ([]), '', false];
  for (let i = 0; i < text.length && records.length < limit; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[i++];
      else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === delimiter) [record, cell] = [[...record, cell], ''];
    else if (c === '\n') {
      records.push([...record, cell]);
      [record, cell] = [[], ''];
    } else if (c !== '\r') cell += c;
  }
  if (whole && records.length < limit && (cell !== '' || record.length > 0)) {
    records.push([...record, cell]);
  }
  return records;
}

/**
 * The properties of the first whole features of a GeoJSON file; where the text ends within the first, what it says until then.
 *
 * @param {string} text the beginning of the file
 * @param {{ limit?: number }} [options]
 * @returns {Preview & { geometries: string[] }}
 */
export function previewGeoJson(text, { limit = 10 } = {}) {
  const whole = firstFeatures(text, limit);
  const features = whole.length > 0 ? whole : begunFeature(text);
  const headings = [...new Set(features.flatMap((f) => Object.keys(f.properties ?? {})))];
  const rows = features.map((f) => headings.map((h) => shown(f.properties?.[h])));
  return { headings, rows, geometries: [...new Set(features.map((f) => f.geometry?.type ?? '–'))] };
}

/** @param {unknown} value */
function shown(value) {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
