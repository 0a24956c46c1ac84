/** The fields of zones and administrative areas, and their values, as a reader says them. */
import { date, number } from '../../i18n/format.js';
import { has, t } from '../../i18n/index.js';

export const ZONE_KINDS = Object.freeze(['URBAN', 'INDUSTRIAL', 'HIGH_AESTHETIC', 'RESIDENTIAL']);

const DAYS = ['validFrom', 'validTo', 'undergroundedOn', 'sharedOn'];

/** @param {string} field */
export function fieldName(field) {
  return has(`unit.${field}`) ? t(`unit.${field}`) : field;
}

/**
 * @param {string} field
 * @param {any} value
 * @returns {string}
 */
export function shown(field, value) {
  if (value === null || value === undefined || value === '') return '–';
  if (DAYS.includes(field)) return date(value);
  if (field === 'kind') return zoneKind(value);
  if (field === 'level') return level(value);
  if (typeof value === 'number') return number(value);
  return value.coordinates ? t('hamlet.shape') : String(value);
}

/** @param {string} kind */
export function zoneKind(kind) {
  return ZONE_KINDS.includes(kind) ? t(`map.outline.zones.${kind}`) : kind;
}

/** @param {string} code */
export function level(code) {
  return has(`unit.level.${code}`) ? t(`unit.level.${code}`) : code;
}
