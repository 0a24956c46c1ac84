/** Pairs of masts that stand too close, each with the way to the map. */
import { html } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { icon } from '../../ui/icon.js';
import { asksFor, holds, whenValid, whichMasts } from './model.js';

/**
 * @typedef {object} Pair
 * @property {string} mast id
 * @property {string | null} code
 * @property {string | null} owner
 * @property {boolean} planned
 * @property {boolean} urban
 * @property {string} other id
 * @property {string | null} otherCode
 * @property {string | null} otherOwner
 * @property {boolean} otherPlanned
 * @property {boolean} otherUrban
 * @property {boolean} sameNetwork
 * @property {boolean} sameSite
 * @property {number} distanceM
 * @property {number} metres
 * @property {string} document
 */

/** @param {Map<string, string>} names of organisations by their code @returns {import('../../ui/data-table.js').Column[]} */
export function pairColumns(names) {
  const called = (/** @type {string | null} */ code) =>
    code ? (names.get(code) ?? code) : t('spacing.no-owner');
  return [
    {
      id: 'mast',
      label: t('spacing.mast'),
      cell: (/** @type {Pair} */ row) =>
        mast(row.mast, row.code, called(row.owner), row.planned, row.urban),
      sort: (row) => row.code,
    },
    {
      id: 'other',
      label: t('spacing.other'),
      cell: (row) =>
        mast(row.other, row.otherCode, called(row.otherOwner), row.otherPlanned, row.otherUrban),
      sort: (row) => row.otherCode,
    },
    {
      id: 'network',
      label: t('spacing.network'),
      cell: (row) =>
        html`${t(row.sameNetwork ? 'spacing.network.SAME' : 'spacing.network.OTHER')}${row.sameSite ? html`<br /><small>${t('spacing.same-site')}</small>` : ''}`,
      sort: (row) => String(row.sameNetwork),
    },
    metres('distanceM', 1),
    metres('metres', 0),
    {
      id: 'short',
      label: t('spacing.short'),
      cell: (row) => number(row.metres - row.distanceM, 1),
      sort: (row) => row.metres - row.distanceM,
      numeric: true,
    },
  ];
}

/** @param {'distanceM' | 'metres'} name @param {number} digits @returns {import('../../ui/data-table.js').Column} */
function metres(name, digits) {
  return {
    id: name,
    label: t(`spacing.${name}`),
    cell: (row) => number(row[name], digits),
    sort: (row) => row[name],
    numeric: true,
  };
}

/** @param {string} id @param {string | null} code @param {string} owner @param {boolean} planned @param {boolean} urban */
function mast(id, code, owner, planned, urban) {
  const where = t(urban ? 'spacing.zone.URBAN' : 'spacing.zone.RURAL');
  return html`<a class="code" href=${hrefTo('map', {}, ['asset', id])} title=${t('rows.on-map')}
      >${icon('map')} ${code ?? t('kind.MAST')}</a
    >
    <br /><small
      >${owner}; ${planned ? html`<strong>${t('spacing.planned')}</strong>; ` : ''}${where}</small
    >`;
}

/**
 * The rules, each with what may be done with it.
 *
 * @param {string} day that is asked about
 * @param {string} words of what may be done
 * @param {(id: string) => (event: any) => void} act
 * @returns {import('../../ui/data-table.js').Column[]}
 */
export function ruleColumns(day, words, act) {
  return [
    { id: 'area', label: t('spacing.field.area'), cell: (row) => row.area },
    { id: 'which', label: t('spacing.which'), cell: whichMasts },
    {
      id: 'metres',
      label: t('spacing.metres'),
      cell: asksFor,
      sort: (row) => row.metres,
      numeric: true,
    },
    {
      id: 'valid',
      label: t('spacing.valid'),
      cell: (row) =>
        html`${whenValid(row)}${holds(row, day) ? '' : html`<br /><small>${t('spacing.not-in-force')}</small>`}`,
    },
    {
      id: 'document',
      label: t('spacing.field.document'),
      cell: (row) =>
        html`${row.document}${row.source ? html`<br /><small>${row.source}</small>` : ''}`,
    },
    {
      id: 'act',
      label: words,
      cell: (row) =>
        html`<button
          type="button"
          aria-label="${words}: ${whichMasts(row)}, ${whenValid(row)}"
          @click=${act(row.id)}
        >
          ${words}
        </button>`,
    },
  ];
}
