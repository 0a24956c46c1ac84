import { html, nothing } from 'lit';
import { parseDecimal, typed } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';

/**
 * Where a point stands, in degrees that can be typed; nothing for what is no point.
 *
 * @param {any} geometry GeoJSON, null when not yet known
 * @param {unknown} fault what is wrong with it, as shown
 * @param {(place: import('./map-view.js').Place) => void} set
 * @param {string} [title] what it is the place of
 */
export function positionFields(geometry, fault, set, title = t('asset.geometry')) {
  if (geometry && geometry.type !== 'Point') return nothing;
  const [lng, lat] = geometry?.coordinates ?? [];
  return html`<fieldset @change=${(/** @type {Event} */ event) => changed(event, set)}>
    <legend>${title} (WGS 84)</legend>
    <p class="hint"><small>${t(geometry ? 'form.place.move' : 'form.place.click')}</small></p>
    <div class="field-row">${degrees('lat', lat)} ${degrees('lng', lng)}</div>
    ${fault}
  </fieldset>`;
}

/**
 * @param {'lat' | 'lng'} axis
 * @param {number | undefined} value
 */
function degrees(axis, value) {
  return html`<div class="field">
    <label for="form-${axis}">${t(`form.${axis}`)}</label>
    <input id="form-${axis}" name=${axis} inputmode="decimal" .value=${typed(value)} />
  </div>`;
}

/**
 * @param {Event} event
 * @param {(place: import('./map-view.js').Place) => void} set
 */
function changed({ currentTarget }, set) {
  const [lat, lng] = ['lat', 'lng'].map((axis) => {
    const input = /** @type {HTMLElement} */ (currentTarget).querySelector(`#form-${axis}`);
    return parseDecimal(/** @type {HTMLInputElement} */ (input).value);
  });
  if (typeof lat === 'number' && typeof lng === 'number') set({ lat, lng });
}
