/** The fields of an asset and their values, as a reader says them. */
import { date, number } from '../../i18n/format.js';
import { has, t } from '../../i18n/index.js';
import { attributeShown, attributeTitle, isAttribute } from './attributes.js';

const DAYS = [
  'builtOn',
  'inUseFrom',
  'retiredOn',
  'validFrom',
  'occupiedFrom',
  'occupiedTo',
  'onAirFrom',
  'onAirTo',
  'removedOn',
];
/** @type {Readonly<Record<string, string>>} */
const UNITS = {
  heightM: '\u00a0m',
  lengthM: '\u00a0m',
  measuredLengthM: '\u00a0m',
  rangeM: '\u00a0m',
  antennaHeightM: '\u00a0m',
  diameterMm: '\u00a0mm',
  azimuthDeg: '°',
  beamWidthDeg: '°',
  mechanicalTiltDeg: '°',
  electricalTiltDeg: '°',
  powerDbm: '\u00a0dBm',
};
const WORDS = ['kind', 'status', 'category', 'structure', 'sensitivity', 'reportedBy'];
const GIVEN = ['givenX', 'givenY'];

/** Fields that name another asset by its id. */
export const REFERENCES = Object.freeze(['site', 'line', 'support']);

/** @param {string} field */
export function fieldName(field) {
  if (isAttribute(field)) return attributeTitle(field);
  return has(`asset.${field}`) ? t(`asset.${field}`) : field;
}

/**
 * @param {string} field
 * @param {any} value
 * @param {ReadonlyMap<string, string>} names of organisations by code and of assets by id
 * @returns {string}
 */
export function shown(field, value, names) {
  if (value === null || value === undefined || value === '') return '–';
  if (isAttribute(field)) return attributeShown(field, value);
  if (typeof value === 'boolean') return value ? t('ui.yes') : t('ui.no');
  if (DAYS.includes(field)) return date(value);
  const unit = UNITS[field];
  if (unit && typeof value === 'number') return `${number(value)}${unit}`;
  if (GIVEN.includes(field)) return given(value);
  if (field === 'geometry') return place(value);
  if (field === 'otherCodes') return others(value, names);
  if (field === 'hamlet') return hamlet(value);
  if (REFERENCES.includes(field)) return names.get(value) ?? t('asset.unnamed');
  if (WORDS.includes(field)) return has(`${field}.${value}`) ? t(`${field}.${value}`) : value;
  if (typeof value === 'number') return number(value);
  return names.get(value) ?? String(value);
}

/**
 * The hamlet in which it lies, and how that is known: a derived boundary is nobody's word.
 *
 * @param {{ code: string, name: string, foundBy: string }} found
 */
function hamlet({ code, name, foundBy }) {
  return `${name} (${code}) · ${t(`asset.hamlet.${foundBy}`)}`;
}

/**
 * What others call it.
 *
 * @param {{ organisation: string, code: string }[]} codes
 * @param {ReadonlyMap<string, string>} names
 */
function others(codes, names) {
  return codes
    .map(({ organisation, code }) => `${code} (${names.get(organisation) ?? organisation})`)
    .join(', ');
}

/**
 * A coordinate as it was given: degrees to a decimetre, metres to a millimetre.
 *
 * @param {number} value
 */
function given(value) {
  return number(value, Math.abs(value) <= 180 ? 6 : 3);
}

/** @param {any} geometry GeoJSON */
function place({ type, coordinates }) {
  if (type !== 'Point') return t('asset.points', { count: coordinates.flat(Infinity).length / 2 });
  const [lon, lat] = coordinates;
  return `${number(lat, 6)} ; ${number(lon, 6)}`;
}
