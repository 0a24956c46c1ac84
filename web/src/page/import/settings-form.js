/** The questions an import asks about a file: what it is, what it holds, where its coordinates are. */
import { html, nothing } from 'lit';
import { has, language, t } from '../../i18n/index.js';
import { crsChoice } from './crs-choice.js';
import { CELL_ENCODINGS, ENCODINGS } from './encodings.js';
import { isSheet, isText, mayBeVertices } from './spec.js';
import { validityFields } from './validity-fields.js';

/**
 * @typedef {import('./spec.js').Settings} Settings
 * @typedef {(change: Partial<Settings>) => void} Change
 */

const DECIMALS = { '': 'auto', ',': 'comma', '.': 'point' };
const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };
const LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE'];

/**
 * @param {Settings} settings
 * @param {string[]} parts sheets or layers
 * @param {Change} change
 */
export function fileSettings(settings, parts, change) {
  const { format, part, encoding, delimiter, decimal } = settings;
  const formats = isText(format) ? ['csv', 'geojson'] : [format];
  const partWord = (/** @type {string} */ v) => (v === '' ? t('import.part.first') : v);
  return html`<div class="field-row">
      ${choice('format', formats, format, (v) => t(`import.format.${v}`), change)}
      ${isText(format) || isSheet(format) || format === 'shapefile' ? choice('encoding', isText(format) ? ENCODINGS : CELL_ENCODINGS, encoding, encodingWord, change) : nothing}
      ${parts.length > 1 ? choice('part', ['', ...parts], part, partWord, change) : nothing}
    </div>
    ${
      isSheet(format)
        ? html`<div class="field-row">
            ${format === 'csv' ? choice('delimiter', Object.keys(DELIMITERS), delimiter, delimiterWord, change) : nothing}
            ${choice('decimal', Object.keys(DECIMALS), decimal, decimalWord, change)}
          </div>`
        : nothing
    }`;
}

/** @param {string} encoding */
function encodingWord(encoding) {
  const key = `import.encoding.${encoding || 'auto'}`;
  return has(key) ? t(key) : encoding;
}

/** @param {string} decimal */
function decimalWord(decimal) {
  return t(`import.decimal.${/** @type {Record<string, string>} */ (DECIMALS)[decimal]}`);
}

/** @param {string} delimiter */
function delimiterWord(delimiter) {
  return t(`import.delimiter.${/** @type {Record<string, string>} */ (DELIMITERS)[delimiter]}`);
}

/**
 * @param {Settings} settings
 * @param {string[]} targets
 * @param {boolean} full whether the file can be a full list
 * @param {Change} change
 */
export function targetSettings(settings, targets, full, change) {
  return html`<div class="field-row">
      ${choice('target', targets, settings.target, (v) => t(`import.target.${v}`), change)}
      ${
        settings.target === 'areas'
          ? choice('level', LEVELS, settings.level, (v) => t(`area.level.${v}`), change)
          : nothing
      }
      ${mayBeVertices(settings) ? choice('geometry', ['', 'vertex-rows'], settings.geometry, (v) => t(`import.geometry.${v || 'rows'}`), change) : nothing}
      ${full ? choice('extent', ['DELTA', 'FULL'], settings.extent, (v) => t(`import.extent.${v}`), change) : nothing}
    </div>
    ${templateLink(settings)}`;
}

/** @param {Settings} settings */
function templateLink({ target, crs }) {
  return html`<p>
    <a
      href="/api/imports/templates/${target}?lang=${language()}&crs=${encodeURIComponent(crs || 'EPSG:4326')}"
      download
      >${t('import.template', { target: t(`import.target.${target}`) })}</a
    >
  </p>`;
}

/**
 * For whoever has no file yet: what it is to hold, and the sheet for that.
 *
 * @param {Settings} settings
 * @param {string[]} targets
 * @param {Change} change
 */
export function templateChoice(settings, targets, change) {
  if (targets.length === 0) return nothing;
  return html`<section class="panel import-templates" aria-label=${t('import.templates')}>
    <p>${t('import.templates')}</p>
    <div class="field-row">
      ${choice('target', targets, settings.target, (v) => t(`import.target.${v}`), change)}
    </div>
    ${templateLink(settings)}
  </section>`;
}

/**
 * @param {Settings} settings
 * @param {{ code: string, name: string, level: string }[]} areas
 * @param {unknown} note of the system
 * @param {Change} change
 */
export function placeSettings(settings, areas, note, change) {
  const nameOf = (/** @type {string} */ code) =>
    code === '' ? t('import.territory.none') : (areas.find((a) => a.code === code)?.name ?? code);
  return html`<div class="field-row">
      ${crsChoice(settings.crs, change)}
      ${choice('territory', ['', ...areas.map((area) => area.code)], settings.territory, nameOf, change)}
    </div>
    ${note}
    ${
      isSheet(settings.format)
        ? nothing
        : html`<label class="check"
            ><input
              type="checkbox"
              .checked=${settings.crsInFileIsWrong}
              @change=${(/** @type {Event} */ event) =>
                change({
                  crsInFileIsWrong: /** @type {HTMLInputElement} */ (event.target).checked,
                })}
            />${t('import.crs.fileWrong')}</label
          >`
    }
    ${validityFields(settings, change)}`;
}

/**
 * @param {keyof Settings} name
 * @param {readonly string[]} values
 * @param {string} chosen
 * @param {(value: string) => string} words
 * @param {Change} change
 */
function choice(name, values, chosen, words, change) {
  return html`<div class="field">
    <label for="import-${name}">${t(`import.${name}`)}</label>
    <select
      id="import-${name}"
      @change=${(/** @type {Event} */ event) =>
        change({ [name]: /** @type {HTMLSelectElement} */ (event.target).value })}
    >
      ${values.map((value) => html`<option value=${value} .selected=${value === chosen}>${words(value)}</option>`)}
    </select>
  </div>`;
}
