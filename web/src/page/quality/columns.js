/** The columns of the rules and of what does not keep them. */
import { html } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { icon } from '../../ui/icon.js';

/**
 * @typedef {import('../../ui/data-table.js').Column} Column
 * @typedef {{ rule: { rule: string, severity: string, meaning: Record<string, string> }, findings: number }} Count
 * @typedef {{ subject: 'ASSET' | 'HAMLET' | 'AREA', id: string, kind: string | null, code: string | null,
 *   name: string | null, owner: string | null,
 *   area: string | null, lon: number, lat: number, detail: Record<string, unknown> | null }} Finding
 */

const ORDER = ['ERROR', 'WARNING', 'INFO'];

/**
 * @param {string} language
 * @returns {Column[]}
 */
export function ruleColumns(language) {
  return [
    {
      id: 'meaning',
      label: t('quality.rule'),
      cell: (/** @type {Count} */ row) => row.rule.meaning[language],
      sort: (row) => row.rule.meaning[language],
    },
    {
      id: 'severity',
      label: t('quality.severity'),
      cell: (/** @type {Count} */ row) =>
        html`<span
          class="badge"
          data-value=${row.rule.severity === 'ERROR' && row.findings > 0 ? 'warn' : ''}
          >${t(`quality.severity.${row.rule.severity}`)}</span
        >`,
      sort: (row) => ORDER.indexOf(row.rule.severity),
    },
    {
      id: 'findings',
      label: t('quality.count'),
      cell: (/** @type {Count} */ row) => number(row.findings, 0),
      sort: (row) => row.findings,
      numeric: true,
    },
  ];
}

/** @returns {Column[]} */
export function findingColumns() {
  return [
    { id: 'code', label: t('quality.code'), cell: onMap, sort: (row) => row.code },
    { id: 'kind', label: t('rows.kind'), cell: kind, sort: kind },
    {
      id: 'name',
      label: t('quality.name'),
      cell: (row) => row.name ?? '–',
      sort: (row) => row.name,
    },
    {
      id: 'owner',
      label: t('rows.owner'),
      cell: (row) => row.owner ?? '–',
      sort: (row) => row.owner,
    },
    { id: 'detail', label: t('quality.detail'), cell: (row) => detailOf(row.detail) },
  ];
}

/** @param {Finding} row */
function kind(row) {
  return row.subject === 'HAMLET'
    ? (row.kind ?? t('quality.hamlet'))
    : t(`${row.subject === 'AREA' ? 'area.level' : 'kind'}.${row.kind}`);
}

/**
 * The values that break a rule, in words.
 *
 * @param {Record<string, unknown> | null} detail
 */
export function detailOf(detail) {
  return Object.entries(detail ?? {})
    .map(([name, value]) => `${t(`quality.detail.${name}`)}: ${said(value)}`)
    .join(' · ');
}

/** @param {unknown} value */
function said(value) {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'number' ? number(value, Number.isInteger(value) ? 0 : 1) : String(value);
}

/** @param {Finding} row */
function onMap(row) {
  const href =
    row.subject === 'ASSET'
      ? hrefTo('map', {}, ['asset', row.id])
      : hrefTo(
          'map',
          { area: row.area },
          row.subject === 'HAMLET' && row.code ? ['hamlet', row.code] : [],
        );
  return html`<a class="code" href=${href} title=${t('rows.on-map')}
    >${icon('map')} ${row.code ?? t('rows.no-code')}</a
  >`;
}
