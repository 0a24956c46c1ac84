/** The columns of the drill-down: what the unit is, whether and why it counts, who uses it. */
import { html } from 'lit';
import { date, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { format, hrefTo } from '../../router.js';
import { icon } from '../../ui/icon.js';
import { isLength } from '../dashboard/model.js';
import { isOwned, isProgress } from '../dashboard/progress.js';
import { named, useText } from './rows.js';

/**
 * @typedef {import('../../ui/data-table.js').Column} Column
 * @typedef {import('./rows.js').Row} Row
 * @typedef {Map<string, string>} Names of organisations, groups, communes by their code
 */

/**
 * @param {string} indicator
 * @param {Names} names
 * @param {Names} communes
 * @param {string} [round] id of the reporting round out of which a unit may be contested
 * @returns {Column[]}
 */
export function rowColumns(indicator, names, communes, round) {
  const kind = indicator === 'pole-sharing' ? [kindColumn()] : [];
  const contest = round ? [contestColumn(indicator, round)] : [];
  return [
    ...identity(indicator, names, communes),
    ...contest,
    ...kind,
    ...counting(indicator),
    ...(isProgress(indicator) ? [sinceColumn()] : users(names)),
  ];
}

/** Where an organisation says that something is wrong of a unit. @param {string} indicator @param {string} round @returns {Column} */
function contestColumn(indicator, round) {
  return {
    id: 'contest',
    label: t('contests.row'),
    cell: (/** @type {Row} */ { asset, code }) =>
      html`<a
        href=${format('rounds', { contest: asset, unit: code ?? t('rows.no-code'), indicator }, [round])}
        aria-label=${t('contests.contest', { unit: code ?? t('rows.no-code') })}
        >${t('contests.row')}</a
      >`,
  };
}

/**
 * @param {string} indicator
 * @param {Names} names
 * @param {Names} communes
 * @returns {Column[]}
 */
function identity(indicator, names, communes) {
  const ownerOf = (/** @type {Row} */ row) => names.get(row.owner ?? '') ?? row.owner;
  const owner = {
    id: 'owner',
    label: t('rows.owner'),
    cell: (/** @type {Row} */ row) =>
      html`<span class="wide">${ownerOf(row) ?? t('ui.unknown')}</span>`,
    sort: ownerOf,
  };
  const communeOf = (/** @type {Row} */ row) => communes.get(row.commune ?? '') ?? row.commune;
  return [
    { id: 'code', label: t('rows.code'), cell: onMap, sort: (row) => row.code },
    ...(isOwned(indicator) ? [owner] : [nameColumn()]),
    {
      id: 'commune',
      label: t('rows.commune'),
      cell: (row) => communeOf(row) ?? '–',
      sort: communeOf,
    },
  ];
}

/** What a unit is called that is nobody's. @returns {Column} */
function nameColumn() {
  const of = (/** @type {Row} */ row) => row.name ?? '–';
  return { id: 'name', label: t('rows.name'), cell: of, sort: of };
}

/** Since when it is as it is. @returns {Column} */
function sinceColumn() {
  return {
    id: 'since',
    label: t('rows.first-day'),
    cell: (/** @type {Row} */ { since }) => (since ? date(since) : '–'),
    sort: ({ since }) => since ?? null,
  };
}

/** Which of the kinds that one indicator adds up. @returns {Column} */
function kindColumn() {
  const of = (/** @type {Row} */ row) => t(`part.${row.kind}`);
  return { id: 'kind', label: t('rows.kind'), cell: of, sort: of };
}

/**
 * @param {string} indicator
 * @returns {Column[]}
 */
function counting(indicator) {
  const digits = isLength(indicator) ? 3 : 0;
  return [
    {
      id: 'weight',
      label: t(`rows.weight.${indicator}`),
      cell: (row) => number(row.weight, digits),
      sort: (row) => row.weight,
      numeric: true,
    },
    {
      id: 'counted',
      label: t('rows.counted'),
      cell: (row) => answer(row.counted, t(`rows.why.${row.why}`)),
      sort: (row) => row.why,
    },
    {
      id: 'shared',
      label: t(isProgress(indicator) ? 'rows.done' : 'rows.shared'),
      cell: (row) => answer(row.shared, t(row.shared ? 'ui.yes' : 'ui.no')),
      sort: (row) => Number(row.shared),
    },
  ];
}

/**
 * @param {Names} names
 * @returns {Column[]}
 */
function users(names) {
  return [
    {
      id: 'groups',
      label: t('rows.groups'),
      cell: (row) => number(row.usersCounted, 0),
      sort: (row) => row.usersCounted,
      numeric: true,
    },
    {
      id: 'users',
      label: t('rows.users'),
      cell: (row) => whoUses(row, names),
      sort: (row) => row.users.length,
    },
    { id: 'remarks', label: t('rows.remarks'), cell: (row) => row.remarks.map(remark) },
  ];
}

/** @param {Row} row */
function onMap(row) {
  if (!row.asset) return row.code ?? t('rows.no-code');
  return html`<a
    class="code"
    href=${hrefTo('map', {}, ['asset', row.asset])}
    title=${t('rows.on-map')}
    >${icon('map')} ${row.code ?? t('rows.no-code')}</a
  >`;
}

/**
 * @param {Row} row
 * @param {Names} names
 */
function whoUses(row, names) {
  if (row.uses.length === 0) return named(row.users, names) || '–';
  return html`<ul class="uses">
    ${row.uses.map((use) => html`<li>${useText(use, names)}</li>`)}
  </ul>`;
}

/** @param {string} key */
function remark(key) {
  return html`<span class="badge" data-value="warn">${t(`rows.remark.${key}`)}</span> `;
}

/**
 * Yes or no as icon and word.
 *
 * @param {boolean} yes
 * @param {string} words
 */
export function answer(yes, words) {
  return html`<span class="yes-no" data-yes=${String(yes)}
    >${icon(yes ? 'check' : 'close')} ${words}</span
  >`;
}
