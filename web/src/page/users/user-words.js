/** The facts of a user and their values, as a reader says them. */
import { grantWords } from '../../grant-words.js';
import { has, t } from '../../i18n/index.js';

/** What a change says of a user. */
export const FACTS = Object.freeze(['displayName', 'grants', 'enabled']);

/** The facts of a user as the form says them. @param {any} user @returns {Record<string, any>} */
export function factsOf({ displayName, grants, enabled }) {
  const said = (/** @type {any} */ { role, organisation, area }) => ({
    role,
    organisation: organisation ?? null,
    area: area ?? null,
  });
  return { displayName, grants: grants.map(said), enabled };
}

/** @param {string} field */
export function fieldName(field) {
  if (field === 'link') return t('users.link.address');
  return has(`users.${field}`) ? t(`users.${field}`) : field;
}

/**
 * @param {string} field
 * @param {any} value
 * @returns {string}
 */
export function shown(field, value) {
  if (value === null || value === undefined) return '–';
  if (field === 'link' || field === 'token')
    return has(`users.event.${value}`) ? t(`users.event.${value}`) : value;
  if (field === 'grants') return value.map(grantWords).join('; ');
  if (typeof value === 'boolean') return value ? t('ui.yes') : t('ui.no');
  return String(value);
}
