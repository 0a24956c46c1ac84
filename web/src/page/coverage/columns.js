/** The columns of the hamlet table. */
import { html, nothing } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { icon } from '../../ui/icon.js';
import { percent } from '../dashboard/ratio.js';
import { answer } from '../rows/columns.js';

/**
 * @typedef {import('./hamlets.js').Hamlet} Hamlet
 * @typedef {import('../../ui/data-table.js').Column} Column
 */

/**
 * @param {number} threshold the part from which a hamlet is covered
 * @returns {Column[]}
 */
export function hamletColumns(threshold) {
  return [...who(), ...judged(threshold)];
}

/** @returns {Column[]} */
function who() {
  return [
    { id: 'name', label: t('coverage.hamlet'), cell: onMap, sort: (row) => row.name },
    {
      id: 'code',
      label: t('coverage.code'),
      cell: (row) => html`<span class="code">${row.code}</span>`,
      sort: (row) => row.code,
    },
    {
      id: 'commune',
      label: t('rows.commune'),
      cell: (row) => row.communeName ?? row.commune,
      sort: (row) => row.communeName ?? row.commune,
    },
    {
      id: 'population',
      label: t('coverage.population'),
      cell: (row) => number(row.population, 0),
      sort: (row) => row.population,
      numeric: true,
    },
  ];
}

/**
 * @param {number} threshold
 * @returns {Column[]}
 */
function judged(threshold) {
  return [
    partColumn(threshold),
    {
      id: 'rule',
      label: t('coverage.rule'),
      cell: (row) => t(`coverage.rule.${row.rule}`),
      sort: (row) => row.rule,
    },
    {
      id: 'covered',
      label: t('coverage.covered'),
      cell: (row) => [
        answer(row.covered, t(row.covered ? 'coverage.yes' : 'coverage.no')),
        row.nearThreshold
          ? html` <span class="badge" data-value="warn">${t('coverage.near')}</span>`
          : nothing,
      ],
      sort: (row) => Number(row.covered),
    },
    {
      id: 'reason',
      label: t('coverage.reason'),
      cell: (row) => (row.reason ? t(`coverage.reason.${row.reason}`) : ''),
      sort: (row) => row.reason ?? '',
    },
    {
      id: 'stations',
      label: t('coverage.stations'),
      cell: (row) => number(row.stations, 0),
      sort: (row) => row.stations,
      numeric: true,
    },
  ];
}

/** @param {Hamlet} row */
function onMap(row) {
  return html`<a href=${hrefTo('map', {}, ['hamlet', row.code])} title=${t('rows.on-map')}
    >${icon('map')} ${[row.type, row.name].filter(Boolean).join(' ')}</a
  >`;
}

/**
 * @param {number} threshold
 * @returns {Column}
 */
function partColumn(threshold) {
  return {
    id: 'part',
    label: t('coverage.part'),
    cell: (/** @type {Hamlet} */ row) =>
      html`<span
          class="ratio-bar"
          style="--part: ${row.part ?? 0}; --target: ${threshold}"
          aria-hidden="true"
        ></span>
        <span class="bar-number">${percent(row.part, threshold)}</span>`,
    sort: (row) => row.part,
    numeric: true,
  };
}
