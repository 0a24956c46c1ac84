/** The columns of the list of assets. What the reader may not know of another's asset is absent. */
import { html } from 'lit';
import { date, number } from '../../i18n/format.js';
import { has, t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { icon } from '../../ui/icon.js';
import '../../ui/status-badge.js';

/** @typedef {import('../../ui/data-table.js').Column} Column */

/** What can be shown, as the server calls it, in the order of the choice. */
export const CHOICES = Object.freeze([
  'code',
  'kind',
  'name',
  'address',
  'ownerName',
  'users',
  'status',
  'capacity',
  'occupied',
  'promised',
  'freePlaces',
  'offered',
  'shared',
  'builtOn',
  'inUseFrom',
  'retiredOn',
  'heightM',
  'lengthM',
  'category',
  'structure',
]);

/** What is shown unless the reader wants it otherwise. */
export const USUAL = Object.freeze([
  'code',
  'kind',
  'name',
  'ownerName',
  'users',
  'status',
  'capacity',
  'freePlaces',
  'inUseFrom',
]);

const DAYS = ['builtOn', 'inUseFrom', 'retiredOn'];
const NUMBERS = ['capacity', 'occupied', 'promised', 'freePlaces', 'heightM', 'lengthM'];
const YES_NO = ['offered', 'shared'];
const WORDS = ['kind', 'category', 'structure'];

/**
 * The columns that the address names, in the order of the choice; the usual ones where it names none.
 *
 * @param {Record<string, string>} params
 * @returns {string[]}
 */
export function chosenColumns({ columns = '' }) {
  const named = columns.split(',').filter((id) => CHOICES.includes(id));
  const shown = named.length === 0 ? USUAL : named;
  return CHOICES.filter((id) => shown.includes(id));
}

/**
 * What the address says of columns.
 *
 * @param {string[]} ids
 * @returns {string} nothing for the usual ones
 */
export function columnsParam(ids) {
  const wanted = CHOICES.filter((id) => ids.includes(id)).join();
  return wanted === USUAL.join() ? '' : wanted;
}

/** What is asked of each asset; the status tells whose details the reader sees. @param {string[]} ids of the columns */
export function fieldsOf(ids) {
  return [...new Set(['kind', 'code', 'status', ...ids])].join();
}

/** @param {string} id */
export function columnLabel(id) {
  return t(`assets.column.${id}`);
}

/**
 * @param {string[]} ids
 * @param {ReadonlyMap<string, string>} names of organisations by code
 * @returns {Column[]}
 */
export function assetColumns(ids, names) {
  const shown = ids.includes('code') ? ids : ['code', ...ids];
  return shown.map((id) => column(id, names));
}

/**
 * @param {string} id
 * @param {ReadonlyMap<string, string>} names
 * @returns {Column}
 */
function column(id, names) {
  const label = columnLabel(id);
  if (id === 'code') return { id, label, cell: asset, sort: (row) => row.code };
  if (id === 'status') return { id, label, cell: status, sort: (row) => row.status };
  if (id === 'users') return users(label, names);
  if (NUMBERS.includes(id))
    return { id, label, cell: (row) => number(row[id], 2), sort: (row) => row[id], numeric: true };
  if (DAYS.includes(id)) return { id, label, cell: (row) => date(row[id]), sort: (row) => row[id] };
  const words = WORDS.includes(id) ? wordOf(id) : YES_NO.includes(id) ? yesNo(id) : text(id);
  return { id, label, cell: (row) => words(row) ?? '–', sort: words };
}

/** @param {string} label @param {ReadonlyMap<string, string>} names @returns {Column} */
function users(label, names) {
  const said = (/** @type {any} */ row) =>
    (row.users ?? []).map((/** @type {string} */ code) => names.get(code) ?? code).join(', ');
  return { id: 'users', label, cell: (row) => said(row) || '–', sort: (row) => row.users?.length };
}

/** @param {string} id */
function text(id) {
  return (/** @type {any} */ row) => row[id];
}

/** @param {string} id */
function yesNo(id) {
  return (/** @type {any} */ row) =>
    typeof row[id] === 'boolean' ? t(row[id] ? 'ui.yes' : 'ui.no') : undefined;
}

/** @param {string} id */
function wordOf(id) {
  return (/** @type {any} */ row) => {
    const key = `${id}.${row[id]}`;
    return has(key) ? t(key) : row[id];
  };
}

/** @param {any} row */
function status(row) {
  if (!row.status) return '–';
  return html`<status-badge group="status" value=${row.status}></status-badge>`;
}

/** To the page of the asset, and to its place. @param {any} row */
function asset(row) {
  const code = row.code ?? t(row.status ? 'rows.no-code' : 'rows.code-withheld');
  return html`<span class="code"
    ><a href=${hrefTo('assets', {}, [row.id])} title=${t('asset.page')}>${code}</a>
    <a class="no-print" href=${hrefTo('map', {}, ['asset', row.id])} title=${t('rows.on-map')}
      >${icon('map')}<span class="visually-hidden">${t('rows.on-map')} ${code}</span></a
    ></span
  >`;
}
