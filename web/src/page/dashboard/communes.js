/** The ratio per commune, with a bar and a way to the rows. */
import { html } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { isLength } from './model.js';
import { isProgress } from './progress.js';
import { percent } from './ratio.js';

/**
 * @typedef {{ code: string | null, name: string | null, numerator: number, denominator: number, ratio: number | null }} Commune
 */

/**
 * @param {string} code of the indicator
 * @param {number | null} target
 * @param {import('./detail.js').RowsHref} rows
 * @returns {import('../../ui/data-table.js').Column[]}
 */
export function communeColumns(code, target, rows) {
  const digits = isLength(code) ? 3 : 0;
  return [
    {
      id: 'name',
      label: t('area.level.COMMUNE'),
      cell: (/** @type {Commune} */ row) =>
        row.code
          ? html`<a href=${rows({ area: row.code })}>${row.name}</a>`
          : t('dashboard.communes.outside'),
      sort: (row) => row.name,
    },
    {
      id: 'numerator',
      label: t(numeratorWord(code)),
      cell: (row) => number(row.numerator, digits),
      sort: (row) => row.numerator,
      numeric: true,
    },
    {
      id: 'denominator',
      label: t('dashboard.communes.denominator'),
      cell: (row) => number(row.denominator, digits),
      sort: (row) => row.denominator,
      numeric: true,
    },
    {
      id: 'ratio',
      label: t('dashboard.ratio'),
      cell: (row) => bar(row, target),
      sort: (row) => row.ratio,
      numeric: true,
    },
  ];
}

/**
 * @param {Commune} row
 * @param {number | null} target
 */
function bar({ ratio }, target) {
  return html`<span
      class="ratio-bar"
      style="--part: ${ratio ?? 0}; --target: ${target ?? -1}"
      aria-hidden="true"
    ></span>
    <span class="bar-number">${percent(ratio)}</span>`;
}

/** @param {string} code */
function numeratorWord(code) {
  if (isProgress(code)) return 'dashboard.communes.done';
  return code === 'hamlet-mobile-coverage'
    ? 'dashboard.communes.covered'
    : 'dashboard.communes.numerator';
}
