/** The columns of the list of organisations, and which of them are looked for. */
import { date } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { kindWords } from './words.js';

/**
 * @typedef {object} Organisation
 * @property {string} code
 * @property {string} name
 * @property {string} kind
 * @property {string} group
 * @property {string} groupName
 * @property {string | null} lastDay
 * @property {string | null} successor
 */

/** @returns {import('../../ui/data-table.js').Column[]} */
export function organisationColumns() {
  /** @type {(id: string, of: (row: Organisation) => string | null) => import('../../ui/data-table.js').Column} */
  const column = (id, of) => ({
    id,
    label: t(`organisation.${id}`),
    cell: (row) => of(row) ?? '–',
    sort: of,
  });
  return [
    column('name', ({ name }) => name),
    column('code', ({ code }) => code),
    column('kind', ({ kind }) => kindWords(kind)),
    column('group', ({ group, groupName, code }) => (group === code ? null : groupName)),
    {
      ...column('lastDay', ({ lastDay }) => lastDay),
      cell: ({ lastDay }) => (lastDay ? date(lastDay) : '–'),
    },
  ];
}

/**
 * Those with all words in their name, code or group, whatever diacritics are typed.
 *
 * @template {Record<string, any>} T
 * @param {readonly T[]} rows
 * @param {string} text
 * @param {(row: T) => (string | null | undefined)[]} texts
 * @returns {T[]}
 */
export function having(rows, text, texts) {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const said = plain(texts(row).filter(Boolean).join(' '));
    return words.every((word) => said.includes(word));
  });
}

/** @param {string} text */
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
