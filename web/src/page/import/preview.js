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
 * The properties of the first whole features of a GeoJSON file.
 *
 * @param {string} text the beginning of the file
 * @param {{ limit?: number }} [options]
 * @returns {Preview & { geometries: string[] }}
 */
export function previewGeoJson(text, { limit = 10 } = {}) {
  const features = firstFeatures(text, limit);
  const headings = [...new Set(features.flatMap((f) => Object.keys(f.properties ?? {})))];
  const rows = features.map((f) => headings.map((h) => shown(f.properties?.[h])));
  return { headings, rows, geometries: [...new Set(features.map((f) => f.geometry?.type ?? '–'))] };
}

/** @param {unknown} value */
function shown(value) {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * @param {string} text
 * @param {number} limit
 * @returns {any[]}
 */
function firstFeatures(text, limit) {
  const key = text.indexOf('"features"');
  let at = key < 0 ? -1 : text.indexOf('[', key);
  const features = [];
  while (at >= 0 && features.length < limit) {
    const start = text.indexOf('{', at);
    const end = start < 0 ? -1 : endOfObject(text, start);
    if (end < 0) break;
    features.push(readOrNull(text.slice(start, end)));
    at = end;
  }
  return features.filter((feature) => feature !== null);
}

/** @param {string} text */
function readOrNull(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The index after the brace that closes the one at `start`, or -1 when the text ends before.
 *
 * @param {string} text
 * @param {number} start
 */
function endOfObject(text, start) {
  let [depth, quoted] = [0, false];
  for (let i = start; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '\\') i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === '{') depth++;
    else if (c === '}' && --depth === 0) return i + 1;
  }
  return -1;
}
