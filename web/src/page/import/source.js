/** A file that was chosen: its beginning, and how it is understood until somebody says otherwise. */
import { DEGREES } from './crs-guess.js';
import { ENCODINGS } from './encodings.js';
import { guessColumns, withFullNames } from './guess-columns.js';
import { guessLevel, guessTarget } from './guess-target.js';
import { previewCsv, previewGeoJson } from './preview.js';
import { tableOf } from './server-head.js';
import { decode, serverFormat, sniff } from './sniff.js';
import { columnFields, isText, mayBeVertices } from './spec.js';

/**
 * @typedef {import('./spec.js').Settings} Settings
 * @typedef {import('./guess-target.js').Target} Target
 * @typedef {import('./preview.js').Preview & { geometries?: string[] }} Shown
 * @typedef {Awaited<ReturnType<typeof import('./head.js').readHead>>
 *   & { seen?: import('./server-head.js').ServerHead | null }} Head never changed; seen: what the server read of it, where the page cannot
 */

/** @type {Settings} */
export const FRESH = {
  format: 'csv',
  part: '',
  encoding: 'UTF-8',
  geometry: '',
  delimiter: ',',
  decimal: '',
  target: 'masts',
  level: 'COMMUNE',
  crs: DEGREES,
  crsGuessed: true,
  crsInFileIsWrong: false,
  territory: '',
  validFrom: '',
  validTo: '',
  columns: {},
  organisations: {},
  createOrganisations: false,
  createdKind: 'NETWORK_OPERATOR',
  samePositionWithinMetres: null,
  extent: 'DELTA',
};

/** What changes which columns there are, or which fields they may hold. */
const RESHAPING = ['format', 'encoding', 'delimiter', 'target', 'geometry'];

/** What was read last of a beginning: it may be long, and is asked for with every change. @type {WeakMap<Head, { as: string, preview: Shown }>} */
const READ = new WeakMap();

/**
 * The first rows, as the settings have them read.
 *
 * @param {Head | null} head
 * @param {Settings} settings
 * @returns {Shown}
 */
export function previewOf(head, { format, encoding, delimiter }) {
  if (!head) return { headings: [], rows: [] };
  const as = [format, encoding, delimiter].join(' ');
  const known = READ.get(head);
  if (known?.as === as) return known.preview;
  const preview = shownOf(head, { format, encoding, delimiter });
  READ.set(head, { as, preview });
  return preview;
}

/**
 * @param {Head} head
 * @param {Pick<Settings, 'format' | 'encoding' | 'delimiter'>} settings
 * @returns {Shown}
 */
function shownOf(head, { format, encoding, delimiter }) {
  if (head.seen?.format === format) return tableOf(head.seen);
  if (!isText(format)) return { headings: [], rows: [] };
  const text = decode(head.bytes, encoding);
  return format === 'csv'
    ? previewCsv(text, delimiter, { whole: head.whole })
    : previewGeoJson(text);
}

/**
 * All fields of the target of the settings.
 *
 * @param {Target[]} targets
 * @param {Settings} settings
 */
export function fieldsOf(targets, settings) {
  return targets.find((one) => one.target === settings.target)?.fields ?? [];
}

/**
 * The settings with which a new file begins.
 *
 * @param {Settings} before
 * @param {Head} head
 * @param {string} fileName
 * @param {Target[]} targets
 * @returns {Settings}
 */
export function understood(before, head, fileName, targets) {
  const read = {
    ...before,
    ...written(head, fileName),
    ...systemOf(head),
    part: '',
    crsInFileIsWrong: false,
    organisations: {},
  };
  const { format } = read;
  const seen = { format, geometry: head.seen?.geometry ?? '', ...previewOf(head, read) };
  const target = guessTarget(targets, seen, fileName) ?? before.target;
  const geometry = mayBeVertices({ ...read, target }) ? seen.geometry : '';
  const settings = { ...read, target, geometry };
  const columns = guessed(settings, head, targets);
  const at = seen.headings.indexOf(columns.code ?? '');
  const level = guessLevel(at < 0 ? [] : seen.rows.map((row) => row[at] ?? ''));
  return { ...settings, columns, level };
}

/**
 * How the file is written, as far as it says so itself.
 *
 * @param {Head} head
 * @param {string} fileName
 */
function written(head, fileName) {
  const format = head.seen?.format ?? serverFormat(head.bytes, fileName);
  const encoding = encodingOf(head);
  if (!format || isText(format)) {
    const read = sniff(head.bytes);
    return { format: read.format, encoding: encoding || read.encoding, delimiter: read.delimiter };
  }
  return { format, encoding };
}

/** The system that the file says it is in; where it does not, that of no file before it. @param {Head} head */
function systemOf({ seen }) {
  return { crs: seen?.crs ?? DEGREES, crsGuessed: !seen?.crs };
}

/** The encoding that the server saw, as the page offers it. @param {Head} head */
function encodingOf(head) {
  const seen = head.seen?.encoding ?? '';
  return ENCODINGS.find((one) => one.toLowerCase() === seen) ?? '';
}

/**
 * Another shape of the file, or other fields, map the columns anew.
 *
 * @param {Settings} before
 * @param {Partial<Settings>} change
 * @param {Head | null} head
 * @param {Target[]} targets
 * @returns {Settings}
 */
export function changed(before, change, head, targets) {
  const chosen = { ...before, ...('crs' in change ? { crsGuessed: false } : {}), ...change };
  const settings = mayBeVertices(chosen) ? chosen : { ...chosen, geometry: '' };
  return RESHAPING.some((name) => name in change)
    ? { ...settings, columns: guessed(settings, head, targets) }
    : settings;
}

/**
 * @param {Settings} settings
 * @param {Head | null} head
 * @param {Target[]} targets
 */
function guessed(settings, head, targets) {
  const fields = columnFields(fieldsOf(targets, settings), settings.format, settings.geometry);
  const { headings } = previewOf(head, settings);
  const columns = guessColumns(fields, headings);
  return settings.target === 'areas' ? withFullNames(columns, headings) : columns;
}
