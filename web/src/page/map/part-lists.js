import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { period } from './tenancy-list.js';

/**
 * @typedef {import('./part-kinds.js').Row} Row
 * @typedef {ReadonlyMap<string, string>} Names of organisations by code, of assets and parts by id
 * @typedef {(row: Row) => unknown} More what stands below a part: its buttons and its history
 */

/**
 * What a cable runs over, in its order.
 *
 * @param {Row[]} rows
 * @param {Names} names
 * @param {More} more
 */
export function supportList(rows, names, more) {
  return cards(
    rows,
    (row) => html`<strong>${row.sequence}.</strong> ${supportLink(row, names)} ${more(row)}`,
  );
}

/** @param {Row} row @param {Names} names */
function supportLink({ support }, names) {
  return html`<a href="#/map/asset/${support}">${names.get(support) ?? t('asset.unnamed')}</a>`;
}

/**
 * The stations of an asset, each with its sectors.
 *
 * @param {Row[]} rows
 * @param {Names} names
 * @param {More} more
 */
export function stationList(rows, names, more) {
  return cards(
    rows,
    ({ ...row }) =>
      html`<strong>${names.get(row.operator) ?? row.operator}</strong>
        ${row.technology} ${row.code ? html`<small>${row.code}</small>` : nothing}, ${reach(row)}
        <div>
          ${t('station.on-air')}:
          ${period(row.onAirFrom, row.onAirTo, 'tenancy.open', row.onAirFromPrecision)}
        </div>
        ${more(row)}`,
  );
}

/** How far it reaches, and whether its operator declares what it covers. @param {Row} row */
function reach({ rangeM, footprint }) {
  const metres = rangeM ? `${number(rangeM)}\u00a0m` : null;
  const declared = footprint ? t('station.footprint') : null;
  return [metres, declared].filter(Boolean).join(', ') || t('ui.unknown');
}

/**
 * @param {Row[]} rows
 * @param {More} more
 */
export function sectorList(rows, more) {
  return cards(
    rows,
    (row) =>
      html`<strong>${t('sector.title', { name: row.name })}</strong> ${facts(row)}
        ${
          row.onAirFrom || row.onAirTo
            ? html`<div>
                ${t('station.on-air')}:
                ${period(row.onAirFrom, row.onAirTo, 'tenancy.open', row.onAirFromPrecision)}
              </div>`
            : nothing
        }
        ${more(row)}`,
    'cards sectors',
  );
}

/** @param {Row} sector */
function facts(sector) {
  const { azimuthDeg, beamWidthDeg, antennaHeightM, band, powerDbm, equipment } = sector;
  const tilts = [sector.mechanicalTiltDeg, sector.electricalTiltDeg].map((tilt) => tilt ?? null);
  return [
    azimuthDeg === null ? null : t('sector.azimuth', { degrees: number(azimuthDeg) }),
    beamWidthDeg === null ? null : t('sector.beam', { degrees: number(beamWidthDeg) }),
    antennaHeightM === null ? null : t('sector.height', { metres: number(antennaHeightM) }),
    band,
    powerDbm === null ? null : `${number(powerDbm)}\u00a0dBm`,
    tilts.every((tilt) => tilt === null)
      ? null
      : t('sector.tilt', {
          degrees: tilts.map((tilt) => (tilt === null ? '?' : number(tilt))).join(' + '),
        }),
    equipment,
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * What others call the asset.
 *
 * @param {Row[]} rows
 * @param {Names} names
 * @param {More} more
 */
export function codeList(rows, names, more) {
  return cards(
    rows,
    (row) =>
      html`<strong>${row.code}</strong> ${names.get(row.organisation) ?? row.organisation}
        ${more(row)}`,
  );
}

/**
 * @param {Row[]} rows
 * @param {(row: Row) => unknown} content
 * @param {string} [look]
 */
export function cards(rows, content, look = 'cards') {
  if (rows.length === 0) return nothing;
  return html`<ul class=${look}>
    ${repeat(
      rows,
      ({ id }) => id,
      (row) => html`<li>${content(row)}</li>`,
    )}
  </ul>`;
}
