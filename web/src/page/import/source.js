/** A file that was chosen: its beginning, and how it is understood until somebody says otherwise. */
import { guessColumns } from './guess-columns.js';
import { guessLevel, guessTarget } from './guess-target.js';
import { previewCsv, previewGeoJson } from './preview.js';
import { tableOf } from './server-head.js';
import { decode, serverFormat, sniff } from './sniff.js';
import { columnFields, isText } from './spec.js';

/**
 * @typedef {import('./spec.js').Settings} Settings
 * @typedef {import('./guess-target.js').Target} Target
 * @typedef {Awaited<ReturnType<typeof import('./head.js').readHead>>
 *   & { seen?: import('./server-head.js').ServerHead | null }} Head seen: what the server read of it, where the page cannot
 */

/** @type {Settings} */
export const FRESH = {
  format: 'csv',
  part: '',
  encoding: 'UTF-8',
  delimiter: ',',
  decimal: '',
  target: 'masts',
  level: 'COMMUNE',
  crs: 'EPSG:4326',
  territory: '',
  validFrom: '',
  columns: {},
  organisations: {},
  createOrganisations: false,
};

/** What changes which columns there are, or which fields they may hold. */
const RESHAPING = ['format', 'encoding', 'delimiter', 'target'];

/**
 * The first rows, as the settings have them read.
 *
 * @param {Head | null} head
 * @param {Settings} settings
 * @returns {import('./preview.js').Preview & { geometries?: string[] }}
 */
export function previewOf(head, { format, encoding, delimiter }) {
  if (!head) return { headings: [], rows: [] };
  if (!isText(format)) return head.seen ? tableOf(head.seen) : { headings: [], rows: [] };
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
  const read = { ...before, ...written(head, fileName), part: '', organisations: {} };
  const { format } = read;
  const seen = { format, ...previewOf(head, read) };
  const settings = { ...read, target: guessTarget(targets, seen, fileName) ?? before.target };
  const columns = guessed(settings, head, targets);
  const at = seen.headings.indexOf(columns.code ?? '');
  const level = guessLevel(at < 0 ? [] : seen.rows.map((row) => row[at] ?? ''));
  return { ...settings, columns, level };
}

/**
 * How the file is written, and in which system, as far as it says so itself.
 *
 * @param {Head} head
 * @param {string} fileName
 */
function written(head, fileName) {
  const format = head.seen?.format ?? serverFormat(head.bytes, fileName);
  if (!format) {
    const { format: text, encoding, delimiter } = sniff(head.bytes);
    return { format: text, encoding, delimiter };
  }
  return { format, ...(head.seen?.crs ? { crs: head.seen.crs } : {}) };
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
  const settings = { ...before, ...change };
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
  const fields = columnFields(fieldsOf(targets, settings), settings.format);
  return guessColumns(fields, previewOf(head, settings).headings);
}
