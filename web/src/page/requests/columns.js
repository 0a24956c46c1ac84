/** The columns of the request list; the clock is always said in words. */
import { html } from 'lit';
import { date, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { icon } from '../../ui/icon.js';
import '../../ui/status-badge.js';
import { clock, sideOf } from './steps.js';

/**
 * @typedef {import('./model.js').SharingRequest} SharingRequest
 * @typedef {import('../../session.js').Me} Me
 * @typedef {import('../../ui/data-table.js').Column} Column
 */

/**
 * @param {Me} me
 * @param {boolean} narrow whether a request is open beside the list, so that only what tells them apart has room
 * @returns {Column[]}
 */
export function requestColumns(me, narrow) {
  return [
    {
      id: 'number',
      label: t('requests.number'),
      cell: (/** @type {SharingRequest} */ row) => html`<span class="code">${row.number}</span>`,
      sort: (/** @type {SharingRequest} */ row) => row.number,
    },
    ...(me.role === 'OPERATOR' ? [side(me)] : []),
    ...what(),
    ...when(),
  ].filter(({ id }) => !narrow || (id !== 'places' && id !== 'filed'));
}

/**
 * @param {Me} me
 * @returns {Column}
 */
function side(me) {
  const of = (/** @type {SharingRequest} */ row) => t(`requests.side.${sideOf(row, me)}`);
  return {
    id: 'side',
    label: t('requests.side'),
    cell: (row) => html`<span class="code">${of(row)}</span>`,
    sort: of,
  };
}

/** @returns {Column[]} */
function what() {
  return [
    {
      id: 'requester',
      label: t('requests.requester'),
      cell: (row) => row.requesterName ?? row.requester,
      sort: (row) => row.requesterName,
    },
    {
      id: 'asset',
      label: t('requests.asset'),
      cell: (row) =>
        html`<span class="wide">${assetName(row)}</span><br /><small
            >${row.asset.ownerName ?? row.asset.owner}<br />${assetPlace(row)}</small
          >`,
      sort: (row) => row.asset.ownerName,
    },
    {
      id: 'places',
      label: t('requests.places'),
      cell: (row) => number(row.places, 0),
      sort: (row) => row.places,
      numeric: true,
    },
  ];
}

/** @returns {Column[]} */
function when() {
  return [
    {
      id: 'filed',
      label: t('requests.filed'),
      cell: (row) => date(row.filedOn),
      sort: (row) => row.filedOn,
    },
    { id: 'due', label: t('requests.due'), cell: deadline, sort: (row) => row.dueOn },
    {
      id: 'state',
      label: t('requests.state'),
      cell: (row) => html`<status-badge group="request-state" value=${row.state}></status-badge>`,
      sort: (row) => row.state,
    },
  ];
}

/** Kind and, where it may be seen, code of the asset. @param {SharingRequest} row */
export function assetName({ asset }) {
  return [t(`kind.${asset.kind}`), asset.code].filter(Boolean).join(' ');
}

/** Where the asset is: its commune, and latitude and longitude. @param {SharingRequest} row */
export function assetPlace({ asset }) {
  const { communeName, lat, lon } = asset;
  const place = typeof lat === 'number' && typeof lon === 'number' ? [lat, lon] : [];
  return [communeName, place.map((degrees) => number(degrees, 5)).join(' ; ')]
    .filter(Boolean)
    .join(' · ');
}

/** The day by which the owner answers, and how the clock stands. @param {SharingRequest} row */
export function deadline(row) {
  const { key, days } = clock(row);
  const words = t(`requests.clock.${key}`, { days: number(days, 0) });
  if (key === 'answered') return html`${date(row.dueOn)}`;
  const value = key === 'overdue' ? 'bad' : days <= 2 ? 'warn' : 'plain';
  return html`${date(row.dueOn)}<br /><span class="badge" data-value=${value}
      >${key === 'overdue' ? icon('alert') : ''} ${words}</span
    >`;
}
