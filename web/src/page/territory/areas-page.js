import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { period } from '../organisations/words.js';
import { UnitsPage } from './units-page.js';
import { fieldName, level } from './words.js';
import { column } from './zones-page.js';

/** Administrative areas: found, read, and their names kept by the authority. Codes and boundaries come from files. */
export class AreasPage extends UnitsPage {
  constructor() {
    super();
    this.page = 'areas';
    /** @type {import('./unit-detail.js').Sort} */
    this.sort = {
      path: '/api/areas',
      facts: ['code', 'level', 'parent', 'areaKm2', 'publishedAreaKm2', 'validFrom', 'validTo'],
      fields: () => [
        { name: 'name', type: 'text', required: true },
        { name: 'parent', type: 'text' },
        { name: 'publishedAreaKm2', type: 'number' },
      ],
      kept: [],
      load: (days, signal) => api.get('/api/areas', days, signal),
      columns: () => [
        column('name'),
        column('code'),
        column('level', (row) => level(row.level)),
        column('parent'),
        {
          id: 'areaKm2',
          label: fieldName('areaKm2'),
          cell: (/** @type {any} */ row) => number(row.areaKm2, 1),
          sort: (/** @type {any} */ row) => row.areaKm2,
          numeric: true,
        },
        { id: 'validity', label: t('unit.validity'), cell: period },
      ],
    };
  }
}
customElements.define('areas-page', AreasPage);
