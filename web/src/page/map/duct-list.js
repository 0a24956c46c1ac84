import { html, nothing } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { period } from './tenancy-list.js';

/**
 * The ducts of a duct section, sub-ducts beneath the duct in which they lie.
 *
 * @param {any[]} rows in the order of the server
 * @param {ReadonlyMap<string, string>} names of organisations by code
 */
export function ductList(rows, names) {
  if (rows.length === 0) return nothing;
  return html`<h3>${t('duct.title')}</h3>
    <ul class="cards">
      ${rows.map(
        ({ name, depth, diameterMm, occupant, occupiedFrom, occupiedTo }) =>
          html`<li style=${`margin-inline-start: ${depth}rem`}>
            <strong>${name}</strong> ${diameterMm ? `${number(diameterMm)}\u00a0mm` : nothing}
            <div>
              ${
                occupant
                  ? `${names.get(occupant) ?? occupant}: ${period(occupiedFrom, occupiedTo, 'tenancy.open')}`
                  : t('duct.free')
              }
            </div>
          </li>`,
      )}
    </ul>`;
}
