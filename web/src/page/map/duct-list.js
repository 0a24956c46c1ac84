import { html, nothing } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { cards } from './part-lists.js';
import { period } from './tenancy-list.js';

/**
 * The ducts of a duct section, each with the sub-ducts that lie in it.
 *
 * @param {any[]} rows in the order of the server: sub-ducts after the duct in which they lie, if the reader may see that
 * @param {ReadonlyMap<string, string>} names of organisations by code
 * @param {import('./part-lists.js').More} [more]
 * @returns {unknown}
 */
export function ductList(rows, names, more = () => nothing) {
  const within = new Map(branches(rows).map(([duct, ...rest]) => [duct.id, rest]));
  return cards(
    rows.filter(({ id }) => within.has(id)),
    (duct) => {
      const inside = within.get(duct.id) ?? [];
      return html`<strong>${duct.name}</strong>
        ${duct.diameterMm ? `${number(duct.diameterMm)}\u00a0mm` : nothing}
        ${occupation(duct, inside.length > 0, names)} ${more(duct)} ${ductList(inside, names, more)}`;
    },
    'cards ducts',
  );
}

/**
 * Whose cable lies in it. Of a duct that has sub-ducts nothing is said when they alone may hold cables.
 *
 * @param {any} duct
 * @param {boolean} divided
 * @param {ReadonlyMap<string, string>} names
 */
function occupation({ occupant, occupiedFrom, occupiedTo }, divided, names) {
  if (!occupant) return divided ? nothing : html`<div>${t('duct.free')}</div>`;
  const days = period(occupiedFrom, occupiedTo, 'tenancy.open');
  return html`<div>${names.get(occupant) ?? occupant}: <span class="days">${days}</span></div>`;
}

/**
 * Each duct with all that lies in it.
 *
 * @param {any[]} rows
 */
function branches(rows) {
  /** @type {any[][]} */
  const all = [];
  for (const row of rows) {
    const last = all[all.length - 1];
    if (last && row.depth > last[0].depth) last.push(row);
    else all.push([row]);
  }
  return all;
}
