/** The columns of lists of inspections and findings. */
import { html } from 'lit';
import { date, dateTime, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { resultBadge } from './finding-card.js';
import { called } from './model.js';

/** @typedef {import('../../ui/data-table.js').Column} Column */
/** @typedef {import('./model.js').Finding} Finding */

/** @returns {Column[]} */
export function inspectionColumns() {
  return [
    {
      id: 'name',
      label: t('inspections.name'),
      cell: ({ id, name }) => html`<a href=${hrefTo('inspections', {}, [id])}>${name}</a>`,
      sort: ({ name }) => name,
    },
    {
      id: 'day',
      label: t('inspections.day'),
      cell: ({ day }) => date(day),
      sort: ({ day }) => day,
    },
    {
      id: 'found',
      label: t('inspections.result'),
      cell: ({ stops, found }) =>
        t('inspections.progress', { done: number(found, 0), count: number(stops, 0) }),
      sort: ({ found }) => found,
    },
  ];
}

/** @returns {Column[]} */
export function findingColumns() {
  return [
    {
      id: 'asset',
      label: t('contests.unit'),
      cell: (/** @type {Finding} */ { id, assetKind, assetCode }) =>
        html`<a href=${hrefTo('findings', {}, [id])}>${called(assetKind, assetCode)}</a>`,
      sort: (/** @type {Finding} */ { assetCode }) => assetCode ?? '',
    },
    {
      id: 'result',
      label: t('inspections.result'),
      cell: (/** @type {Finding} */ { result }) => resultBadge(result),
      sort: (/** @type {Finding} */ { result }) => result,
    },
    {
      id: 'said',
      label: t('inspections.said'),
      cell: (/** @type {Finding} */ { said }) => html`<span class="wide">${said ?? ''}</span>`,
    },
    {
      id: 'foundAt',
      label: t('inspections.day'),
      cell: (/** @type {Finding} */ { foundAt }) => dateTime(foundAt),
      sort: (/** @type {Finding} */ { foundAt }) => foundAt,
    },
  ];
}
