/** Units that one more tenant would make shared, each with who could be that tenant and why. */
import { html, nothing } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { icon } from '../../ui/icon.js';

/**
 * @typedef {{ reason: string, thing: string | null, kind: string | null, code: string | null, metres: number | null }} Reason
 * @typedef {{ organisation: string, group: string, metres: number | null, reasons: Reason[] }} Tenant
 *
 * @typedef {object} Opening
 * @property {string} unit
 * @property {string} kind
 * @property {string | null} code
 * @property {string | null} owner
 * @property {number} weight
 * @property {number | null} moves
 * @property {string} asset what could be rented
 * @property {string} assetKind
 * @property {string | null} assetCode
 * @property {number | null} free
 * @property {boolean} listed
 * @property {Tenant[]} tenants
 */

/**
 * @param {Map<string, string>} names of organisations by their code
 * @param {boolean} weighs whether some units move the ratio more than others
 * @returns {import('../../ui/data-table.js').Column[]}
 */
export function openingColumns(names, weighs) {
  const called = (/** @type {string | null} */ code) =>
    code ? (names.get(code) ?? code) : t('spacing.no-owner');
  return [
    {
      id: 'unit',
      label: t('next.unit'),
      cell: (/** @type {Opening} */ row) => unit(row),
      sort: (row) => row.code,
    },
    {
      id: 'owner',
      label: t('next.owner'),
      cell: (row) => called(row.owner),
      sort: (row) => called(row.owner),
    },
    {
      id: 'free',
      label: t('next.free'),
      cell: (row) => (row.free === null ? t('next.free.unknown') : number(row.free, 0)),
      sort: (row) => row.free,
      numeric: true,
    },
    ...(weighs ? [weight()] : []),
    moves(),
    tenants(called),
  ];
}

/** @returns {import('../../ui/data-table.js').Column} */
function weight() {
  return {
    id: 'weight',
    label: t('next.weight'),
    cell: (row) => number(row.weight, 3),
    sort: (row) => row.weight,
    numeric: true,
  };
}

/** @returns {import('../../ui/data-table.js').Column} */
function moves() {
  return {
    id: 'moves',
    label: t('next.moves'),
    cell: (row) => (row.moves === null ? '–' : `+${number(row.moves * 100, 3)}`),
    sort: (row) => row.moves,
    numeric: true,
  };
}

/** @param {(code: string) => string} called @returns {import('../../ui/data-table.js').Column} */
function tenants(called) {
  return {
    id: 'tenants',
    label: t('next.tenants'),
    cell: (row) =>
      html`<ul class="tenants">
        ${row.tenants.map(
          (/** @type {Tenant} */ tenant) =>
            html`<li><strong>${called(tenant.organisation)}</strong>: ${reasons(tenant)}</li>`,
        )}
      </ul>`,
  };
}

/** @param {Opening} row */
function unit(row) {
  const rented =
    row.asset === row.unit
      ? nothing
      : html`<br /><small
            >${t('next.on')} ${onMap(row.asset, row.assetCode, row.assetKind)}</small
          >`;
  const listed = row.listed ? html`<br /><span class="badge">${t('next.listed')}</span>` : nothing;
  return html`${onMap(row.unit, row.code, row.kind)}${rented}${listed}`;
}

/** @param {Tenant} tenant */
function reasons({ reasons: given }) {
  return given.map((one, at) => {
    const far = one.metres === null ? '' : t('next.metres', { metres: number(one.metres, 0) });
    const what = one.thing
      ? html`${t(`next.reason.${one.reason}`)} ${onMap(one.thing, one.code, one.kind ?? 'MAST')}
        ${far}`
      : html`${t(`next.reason.${one.reason}`)} ${one.code ?? ''}`;
    return html`${at > 0 ? '; ' : ''}${what}`;
  });
}

/** @param {string} id @param {string | null} code @param {string} kind */
function onMap(id, code, kind) {
  return html`<a class="code" href=${hrefTo('map', {}, ['asset', id])} title=${t('rows.on-map')}
    >${icon('map')} ${code ?? t(`kind.${kind}`)}</a
  >`;
}
