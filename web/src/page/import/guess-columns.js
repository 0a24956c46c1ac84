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

/** @param {string} text as plain() has made it */
function squeeze(text) {
  return text.replaceAll(' ', '');
}

/**
 * @typedef {{ name: string, aliases?: string[] }} Field one of ours, with the names that the server knows it by
 * @typedef {{ heading: string, text: string, squeezed: string }} Heading one of the file's, as it is and as it is compared
 */

/**
 * @param {Field[]} fields
 * @param {string[]} headings the file's
 * @returns {Record<string, string>} our field to the heading that fits it best; each heading serves one field
 */
export function guessColumns(fields, headings) {
  const read = headings.map((heading) => {
    const text = plain(heading);
    return { heading, text, squeezed: squeeze(text) };
  });
  const pairs = fields.flatMap((field) => {
    const likeness = likenessTo(field);
    return read
      .map((one) => ({ field: field.name, heading: one.heading, score: likeness(one) }))
      .filter(({ score }) => score > 0);
  });
  pairs.sort((a, b) => b.score - a.score);
  /** @type {Record<string, string>} */
  const columns = {};
  const taken = new Set();
  for (const { field, heading } of pairs) {
    if (field in columns || taken.has(heading)) continue;
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
 * @returns {(heading: Heading) => number}
 */
function likenessTo({ name, aliases = [] }) {
  const own = name.toLowerCase();
  const words = WORDS[name] ?? [];
  const known = new Set(aliases.map((alias) => squeeze(plain(alias))));
  const partly = [plain(name), ...words].filter((word) => word.length > 2);
  const meant = MEANT.includes(name) ? 2 - (MEANT.indexOf(name) + 1) / 10 : 0;
  return ({ text, squeezed }) => {
    if (FOUND.includes(text)) return 0;
    if (squeezed === own) return 3;
    if (words.includes(text) || known.has(squeezed)) return 2;
    if (meant > 0 && ENTERPRISE.includes(text)) return meant;
    const parts = partly.filter((word) => ` ${text} `.includes(` ${word} `));
    return Math.max(0, ...parts.map((word) => word.length / (text.length + 1)));
  };
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
