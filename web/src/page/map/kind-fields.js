import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';

/** @typedef {ReturnType<typeof import('../../ui/fields.js').fields>} Field */

const MASTS = ['A1', 'A1a', 'A1b', 'A2', 'A2a', 'A2b', 'A2c'];
/** @type {Record<string, string[]>} */
const CATEGORIES = {
  SITE: MASTS,
  MAST: MASTS,
  POLE: ['C1', 'C2'],
  POLE_LINE: ['C1', 'C2'],
  MANHOLE: ['N1', 'N2'],
  DUCT_SECTION: ['N1', 'N2'],
  TRENCH: ['N1', 'N2'],
  TUNNEL: ['N1', 'N2'],
  SERVICE_POINT: ['D1', 'D2'],
};
const STRUCTURES = ['SELF_SUPPORTING', 'GUYED', 'MONOPOLE', 'CAMOUFLAGED', 'ROOFTOP'];

/**
 * The fields that only some kinds of assets have.
 *
 * @param {Field} field
 * @param {string} kind
 * @param {[string, string][]} sites that a mast here may stand on: id, words
 */
export function kindFields(field, kind, sites) {
  const unknown = { empty: t('ui.unknown') };
  const categories = CATEGORIES[kind];
  return html`${kind === 'MAST' ? field.select('site', sites, { empty: t('form.no-site') }) : nothing}
  ${categories ? field.select('category', words('category', categories), unknown) : nothing}
  ${kind === 'MAST' ? mastFields(field) : nothing} ${kind === 'SITE' ? structure(field) : nothing}
  ${kind === 'POLE_LINE' ? lineFields(field) : nothing}
  ${['DUCT_SECTION', 'CABLE', 'TRENCH', 'TUNNEL'].includes(kind) ? field.number('lengthM', declared()) : nothing}`;
}

/** @param {Field} field */
function mastFields(field) {
  return html`<div class="field-row">
    ${field.number('heightM', { unit: 'm' })} ${structure(field)}
  </div>`;
}

/** @param {Field} field */
function structure(field) {
  return field.select('structure', words('structure', STRUCTURES), { empty: t('ui.unknown') });
}

/** @param {Field} field */
function lineFields(field) {
  return html`<div class="field-row">
    ${field.number('poles', { whole: true, hint: t('form.unknown-empty') })}
    ${field.number('lengthM', declared())}
  </div>`;
}

function declared() {
  return { unit: 'm', hint: t('form.unknown-empty') };
}

/**
 * @param {string} group
 * @param {string[]} codes
 * @returns {[string, string][]}
 */
export function words(group, codes) {
  return codes.map((code) => [code, t(`${group}.${code}`)]);
}
