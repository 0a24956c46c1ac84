import { html, nothing } from 'lit';
import { date, dateKnownTo, today } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { icon } from '../../ui/icon.js';
import { goesOn } from './tenancy-keeping.js';

/**
 * @typedef {object} Confirmation how the reader confirms what the other side reported
 * @property {string | null} organisation of the reader
 * @property {string | null} owner of the asset
 * @property {(row: any) => unknown} confirm
 */

/**
 * Who uses places of an asset.
 *
 * @param {any[]} rows
 * @param {object} [how]
 * @param {Confirmation | null} [how.confirmation] null where the reader confirms nothing
 * @param {import('./tenancy-keeping.js').Keeping | null} [how.keeping] null where the reader changes nothing
 * @param {boolean} [how.whole] whether the reader is told of everybody's, not only of its own
 */
export function tenancyList(rows, { confirmation = null, keeping = null, whole = true } = {}) {
  return html`<h3>${t('tenancy.title')}</h3>
    ${rows.length === 0 ? html`<p>${t(whole ? 'tenancy.none' : 'tenancy.none-own')}</p>` : nothing}
    <ul class="cards">
      ${rows.map(
        (row) =>
          html`<li>
            <strong>${row.organisationName ?? row.organisation}</strong>
            <small>${t('tenancy.places', { places: row.places ?? t('ui.unknown') })}</small>
            <div>${t('tenancy.use')}: ${use(row)}</div>
            <div>${t('tenancy.contract')}: ${contract(row)}</div>
            ${oneSided(row, confirmation)} ${keeping?.may(row) ? changing(row, keeping) : nothing}
          </li>`,
      )}
    </ul>
    ${keeping ? adding(keeping) : nothing}`;
}

/** @param {import('./tenancy-keeping.js').Keeping} keeping */
function adding({ open }) {
  return html`<p class="actions">
    <button type="button" @click=${() => open('tenancy', null)}>
      ${icon('add')} ${t('tenancy.add')}
    </button>
  </p>`;
}

/**
 * The buttons of who may change it; what has ended is changed, not ended again.
 *
 * @param {any} row
 * @param {import('./tenancy-keeping.js').Keeping} keeping
 */
function changing(row, { open }) {
  const of = html`<span class="visually-hidden">${row.organisationName ?? row.organisation}</span>`;
  return html`<p class="actions small">
    <button type="button" class="quiet" @click=${() => open('tenancy', row)}>
      ${icon('edit')} ${t('tenancy.edit')} ${of}
    </button>
    ${
      goesOn(row)
        ? html`<button type="button" class="quiet" @click=${() => open('tenancy-end', row)}>
            ${icon('close')} ${t('tenancy.end')} ${of}
          </button>`
        : nothing
    }
  </p>`;
}

/**
 * That only one side has reported a use, and the button of the other.
 *
 * @param {any} row
 * @param {Confirmation | null} confirmation
 */
function oneSided(row, confirmation) {
  if (row.reportedByOwner && row.reportedByTenant) return nothing;
  const { organisation, owner, confirm } = confirmation ?? {};
  const may =
    organisation &&
    ((organisation === owner && !row.reportedByOwner) ||
      (organisation === row.organisation && !row.reportedByTenant));
  return html`<div class="one-sided">
    ${t('tenancy.one-sided')}:
    ${row.reportedByOwner ? t(confirmation && owner === null ? 'tenancy.by-list' : 'tenancy.by-owner') : row.reportedByTenant ? t('tenancy.by-tenant') : t('tenancy.by-nobody')}
    ${
      may
        ? html`<button type="button" class="quiet" @click=${() => confirm?.(row)}>
            ${t('tenancy.confirm')}
          </button>`
        : nothing
    }
  </div>`;
}

/** When it is used. @param {any} row */
export function use({ used, usedFrom, usedFromPrecision, usedTo }) {
  return used ? period(usedFrom, usedTo, 'tenancy.open', usedFromPrecision) : t('tenancy.unused');
}

/** Its contract and how long that runs. @param {any} row */
export function contract({ contractNumber, contractFrom, contractTo }) {
  if (!contractNumber) return t('tenancy.no-contract');
  return `${contractNumber} (${period(contractFrom, contractTo, 'tenancy.no-end')})`;
}

/**
 * The days from one to another; of a use that is still to come only its first.
 *
 * @param {string | null} from
 * @param {string | null} to
 * @param {string} open words for no end
 * @param {string | null} [precision] how exactly the first day is known
 */
export function period(from, to, open, precision) {
  if (from && from > today() && open === 'tenancy.open') {
    return t('tenancy.not-begun', { day: dateKnownTo(from, precision) });
  }
  return `${from ? dateKnownTo(from, precision) : t('ui.unknown')} – ${to ? date(to) : t(open)}`;
}
