/** The columns of the list of change-sets. */
import { html, nothing } from 'lit';
import { date, dateTime, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { waitedWords } from './words.js';

/**
 * @typedef {import('./model.js').ChangeSet} ChangeSet
 * @typedef {import('../../ui/data-table.js').Column} Column
 */

/**
 * @param {string} view what the list shows
 * @param {ReadonlyMap<string, string>} names of organisations by code
 * @returns {Column[]}
 */
export function changeSetColumns(view, names) {
  const times = { drafts: [begun()], waiting: waiting(), published: published() }[view] ?? [];
  return [title(), ...(view === 'drafts' ? [] : whose(names)), items(view), ...times];
}

/** @returns {Column} */
function title() {
  return {
    id: 'title',
    label: t('change-sets.name'),
    cell: (/** @type {ChangeSet} */ { id, title, letterNumber, letterDate }) =>
      html`<a class="wide" href=${hrefTo('change-sets', {}, [id])}>${title}</a>${
          letterNumber
            ? html`<br /><small
                  >${t('change-sets.letter')}
                  ${letterNumber}${letterDate ? ` (${date(letterDate)})` : nothing}</small
                >`
            : nothing
        }`,
    sort: (/** @type {ChangeSet} */ set) => set.title,
  };
}

/** @param {ReadonlyMap<string, string>} names @returns {Column[]} */
function whose(names) {
  const organisation = (/** @type {ChangeSet} */ set) => organisationOf(set, names);
  return [
    {
      id: 'organisation',
      label: t('change-sets.organisation'),
      cell: (set) => html`${organisation(set)}<br /><small>${set.author}</small>`,
      sort: organisation,
    },
  ];
}

/** @param {string} view @returns {Column} */
function items(view) {
  return {
    id: 'items',
    label: t('change-sets.items'),
    cell: (/** @type {ChangeSet} */ { items: all, refused, undecided, refusedRows }) =>
      html`${number(all, 0)}
      ${note(t('change-sets.refused-of', { count: number(refused, 0) }), refused > 0)}
      ${note(t('change-sets.refused-rows', { count: number(refusedRows, 0) }), refusedRows > 0)}
      ${note(t('change-sets.undecided-of', { count: number(undecided, 0) }), undecided > 0 && view === 'waiting')}`,
    sort: (/** @type {ChangeSet} */ set) => set.items,
    numeric: true,
  };
}

/** @param {string} words @param {boolean} holds */
function note(words, holds) {
  return holds ? html`<br /><small>${words}</small>` : nothing;
}

/** @returns {Column} */
function begun() {
  return {
    id: 'created',
    label: t('change-sets.created'),
    cell: (/** @type {ChangeSet} */ set) => dateTime(set.createdAt),
    sort: (/** @type {ChangeSet} */ set) => set.createdAt,
  };
}

/** @returns {Column[]} */
function waiting() {
  return [
    {
      id: 'submitted',
      label: t('change-sets.submitted'),
      cell: (/** @type {ChangeSet} */ set) => dateTime(set.submittedAt),
      sort: (/** @type {ChangeSet} */ set) => set.submittedAt,
    },
    {
      id: 'waits',
      label: t('change-sets.waits'),
      cell: (/** @type {ChangeSet} */ set) => waitedWords(set),
      sort: (/** @type {ChangeSet} */ set) => -Date.parse(set.submittedAt ?? ''),
    },
  ];
}

/** @returns {Column[]} */
function published() {
  return [
    {
      id: 'published',
      label: t('change-sets.published'),
      cell: (/** @type {ChangeSet} */ set) =>
        html`${dateTime(set.decidedAt)}<br /><small>${set.decidedBy}</small>`,
      sort: (/** @type {ChangeSet} */ set) => set.decidedAt,
    },
    {
      id: 'waited',
      label: t('change-sets.waited'),
      cell: (/** @type {ChangeSet} */ set) => waitedWords(set),
    },
  ];
}

/** @param {ChangeSet} set @param {ReadonlyMap<string, string>} names */
export function organisationOf({ organisation }, names) {
  return organisation === null
    ? t('change-sets.authority')
    : (names.get(organisation) ?? organisation);
}
