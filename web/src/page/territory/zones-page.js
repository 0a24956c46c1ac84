import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { mayEditTerritory } from '../../session.js';
import { period } from '../organisations/words.js';
import { UnitsPage } from './units-page.js';
import { ZONE_KINDS, fieldName, shown, zoneKind } from './words.js';

/** Zones, in which other rules hold: found, read, and kept by the authority. Their boundaries come from files. */
export class ZonesPage extends UnitsPage {
  constructor() {
    super();
    this.page = 'zones';
    /** @type {import('./unit-detail.js').Sort} */
    this.sort = {
      path: '/api/zones',
      facts: ['code', 'kind', 'document', 'undergroundedOn', 'sharedOn', 'validFrom', 'validTo'],
      fields: () => [
        { name: 'name', type: 'text', required: true },
        { name: 'kind', type: 'select', choices: ZONE_KINDS.map((kind) => [kind, zoneKind(kind)]) },
        { name: 'document', type: 'text' },
        { name: 'undergroundedOn', type: 'day', hint: t('zones.residential') },
        { name: 'sharedOn', type: 'day', hint: t('zones.residential') },
      ],
      kept: ['code', 'boundary'],
      load: async (days, signal) => {
        const { features } = await api.get('/api/zones', { ...days, limit: 1000 }, signal);
        return features.map((/** @type {any} */ { id, properties }) => ({ id, ...properties }));
      },
      columns: () => [
        column('name'),
        column('code'),
        column('kind', (row) => zoneKind(row.kind)),
        column('document'),
        column('undergroundedOn', (row) => shown('undergroundedOn', row.undergroundedOn)),
        column('sharedOn', (row) => shown('sharedOn', row.sharedOn)),
        { id: 'validity', label: t('unit.validity'), cell: period },
      ],
    };
  }

  lead() {
    return this.me && mayEditTerritory(this.me)
      ? html`<p class="hint">${t('zones.lead')} <a href="#/import">${t('nav.import')}</a></p>`
      : nothing;
  }
}
customElements.define('zones-page', ZonesPage);

/**
 * @param {string} id
 * @param {(row: any) => string} [of]
 * @returns {import('../../ui/data-table.js').Column}
 */
export function column(id, of = (row) => row[id]) {
  return { id, label: fieldName(id), cell: (row) => of(row) ?? '–', sort: of };
}
