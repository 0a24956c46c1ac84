import { FONTS } from './sniff.js';

/**
 * What an import is told beside the file.
 *
 * @typedef {import('./sniff.js').Format} Format
 * @typedef {object} Settings
 * @property {Format} format
 * @property {string} part the sheet or layer; empty = the first that fits
 * @property {string} encoding empty = as the server sees it
 * @property {string} geometry `vertex-rows`: each row is a vertex of a line; empty = a thing of its own
 * @property {string} delimiter
 * @property {string} decimal `.` or `,`; empty = as it comes
 * @property {string} target
 * @property {string} level of areas, else empty
 * @property {string} crs `EPSG:…`; empty = to be chosen
 * @property {boolean} crsGuessed whether the page took it from the coordinates: then it follows them
 * @property {boolean} crsInFileIsWrong whether that counts against what the file says
 * @property {string} territory area code; empty = anywhere
 * @property {string} validFrom ISO day; empty = not said
 * @property {string} validTo ISO day, the last one, of areas, zones and hamlets; empty = open
 * @property {Record<string, string>} columns our field to the file's column; empty or absent = not in the file
 * @property {Record<string, string>} organisations the file's value to our code
 * @property {boolean} createOrganisations
 * @property {string} createdKind what they are then
 * @property {number | string | null} samePositionWithinMetres within which rows may be one with another owner's; a text where no number was
 *   typed; null = nobody looks
 * @property {string} extent DELTA, or FULL: what the file does not name is listed for retirement
 *
 * @typedef {{ name: string, type: string, unit?: string | null, required: boolean, aliases?: string[],
 *   meaning: { vi: string, en: string }, limits?: string | null, words?: Record<string, Record<string, string>> }} Field limits: of words
 *   those that are allowed, as `A1|A2`; words: what people call each, by language
 */

/** The fields that other formats than sheets say with their geometry. */
const BY_GEOMETRY = ['x', 'y', 'wkt'];
/** The fields of a row that is a vertex of a line, and what such a row needs. */
const OF_VERTEX = ['vertex', 'vertexX', 'vertexY'];
const VERTEX_NEEDS = ['code', 'vertexX', 'vertexY'];
const LINES = ['pole-lines', 'duct-sections', 'cables', 'trenches', 'tunnels'];
/** What has a last day in the file as a whole. */
const ENDING = ['areas', 'zones', 'hamlets'];
/** What two owners may have recorded each for itself, and how far apart at most. */
const COMPARED = ['sites', 'masts', 'pole-lines'];
const FARTHEST = 1000;
const SHEETS = ['csv', 'xlsx', 'xls'];
const TEXTS = ['csv', 'geojson'];

/** Whether a format has cells alone, and no geometry. @param {Format} format */
export function isSheet(format) {
  return SHEETS.includes(format);
}

/** Whether the page reads a format itself. @param {Format} format */
export function isText(format) {
  return TEXTS.includes(format);
}

/** Whether each row of a file may be a vertex of a line. @param {Settings} settings */
export function mayBeVertices({ format, target }) {
  return isSheet(format) && LINES.includes(target);
}

/**
 * The fields that a file of a format says in its columns, the required ones first.
 *
 * @param {Field[]} fields
 * @param {Format} format
 * @param {string} [geometry] `vertex-rows`, or empty
 */
export function columnFields(fields, format, geometry = '') {
  const said =
    geometry === ''
      ? fields.filter(
          ({ name }) =>
            !OF_VERTEX.includes(name) && (isSheet(format) || !BY_GEOMETRY.includes(name)),
        )
      : fields
          .filter(({ name }) => name !== 'wkt')
          .map((one) => ({ ...one, required: VERTEX_NEEDS.includes(one.name) }));
  return [...said].sort((a, b) => Number(b.required) - Number(a.required));
}

/**
 * The fields that are required and have no column yet.
 *
 * @param {Field[]} fields
 * @param {Record<string, string>} columns
 */
export function missingFields(fields, columns) {
  return fields.filter((field) => field.required && !columns[field.name]);
}

/**
 * Whether the rows have a place that can be shown now.
 *
 * @param {Field[]} fields
 * @param {Settings} settings
 */
export function hasPlaces(fields, { format, columns }) {
  const said = fields.filter((one) => BY_GEOMETRY.includes(one.name));
  return !isSheet(format) || (said.length > 0 && missingFields(said, columns).length === 0);
}

/** Whether a last day can be said of what a file holds. @param {string} target */
export function mayEnd(target) {
  return ENDING.includes(target);
}

/** Whether the rows of a target can be one with another owner's. @param {string} target */
export function isCompared(target) {
  return COMPARED.includes(target);
}

/** Whether it is a distance within which they can be. @param {number | string | null} metres */
export function isDistance(metres) {
  return typeof metres === 'number' && metres > 0 && metres <= FARTHEST;
}

/** Whether a file with these fields can be a full list: one of assets. @param {Field[]} fields */
export function mayBeFull(fields) {
  return fields.some((field) => field.name === 'sharers');
}

/**
 * @param {Settings} settings
 * @param {'dry-run' | 'apply' | undefined} mode undefined = not said
 * @param {Field[]} fields those that the page showed: what has no column there is said to be in none, else the server would look for it
 * @returns {Record<string, unknown>} the part `spec` of POST /api/imports; what is not said is left out
 */
export function specOf(settings, mode, fields) {
  const { format, target, level, crs, territory, validFrom, validTo, extent } = settings;
  const metres = settings.samePositionWithinMetres;
  const said = {
    format,
    target,
    crs,
    ...writing(settings),
    ...(target === 'areas' ? { level } : {}),
    territory,
    validFrom,
    ...(mayEnd(target) ? { validTo } : {}),
    ...(extent === 'FULL' && mayBeFull(fields) ? { extent } : {}),
  };
  return {
    ...withoutEmpty(said),
    ...(settings.crsInFileIsWrong && !isSheet(format) ? { crsInFileIsWrong: true } : {}),
    ...(isCompared(target) && isDistance(metres) ? { samePositionWithinMetres: metres } : {}),
    columns: Object.fromEntries(fields.map(({ name }) => [name, settings.columns[name] || null])),
    organisations: withoutEmpty(settings.organisations),
    createOrganisations: settings.createOrganisations,
    ...(settings.createOrganisations ? { createdKind: settings.createdKind } : {}),
    mode,
  };
}

/**
 * How a file of this format is written.
 *
 * @param {Settings} settings
 * @returns {Record<string, string>}
 */
function writing({ format, part, encoding, geometry, delimiter, decimal }) {
  if (format === 'csv') return { encoding, delimiter, decimal, geometry };
  if (format === 'geojson') return { encoding };
  const font = FONTS.includes(encoding) ? encoding : '';
  return isSheet(format)
    ? { sheet: part, decimal, encoding: font, geometry }
    : { layer: part, ...(format === 'shapefile' ? { encoding: font } : {}) };
}

/** @param {Record<string, string>} record */
function withoutEmpty(record) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ''));
}
