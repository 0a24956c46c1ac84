/** The fields of a tenancy and their values, as a reader says them. */
import { date, number } from '../../i18n/format.js';
import { has, t } from '../../i18n/index.js';

/** @param {string} field */
export function fieldName(field) {
  if (field === 'reason') return t('form.reason');
  const key = [`tenancy.field.${field}`, `timeline.field.${field}`].find(has);
  return key ? t(key) : field;
}

/**
 * @param {string} field
 * @param {any} value
 * @param {ReadonlyMap<string, string>} names of organisations by code
 * @returns {string}
 */
export function shown(field, value, names) {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean' && field !== 'used') return t(value ? 'ui.yes' : 'ui.no');
  if (typeof value === 'boolean') return t(`tenancy.used.${value}`);
  if (typeof value === 'number') return number(value);
  if (/(?:From|To|On)$/.test(field)) return date(value);
  return names.get(value) ?? String(value);
}
