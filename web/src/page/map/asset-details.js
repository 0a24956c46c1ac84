import { html, nothing } from 'lit';
import { date, number } from '../../i18n/format.js';
import { has, t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/status-badge.js';
import './asset-history.js';

/** @typedef {{ id: string, geometry: any, properties: Record<string, any> }} Asset */

/**
 * All that the user may know of one asset. Says `mode` (edit, retire, request) when a button is pressed; each is there only
 * when the user may.
 */
export class AssetDetails extends PageElement {
  static properties = {
    asset: { attribute: false },
    mayEdit: { type: Boolean },
    mayRetire: { type: Boolean },
    mayRequest: { type: Boolean },
    history: { attribute: false },
    names: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Asset | null} */
    this.asset = null;
    this.mayEdit = false;
    this.mayRetire = false;
    this.mayRequest = false;
    /** @type {(() => Promise<any[]>) | null} null when the user may not see it */
    this.history = null;
    /** @type {ReadonlyMap<string, string>} names of areas and organisations by code */
    this.names = new Map();
  }

  render() {
    const { asset } = this;
    if (!asset) return nothing;
    const p = asset.properties;
    return html`<h2>
        ${icon(KIND_ICONS[p.kind] ?? 'site')} ${t(`kind.${p.kind}`)} ${p.code ?? ''}
      </h2>
      <p class="badges">
        ${p.status ? html`<status-badge group="status" value=${p.status}></status-badge>` : nothing}
        <span class="badge" data-value=${p.shared ? 'good' : 'none'}
          >${p.shared ? t('map.shared') : t('map.unshared')}</span
        >
      </p>
      ${this.#actions()}
      <dl class="facts">
        ${facts(asset, this.names.get(p.commune)).map(
          ([key, value]) =>
            html`<div>
              <dt>${t(`asset.${key}`)}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      ${p.tenancies?.length || 'version' in p ? tenancies(p.tenancies ?? []) : nothing}
      ${p.stations ? stations(p.stations, this.names) : nothing}
      ${this.history ? html`<asset-history .load=${this.history}></asset-history>` : nothing}`;
  }

  #actions() {
    /** @type {[boolean, string, string, string][]} */
    const all = [
      [this.mayEdit, 'edit', 'primary', 'edit'],
      [this.mayRequest, 'request', 'primary', 'requests'],
      [this.mayRetire, 'retire', 'danger', 'close'],
    ];
    return html`<p class="actions">
      ${all
        .filter(([may]) => may)
        .map(
          ([, mode, look, picture]) =>
            html`<button type="button" class=${look} @click=${() => this.say('mode', mode)}>
              ${icon(picture)} ${t(`asset.${mode}`)}
            </button>`,
        )}
    </p>`;
  }
}
customElements.define('asset-details', AssetDetails);

/** @type {Record<string, string>} */
const KIND_ICONS = {
  SITE: 'site',
  MAST: 'mast',
  POLE: 'pole',
  POLE_LINE: 'pole-line',
  DUCT_SECTION: 'duct-section',
};

/**
 * The facts that are there, in the order of reading; what is unknown is said so where it matters.
 *
 * @param {Asset} asset
 * @param {string} [communeName]
 * @returns {[string, unknown][]}
 */
export function facts({ geometry, properties: p }, communeName) {
  const metres = (/** @type {number} */ value) => `${number(value)} m`;
  /** @type {[string, unknown][]} */
  const all = [
    ['owner', p.ownerName ?? p.owner ?? t('ui.unknown')],
    ['name', p.name],
    ['commune', communeName ?? p.commune],
    ['capacity', p.capacity ?? t('ui.unknown')],
    ['occupied', p.occupied],
    ['freePlaces', p.freePlaces ?? t('ui.unknown')],
    ['offered', p.offered ? t('ui.yes') : t('ui.no')],
    ['builtOn', p.builtOn && date(p.builtOn)],
    ['inUseFrom', 'inUseFrom' in p ? (p.inUseFrom ? date(p.inUseFrom) : t('ui.unknown')) : null],
    ['retiredOn', p.retiredOn && date(p.retiredOn)],
    ['heightM', p.heightM && metres(p.heightM)],
    ['category', p.category && word('category', p.category)],
    ['structure', p.structure && word('structure', p.structure)],
    ['poles', p.poles],
    ['lengthM', p.lengthM && metres(p.lengthM)],
    ['position', position(geometry)],
    ['given', p.givenCrs && `${given(p.givenX)} ; ${given(p.givenY)} (${p.givenCrs})`],
  ];
  return all.filter(([, value]) => value !== null && value !== undefined && value !== '');
}

/**
 * A coordinate as it was given: degrees to a decimetre, metres to a millimetre.
 *
 * @param {number} value
 */
function given(value) {
  return number(value, Math.abs(value) <= 180 ? 6 : 3);
}

/**
 * @param {string} group
 * @param {string} value
 */
function word(group, value) {
  return has(`${group}.${value}`) ? t(`${group}.${value}`) : value;
}

/** @param {any} geometry GeoJSON */
function position(geometry) {
  if (geometry?.type !== 'Point') return null;
  const [lon, lat] = geometry.coordinates;
  return `${number(lat, 6)} ; ${number(lon, 6)}`;
}

/** @param {any[]} rows */
function tenancies(rows) {
  const period = (/** @type {any} */ row) =>
    row.used
      ? `${date(row.usedFrom)} – ${row.usedTo ? date(row.usedTo) : t('tenancy.open')}`
      : t('tenancy.unused');
  const contract = (/** @type {any} */ row) =>
    row.contractNumber
      ? `${row.contractNumber} (${date(row.contractFrom)} – ${row.contractTo ? date(row.contractTo) : t('tenancy.unknown-end')})`
      : t('tenancy.no-contract');
  return html`<h3>${t('tenancy.title')}</h3>
    ${rows.length === 0 ? html`<p>${t('tenancy.none')}</p>` : nothing}
    <ul class="cards">
      ${rows.map(
        (row) =>
          html`<li>
            <strong>${row.organisationName ?? row.organisation}</strong>
            <small>${t('tenancy.places', { places: row.places ?? t('ui.unknown') })}</small>
            <div>${t('tenancy.use')}: ${period(row)}</div>
            <div>${t('tenancy.contract')}: ${contract(row)}</div>
            ${
              row.reportedByOwner && row.reportedByTenant
                ? nothing
                : html`<div class="one-sided">
                    ${row.reportedByOwner ? t('tenancy.by-owner') : t('tenancy.by-tenant')}
                  </div>`
            }
          </li>`,
      )}
    </ul>`;
}

/**
 * @param {any[]} rows
 * @param {ReadonlyMap<string, string>} names
 */
function stations(rows, names) {
  if (rows.length === 0) return nothing;
  return html`<h3>${t('station.title')}</h3>
    <ul class="cards">
      ${rows.map(
        (row) =>
          html`<li>
            <strong>${names.get(row.operator) ?? row.operator}</strong> ${row.technology},
            ${row.rangeM ? `${number(row.rangeM)} m` : t('ui.unknown')}
            <div>
              ${t('station.on-air')}: ${date(row.onAirFrom)} –
              ${row.onAirTo ? date(row.onAirTo) : t('tenancy.open')}
            </div>
          </li>`,
      )}
    </ul>`;
}
