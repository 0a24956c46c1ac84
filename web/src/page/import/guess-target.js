/** Guesses what a file holds: from the shapes in it, its columns, and its name. The guess is shown and can be overruled on the page. */
import { guessColumns, plain } from './guess-columns.js';
import { wordScore } from './guess-words.js';
import { columnFields, isSheet } from './spec.js';
import { NAMES } from './target-names.js';

/**
 * @typedef {{ target: string, shape: string, fields: import('./spec.js').Field[] }} Target
 * @typedef {{ format: import('./spec.js').Format, headings: string[], rows: string[][], geometries?: string[],
 *   geometry?: string }} Seen
 */

/** Where two fit alike, the earlier. */
const ORDER = [
  'areas',
  'masts',
  'sites',
  'poles',
  'pole-lines',
  'manholes',
  'duct-sections',
  'cables',
  'distribution-points',
  'trenches',
  'tunnels',
  'shelters',
  'service-points',
  'hamlets',
  'settled-areas',
  'hamlet-boundaries',
  'zones',
  'buildings',
  'population-grid',
  'stations',
  'sectors',
  'station-footprints',
  'tenancies',
  'cable-supports',
  'ducts',
  'other-codes',
  'organisations',
];

/** The shape of a target, and the shapes of files that can hold it. @type {Readonly<Record<string, readonly string[]>>} */
const FITS = {
  POINT: ['POINT', 'NONE'],
  LINE: ['LINE'],
  AREA: ['AREA'],
  HAMLET: ['AREA', 'POINT', 'NONE'],
  NONE: ['NONE', 'POINT'],
};

/** How many columns a missing required one outweighs, and how many the name of the file is worth. */
const MISSING = 4;
const NAMED = 2;

/** A file that has so many of the fields of a target is likely to have left the registry as one of it: the more, the likelier. */
const NEARLY_ALL = 0.8;

/** How files are called that the registry wrote: what is in them, an area, a day. Their columns are never worth as much as that. */
const EXPORTED = /^([a-z-]+?)-(?:\d+-)?\d{4}-\d\d-\d\d/;
const REFUSED = /^(?:refused|dong-bi-tu-choi)-([a-z-]+?)-[\da-f]{8}-/;
const KNOWN = 100;

/**
 * @param {Target[]} targets those that the reader may load
 * @param {Seen} seen the beginning of the file
 * @param {string} fileName
 * @returns {string | null} the target that fits best; null when the file says nothing
 */
export function guessTarget(targets, seen, fileName) {
  if (seen.headings.length === 0 && !seen.geometries?.length) return null;
  const shape = shapeOf(seen);
  const fitting = targets.filter((one) => FITS[one.shape]?.includes(shape));
  const scored = fitting.map((one) => ({
    target: one.target,
    score: columnScore(one, seen) + nameScore(one.target, fileName),
  }));
  scored.sort((a, b) => b.score - a.score || ORDER.indexOf(a.target) - ORDER.indexOf(b.target));
  return scored[0]?.target ?? null;
}

/**
 * The level of the areas of a file by the length of their official codes: two digits a province, three a district, five a commune.
 *
 * @param {string[]} codes
 */
export function guessLevel(codes) {
  const lengths = new Set(codes.filter((code) => /^\d+$/.test(code)).map((code) => code.length));
  const [length] = lengths.size === 1 ? lengths : [0];
  return { 2: 'PROVINCE', 3: 'DISTRICT', 5: 'COMMUNE' }[length ?? 0] ?? 'COMMUNE';
}

/** What the geometries of a file are, or the WKT in its cells. @param {Seen} seen */
function shapeOf({ format, rows, geometry, geometries = [] }) {
  if (geometry === 'vertex-rows') return 'LINE';
  const words = !isSheet(format)
    ? geometries
    : rows.flat().map((cell) => /^\s*(?:MULTI)?([A-Z]+)\s*\(/i.exec(cell)?.[1] ?? '');
  for (const [shape, word] of /** @type {const} */ ([
    ['AREA', 'polygon'],
    ['LINE', 'linestring'],
    ['POINT', 'point'],
  ])) {
    if (words.some((one) => one.toLowerCase().includes(word))) return shape;
  }
  return 'NONE';
}

/**
 * How many columns the fields of a target understand, less what it needs and the file does not have. A list of users without owners
 * or codes is one of sites: those alone are known by their place.
 *
 * @param {Target} target
 * @param {Seen} seen
 */
function columnScore({ target, fields }, { format, headings, rows, geometry }) {
  if (headings.length === 0) return 0;
  const asked = columnFields(fields, format, geometry);
  const columns = guessColumns(asked, headings);
  const byWkt = asked.filter((field) => field.name === 'wkt' && columns.wkt).length > 0;
  const missing = asked.filter(
    (field) =>
      field.required && !columns[field.name] && !(byWkt && ['x', 'y'].includes(field.name)),
  );
  const ofSites = target === 'sites' && columns.organisation && !columns.owner && !columns.code;
  const found = Object.keys(columns).length;
  const share = found / asked.length;
  const whole = share < NEARLY_ALL ? 0 : share / 2;
  const words = wordScore(asked, columns, { headings, rows });
  return found + words + whole - MISSING * missing.length + (ofSites ? 1 : 0);
}

/**
 * @param {string} target
 * @param {string} fileName
 */
function nameScore(target, fileName) {
  const names = NAMES[target] ?? [];
  const written = EXPORTED.exec(fileName) ?? REFUSED.exec(fileName);
  if (names.includes(plain(written?.[1] ?? ''))) return KNOWN;
  const name = ` ${plain(fileName)} `;
  const lengths = names.filter((word) => name.includes(` ${word} `)).map((word) => word.length);
  return lengths.length === 0 ? 0 : NAMED + Math.max(...lengths) / 100;
}
