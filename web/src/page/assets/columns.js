/** The columns of the list of assets. What the reader may not know of another's asset is absent. */
import { html } from 'lit';
import { date, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { icon } from '../../ui/icon.js';
import '../../ui/status-badge.js';

/** What is asked of each. */
export const FIELDS = Object.freeze([
  'kind',
  'code',
  'name',
  'owner',
  'ownerName',
  'status',
  'capacity',
  'freePlaces',
  'users',
  'inUseFrom',
]);

/** @typedef {import('../../ui/data-table.js').Column} Column */

/**
 * @param {ReadonlyMap<string, string>} names of organisations by code
 * @returns {Column[]}
 */
export function assetColumns(names) {
  const kind = (/** @type {any} */ row) => t(`kind.${row.kind}`);
  const users = (/** @type {any} */ row) =>
    (row.users ?? []).map((/** @type {string} */ code) => names.get(code) ?? code).join(', ');
  return [
    { id: 'code', label: t('rows.code'), cell: onMap, sort: (row) => row.code },
    { id: 'kind', label: t('rows.kind'), cell: kind, sort: kind },
    { id: 'name', label: t('asset.name'), cell: (row) => row.name ?? '–', sort: (row) => row.name },
    {
      id: 'owner',
      label: t('asset.owner'),
      cell: (row) =>
        html`<span class="wide">${row.ownerName ?? row.owner ?? t('ui.unknown')}</span>`,
      sort: (row) => row.ownerName,
    },
    {
      id: 'users',
      label: t('rows.users'),
      cell: (row) => users(row) || '–',
      sort: (row) => row.users?.length,
    },
    {
      id: 'status',
      label: t('asset.status'),
      cell: (row) => html`<status-badge group="status" value=${row.status}></status-badge>`,
      sort: (row) => row.status,
    },
    places('capacity'),
    places('freePlaces'),
    {
      id: 'inUseFrom',
      label: t('asset.inUseFrom'),
      cell: (row) => date(row.inUseFrom),
      sort: (row) => row.inUseFrom,
    },
  ];
}

/** @param {'capacity' | 'freePlaces'} id @returns {Column} */
function places(id) {
  return {
    id,
    label: t(`assets.${id}`),
    cell: (row) => number(row[id], 0),
    sort: (row) => row[id],
    numeric: true,
  };
}

/** @param {any} row */
function onMap(row) {
  return html`<a class="code" href=${hrefTo('map', {}, ['asset', row.id])} title=${t('rows.on-map')}
    >${icon('map')} ${row.code ?? t('rows.no-code')}</a
  >`;
}
