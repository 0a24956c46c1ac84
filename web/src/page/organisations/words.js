/** The fields of organisations, groups and memberships, and their values, as a reader says them. */
import { date } from '../../i18n/format.js';
import { has, t } from '../../i18n/index.js';

export const KINDS = Object.freeze([
  'NETWORK_OPERATOR',
  'TOWER_COMPANY',
  'POWER_COMPANY',
  'BROADCASTER',
  'PUBLIC_BODY',
  'OTHER',
]);

const DAYS = ['lastDay', 'validFrom', 'validTo'];

/** @param {string} field */
export function fieldName(field) {
  return has(`organisation.${field}`) ? t(`organisation.${field}`) : field;
}

/**
 * @param {string} field
 * @param {any} value
 * @returns {string}
 */
export function shown(field, value) {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.join('; ');
  if (DAYS.includes(field)) return date(value);
  if (field === 'kind') return kindWords(value);
  return String(value);
}

/** @param {string} kind */
export function kindWords(kind) {
  return has(`organisation.kind.${kind}`) ? t(`organisation.kind.${kind}`) : kind;
}

/**
 * From when to when, both days inclusive.
 *
 * @param {{ validFrom?: string | null, validTo?: string | null }} validity
 */
export function period({ validFrom, validTo }) {
  if (!validFrom && !validTo) return t('kept.always');
  const from = validFrom ? date(validFrom) : '…';
  return `${from} – ${validTo ? date(validTo) : t('kept.goes-on')}`;
}
