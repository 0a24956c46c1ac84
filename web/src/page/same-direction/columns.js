/** The stretches on which telecom routes of two groups lie beside each other, each route with the way to the map. */
import { html } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { icon } from '../../ui/icon.js';

/**
 * @typedef {object} Stretch
 * @property {string} route id of the asset
 * @property {string} kind
 * @property {string | null} code
 * @property {string} group
 * @property {string} other id of the asset beside it
 * @property {string} otherKind
 * @property {string | null} otherCode
 * @property {string} otherGroup
 * @property {number} length metres
 * @property {number} metres between the two
 * @property {import('geojson').LineString | import('geojson').Point} geometry
 */

/** @param {Map<string, string>} names of groups by their code @returns {import('../../ui/data-table.js').Column[]} */
export function stretchColumns(names) {
  const called = (/** @type {string} */ code) => names.get(code) ?? code;
  return [
    {
      id: 'route',
      label: t('same-direction.route'),
      cell: (/** @type {Stretch} */ row) => onMap(row.route, row.code, row.kind),
      sort: (row) => row.code,
    },
    {
      id: 'group',
      label: t('same-direction.group'),
      cell: (row) => called(row.group),
      sort: (row) => called(row.group),
    },
    {
      id: 'other',
      label: t('same-direction.other'),
      cell: (row) => onMap(row.other, row.otherCode, row.otherKind),
      sort: (row) => row.otherCode,
    },
    {
      id: 'otherGroup',
      label: t('same-direction.other-group'),
      cell: (row) => called(row.otherGroup),
      sort: (row) => called(row.otherGroup),
    },
    metres('length'),
    metres('metres'),
  ];
}

/** @param {'length' | 'metres'} name @returns {import('../../ui/data-table.js').Column} */
function metres(name) {
  return {
    id: name,
    label: t(`same-direction.${name}`),
    cell: (row) => number(row[name], 0),
    sort: (row) => row[name],
    numeric: true,
  };
}

/** @param {string} id @param {string | null} code @param {string} kind */
function onMap(id, code, kind) {
  return html`<a class="code" href=${hrefTo('map', {}, ['asset', id])} title=${t('rows.on-map')}
    >${icon('map')} ${code ?? t(`kind.${kind}`)}</a
  >`;
}
