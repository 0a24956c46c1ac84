/** The columns of the book of extracts. */
import { date, dateTime, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';

/**
 * @typedef {object} Extract
 * @property {string} fileName
 * @property {'OPENSTREETMAP' | 'DEMO'} origin
 * @property {string | null} dataOf
 * @property {string} loadedAt
 * @property {string} loadedBy
 * @property {number} roads
 * @property {number} waterways
 * @property {number} waters
 * @property {number} places
 */

const COUNTS = /** @type {const} */ (['roads', 'waterways', 'waters', 'places']);

/** @returns {import('../../ui/data-table.js').Column[]} */
export function extractColumns() {
  return [
    { id: 'file', label: t('background-map.name'), cell: (/** @type {Extract} */ e) => e.fileName },
    {
      id: 'origin',
      label: t('background-map.origin'),
      cell: (/** @type {Extract} */ e) => t(`background-map.origin.${e.origin}`),
    },
    {
      id: 'dataOf',
      label: t('background-map.dataOf'),
      cell: (/** @type {Extract} */ e) => (e.dataOf ? date(e.dataOf) : t('map.ground.day-unknown')),
    },
    {
      id: 'loaded',
      label: t('background-map.loaded'),
      cell: (/** @type {Extract} */ e) => `${dateTime(e.loadedAt)}, ${e.loadedBy}`,
    },
    ...COUNTS.map((id) => ({
      id,
      label: t(`background-map.${id}`),
      cell: (/** @type {Extract} */ e) => number(e[id], 0),
      numeric: true,
    })),
  ];
}
