/** The fields of a hamlet and their values, as a reader says them. */
import { date, number } from '../../i18n/format.js';
import { has, t } from '../../i18n/index.js';

/** @param {string} field */
export function fieldName(field) {
  return has(`hamlet.${field}`) ? t(`hamlet.${field}`) : field;
}

/**
 * @param {string} field
 * @param {any} value
 * @returns {string}
 */
export function shown(field, value) {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? t('ui.yes') : t('ui.no');
  if (typeof value === 'number') return number(Math.round(value));
  if (Array.isArray(value)) return value.join(', ');
  if (field === 'validFrom' || field === 'validTo') return date(value);
  if (value.type === 'Point') {
    const [lon, lat] = value.coordinates;
    return `${number(lat, 6)} ; ${number(lon, 6)}`;
  }
  return value.coordinates ? t('hamlet.shape') : String(value);
}
