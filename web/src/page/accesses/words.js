/** What an entry of the access log says, in words. */
import { has, t } from '../../i18n/index.js';

/**
 * @typedef {object} Access
 * @property {number} id
 * @property {string} at
 * @property {string} lastAt
 * @property {number} times
 * @property {'READ' | 'EXPORT'} what
 * @property {string | null} username null where only the role is told
 * @property {import('../../session.js').Role} role
 * @property {string | null} organisation
 * @property {string | null} requestId
 * @property {string | null} address
 * @property {string} endpoint
 * @property {string | null} asset
 * @property {string | null} assetKind
 * @property {string | null} assetCode
 * @property {string | null} owner
 * @property {Record<string, string> | null} selection
 * @property {number | null} rows
 * @typedef {{ accesses: Access[], next: string | null }} AccessPage
 */

/** The text of an endpoint: `/api/assets/{id}/history` is `accesses.of.assets-id-history`. @param {string} endpoint */
export function keyOf(endpoint) {
  const words = endpoint.replace(/^\/api\//, '').match(/\w+(?:-\w+)*/g) ?? [];
  return `accesses.of.${words.join('-')}`;
}

/** @param {Access} access */
export function contentOf({ endpoint }) {
  const key = keyOf(endpoint);
  return has(key) ? t(key) : endpoint;
}

/** Who it was: by name, or where that is not told, by role. @param {Access} access */
export function readerOf({ username, role, organisation }) {
  if (username === null) {
    return has(`readers.role.${role}`) ? t(`readers.role.${role}`) : t(`role.${role}`);
  }
  return [username, t(`role.${role}`), organisation].filter(Boolean).join(' · ');
}

/** How an answer was wanted, which says nothing of what was read. */
const FORM = new Set(['fields', 'limit', 'after']);

/** What was asked for, by the names of the page where it has them. @param {Access} access */
export function selectionOf({ selection }) {
  return Object.entries(selection ?? {})
    .filter(([name]) => !FORM.has(name))
    .map(([name, value]) => `${nameOf(name)}: ${value}`)
    .join(' · ');
}

/** @param {string} parameter */
function nameOf(parameter) {
  const key = `accesses.asked.${parameter}`;
  return has(key) ? t(key) : parameter;
}
