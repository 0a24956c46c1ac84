/** In which system the coordinates of a file are: the axes of Vietnamese lists, or any EPSG code. */
import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { AXES, ZONES, epsgCode } from './axes.js';

/** @typedef {(change: { crs: string }) => void} Change */

/**
 * @param {string} crs
 * @param {Change} change
 * @param {import('./axes.js').Axis | null} [first] the axis to be offered before the others
 * @param {string} [label] what the choice is called; that of a file unless said
 */
export function crsChoice(crs, change, first = null, label = t('import.crs')) {
  const known = ['EPSG:4326', ...AXES.map((a) => a.code), ...ZONES.map((z) => z.code)];
  const other = !known.includes(crs);
  return html`<div class="field">
    <label for="import-crs">${label}</label>
    <select
      id="import-crs"
      @change=${(/** @type {Event} */ event) =>
        change({ crs: /** @type {HTMLSelectElement} */ (event.target).value })}
    >
      <option value="EPSG:4326" .selected=${crs === 'EPSG:4326'}>${t('import.crs.wgs84')}</option>
      <optgroup label=${t('import.crs.axes')}>
        ${[...(first ? [first] : []), ...AXES.filter((axis) => axis !== first)].map(
          (axis) =>
            html`<option value=${axis.code} .selected=${axis.code === crs}>
              ${axisWords(axis)}
            </option>`,
        )}
      </optgroup>
      <optgroup label=${t('import.crs.zones')}>
        ${ZONES.map(
          (zone) =>
            html`<option value=${zone.code} .selected=${zone.code === crs}>
              ${withCode(zone)}
            </option>`,
        )}
      </optgroup>
      <option value="" .selected=${other}>${t('import.crs.other')}</option>
    </select>
    ${other ? epsgField(crs, change) : nothing}
  </div>`;
}

/**
 * @param {string} crs
 * @param {Change} change
 */
function epsgField(crs, change) {
  const wrong = crs !== '' && epsgCode(crs) === null;
  return html`<label for="import-epsg">${t('import.crs.epsg')}</label>
    <input
      id="import-epsg"
      placeholder="EPSG:2154"
      autocomplete="off"
      aria-invalid=${String(wrong)}
      .value=${crs}
      @change=${(/** @type {Event} */ event) => {
        const text = /** @type {HTMLInputElement} */ (event.target).value;
        change({ crs: epsgCode(text) ?? text.trim() });
      }}
    />
    ${wrong ? html`<small class="field-error">${t('import.crs.wrong')}</small>` : nothing}`;
}

/** @param {import('./axes.js').Axis} axis */
function axisWords({ code, axis, now, before }) {
  const former =
    before.length === 0 ? '' : t('import.crs.before', { provinces: before.join(', ') });
  const own = withCode({ code, axis });
  return [now.length === 0 ? own : `${own}: ${now.join(', ')}`, former]
    .filter((part) => part !== '')
    .join('; ');
}

/** A meridian with the code by which hints and other programs call its system. @param {{ code: string, axis: string }} system */
function withCode({ code, axis }) {
  return `${axis} · ${code}`;
}
