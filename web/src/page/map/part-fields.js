import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { words } from './kind-fields.js';

/**
 * @typedef {ReturnType<typeof import('../../ui/fields.js').fields>} Field
 * @typedef {[string, string][]} Choices code or id, words
 * @typedef {object} Known what a form offers to choose from
 * @property {Choices} organisations
 * @property {Choices} ducts in which this one may lie
 * @property {Choices} supports over which the cable may run
 * @property {boolean} authority whether the reader records for others
 */

/** @type {Record<import('./part-kinds.js').PartKind, (field: Field, known: Known) => unknown>} */
const MAKERS = {
  DUCT: ductFields,
  SUPPORT: supportFields,
  STATION: stationFields,
  SECTOR: sectorFields,
  CODE: codeFields,
};

/**
 * The fields of a part's form.
 *
 * @param {import('./part-kinds.js').PartKind} kind
 * @param {Field} field
 * @param {Known} known
 */
export function partFields(kind, field, known) {
  return MAKERS[kind](field, known);
}

/** @param {Field} field @param {Known} known */
function ductFields(field, { ducts, organisations, authority }) {
  const unknown = t('form.unknown-empty');
  return html`<div class="field-row">
      ${field.text('name', { required: true })}
      ${field.number('diameterMm', { unit: 'mm', hint: unknown })}
    </div>
    ${field.select('parent', ducts, { empty: t('part.no-parent') })}
    ${field.select('occupant', organisations, { empty: t('duct.free') })}
    <div class="field-row">
      ${field.day('occupiedFrom', { hint: unknown })}
      ${field.day('occupiedTo', { hint: t('part.open') })}
    </div>
    ${
      authority
        ? field.select('reportedBy', words('reportedBy', ['OWNER', 'TENANT', 'BOTH']), {
            empty: t('part.as-before'),
          })
        : nothing
    }`;
}

/** @param {Field} field @param {Known} known */
function supportFields(field, { supports }) {
  return html`${field.select('support', supports, { empty: t('part.choose'), hint: t('part.support.hint') })}
  ${field.number('sequence', { whole: true, required: true })}`;
}

/** @param {Field} field @param {Known} known */
function stationFields(field, { organisations, authority }) {
  const unknown = t('form.unknown-empty');
  const technologies = ['2G', '3G', '4G', '5G'].map(
    (one) => /** @type {[string, string]} */ ([one, one]),
  );
  return html`${authority ? field.select('operator', organisations, { empty: t('part.choose') }) : nothing}
    <div class="field-row">
      ${field.select('technology', technologies, { empty: t('part.choose') })} ${field.text('code')}
    </div>
    ${field.number('rangeM', { unit: 'm', hint: unknown })} ${onAir(field)}`;
}

/** @param {Field} field */
function sectorFields(field) {
  return html`<div class="field-row">
      ${field.text('name', { required: true })} ${field.text('band', { hint: t('part.band.hint') })}
    </div>
    <div class="field-row">
      ${field.number('azimuthDeg', { unit: '°', hint: t('part.azimuth.hint') })}
      ${field.number('beamWidthDeg', { unit: '°' })}
    </div>
    <div class="field-row">
      ${field.number('antennaHeightM', { unit: 'm' })} ${field.number('powerDbm', { unit: 'dBm' })}
    </div>
    <div class="field-row">
      ${field.number('mechanicalTiltDeg', { unit: '°', hint: t('part.tilt.hint') })}
      ${field.number('electricalTiltDeg', { unit: '°' })}
    </div>
    ${field.text('equipment')} ${onAir(field)}`;
}

/** @param {Field} field @param {Known} known */
function codeFields(field, { organisations, authority }) {
  return html`${authority ? field.select('organisation', organisations, { empty: t('part.choose') }) : nothing}
  ${field.text('code', { required: true })}`;
}

/** @param {Field} field */
function onAir(field) {
  return html`<div class="field-row">
    ${field.day('onAirFrom', { hint: t('form.unknown-empty') })}
    ${field.day('onAirTo', { hint: t('part.open') })}
  </div>`;
}
