/**
 * Notices as GET /api/notices answers, in words and with the way to what they are about.
 *
 * @typedef {object} Notice
 * @property {string} id
 * @property {string} kind
 * @property {string} subjectId
 * @property {string | null} assetId
 * @property {string | null} what
 * @property {string | null} assetKind
 * @property {string | null} by code of an organisation; null: the authority
 * @property {string | null} byName
 * @property {string} at
 * @property {number} times
 * @property {boolean} read
 */
import { has, t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';

/** @param {Notice} notice */
export function wordsOf({ kind, what, assetKind, by, byName }) {
  const thing = [assetKind && t(`kind.${assetKind}`), what].filter(Boolean).join(' ');
  const key = `notice.${kind}`;
  return has(key) ? t(key, { by: by ? (byName ?? by) : t('notice.authority'), what: thing }) : kind;
}

/** @param {Notice} notice */
export function hrefOf({ kind, subjectId, assetId }) {
  if (kind.startsWith('CHANGE_SET')) return hrefTo('change-sets', {}, [subjectId]);
  if (kind.startsWith('REQUEST')) return hrefTo('requests', {}, [subjectId]);
  if (kind.startsWith('ROUND')) return hrefTo('rounds', {}, [subjectId]);
  if (kind.startsWith('CONTEST')) return hrefTo('contests', {}, [subjectId]);
  if (kind.startsWith('FINDING')) return hrefTo('inspections', {}, [subjectId]);
  return hrefTo('map', {}, ['asset', assetId ?? '']);
}
