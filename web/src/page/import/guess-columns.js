/**
 * Guesses which column of a file holds which of our fields, from the headings alone. The comparison ignores case, diacritics and
 * punctuation.
 */
import { ENTERPRISE, FOUND, FULL_NAMES, MEANT, WORDS } from './column-words.js';

/**
 * Lower case without diacritics; letters and digits parted by single spaces; camelCase taken apart.
 *
 * @param {string} heading
 */
export function plain(heading) {
  return heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[đĐ]/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** @param {string} name */
function squeeze(name) {
  return plain(name).replaceAll(' ', '');
}

/**
 * @typedef {{ name: string, aliases?: string[] }} Field one of ours, with the names that the server knows it by
 */

/**
 * @param {Field[]} fields
 * @param {string[]} headings the file's
 * @returns {Record<string, string>} our field to the heading that fits it best; each heading serves one field
 */
export function guessColumns(fields, headings) {
  const pairs = fields.flatMap((field) =>
    headings.map((heading) => ({ field: field.name, heading, score: likeness(field, heading) })),
  );
  pairs.sort((a, b) => b.score - a.score);
  /** @type {Record<string, string>} */
  const columns = {};
  const taken = new Set();
  for (const { field, heading, score } of pairs) {
    if (score === 0 || field in columns || taken.has(heading)) continue;
    columns[field] = heading;
    taken.add(heading);
  }
  return columns;
}

/**
 * How well a heading fits a field: 3 by the field's own name, 2 by a word for it, between 1 and 2 when it may be meant, more than 0 when
 * a word for it is part of the heading, the longer the better.
 *
 * @param {Field} field
 * @param {string} heading
 */
function likeness({ name, aliases = [] }, heading) {
  const text = plain(heading);
  if (FOUND.includes(text)) return 0;
  const squeezed = squeeze(heading);
  if (squeezed === name.toLowerCase()) return 3;
  const words = WORDS[name] ?? [];
  if (words.includes(text) || aliases.some((alias) => squeeze(alias) === squeezed)) return 2;
  if (MEANT.includes(name) && ENTERPRISE.includes(text)) return 2 - (MEANT.indexOf(name) + 1) / 10;
  const parts = [plain(name), ...words].filter(
    (w) => w.length > 2 && ` ${text} `.includes(` ${w} `),
  );
  return Math.max(0, ...parts.map((word) => word.length / (text.length + 1)));
}

/**
 * The columns of a list of administrative units: their full names go before the bare ones, by which a ward and a commune may be called alike.
 *
 * @param {Record<string, string>} columns as they were guessed
 * @param {string[]} headings
 * @returns {Record<string, string>}
 */
export function withFullNames(columns, headings) {
  const full = headings.find((heading) => FULL_NAMES.includes(plain(heading)));
  return full && !Object.values(columns).includes(full) ? { ...columns, name: full } : columns;
}
