/** Which column of the file holds which of our fields, with the first values beside it. */
import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { icon } from '../../ui/icon.js';
import { said } from '../dashboard/model.js';
import { valuesOf } from './coordinates.js';
import { unitWord } from './field-words.js';

/**
 * @typedef {import('./spec.js').Field} Field
 * @typedef {import('./preview.js').Preview} Preview
 * @typedef {(columns: Record<string, string>) => void} Change
 */

/**
 * @param {Field[]} fields
 * @param {Preview} preview
 * @param {Record<string, string>} columns
 * @param {Change} change
 */
export function columnMapping(fields, preview, columns, change) {
  return html`<div
    class="table-scroll"
    tabindex="0"
    role="region"
    aria-label=${t('import.columns')}
  >
    <table class="mapping">
      <caption class="visually-hidden">
        ${t('import.columns')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('import.columns.field')}</th>
          <th scope="col">${t('import.columns.column')}</th>
          <th scope="col">${t('import.columns.values')}</th>
        </tr>
      </thead>
      <tbody>
        ${fields.map((field) => line(field, preview, columns, change))}
      </tbody>
    </table>
  </div>`;
}

/**
 * @param {Field} field
 * @param {Preview} preview
 * @param {Record<string, string>} columns
 * @param {Change} change
 */
function line(field, preview, columns, change) {
  const chosen = columns[field.name] ?? '';
  const missing = field.required && chosen === '';
  return html`<tr>
    <th scope="row">
      <label for="column-${field.name}"
        >${said(field.meaning)}${field.unit ? ` (${unitWord(field.unit)})` : ''}</label
      >
      ${field.required ? html`<span class="badge" data-value=${missing ? 'bad' : 'plain'}>${t('ui.required')}</span>` : nothing}
    </th>
    <td>
      <select
        id="column-${field.name}"
        aria-invalid=${String(missing)}
        @change=${(/** @type {Event} */ event) =>
          change({
            ...columns,
            [field.name]: /** @type {HTMLSelectElement} */ (event.target).value,
          })}
      >
        <option value="" .selected=${chosen === ''}>${t('import.columns.none')}</option>
        ${preview.headings.map(
          (heading) =>
            html`<option value=${heading} .selected=${heading === chosen}>${heading}</option>`,
        )}
      </select>
    </td>
    <td class="values">${chosen ? valuesOf(preview, chosen).slice(0, 3).join(' · ') : ''}</td>
  </tr>`;
}

/**
 * The first rows of the file as they stand in it.
 *
 * @param {Preview} preview
 */
export function previewTable({ headings, rows }) {
  return html`<div
    class="table-scroll preview"
    tabindex="0"
    role="region"
    aria-label=${t('import.preview')}
  >
    <table>
      <caption>
        ${t('import.preview')}
      </caption>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${headings.map((_, at) => html`<td>${row[at] ?? ''}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/**
 * Offers to exchange the columns of x and y, and says so aloud where they look exchanged.
 *
 * @param {Record<string, string>} columns
 * @param {boolean} looks exchanged
 * @param {Change} change
 */
export function swapNote(columns, looks, change) {
  const { x = '', y = '' } = columns;
  if (!x || !y) return nothing;
  const button = html`<button type="button" @click=${() => change({ ...columns, x: y, y: x })}>
    ${t('import.swap', { x, y })}
  </button>`;
  return looks
    ? html`<p class="note note-warn">
        ${icon('alert')}<span>${t('import.swapped')} ${button}</span>
      </p>`
    : html`<p>${button}</p>`;
}
