import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { icon } from '../../ui/icon.js';
import { positionIn } from './vertices.js';

/**
 * @typedef {import('./vertices.js').Row} Row
 * @typedef {{ rows: Row[], title: string, unit: import('./vertices.js').Unit }} Table
 * @typedef {object} Acts
 * @property {(rows: Row[]) => void} set
 * @property {(at: number, text: string) => boolean} paste false when the text is for one cell only
 * @property {(at: number) => void} add a row after another
 */

/** @type {Row} */
const EMPTY = ['', ''];

/**
 * One row for each vertex; an empty one where there is none yet.
 *
 * @param {Table} table
 * @param {Acts} acts
 */
export function vertexTable({ rows, title, unit }, acts) {
  const shown = rows.length === 0 ? [EMPTY] : rows;
  return html`<div
    class="table-scroll vertices"
    tabindex="0"
    role="region"
    aria-label=${title || t('line.title')}
  >
    <table>
      ${
        title
          ? html`<caption>
              ${title}
            </caption>`
          : nothing
      }
      <thead>
        <tr>
          <th scope="col">${t('line.vertex')}</th>
          <th scope="col">${t(`line.x.${unit}`)}</th>
          <th scope="col">${t(`line.y.${unit}`)}</th>
          <th scope="col"><span class="visually-hidden">${t('line.change')}</span></th>
        </tr>
      </thead>
      <tbody>
        ${shown.map((_row, at) => vertex(shown, at, unit, acts))}
      </tbody>
    </table>
  </div>`;
}

/**
 * @param {Row[]} rows
 * @param {number} at
 * @param {import('./vertices.js').Unit} unit
 * @param {Acts} acts
 */
function vertex(rows, at, unit, { set, paste, add }) {
  const [x, y] = rows[at] ?? EMPTY;
  const typed = (/** @type {Row} */ row) =>
    set(rows.map((own, index) => (index === at ? row : own)));
  const cell = (/** @type {'x' | 'y'} */ axis) => {
    const words = t('line.cell', { number: at + 1, name: t(`line.${axis}.${unit}`) });
    const change = (/** @type {string} */ text) => typed(axis === 'x' ? [text, y] : [x, text]);
    return input(axis === 'x' ? x : y, words, change, (text) => paste(at, text));
  };
  return html`<tr>
    <th scope="row">${at + 1}</th>
    <td>${cell('x')}</td>
    <td>${cell('y')}</td>
    <td class="vertex-buttons">
      ${button('add', t('line.add', { number: at + 1 }), () => add(at))}
      ${button('close', t('line.remove', { number: at + 1 }), () =>
        set(rows.filter((_own, index) => index !== at)),
      )}
    </td>
  </tr>`;
}

/**
 * @param {string} value
 * @param {string} words
 * @param {(text: string) => void} change
 * @param {(text: string) => boolean} paste
 */
function input(value, words, change, paste) {
  const wrong = value.trim() !== '' && positionIn([value, value]) === null;
  return html`<input
    inputmode="decimal"
    autocomplete="off"
    aria-label=${words}
    aria-invalid=${String(wrong)}
    .value=${value}
    @change=${(/** @type {any} */ event) => {
      event.stopPropagation();
      change(event.target.value);
    }}
    @paste=${(/** @type {ClipboardEvent} */ event) => {
      if (paste(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
    }}
  />`;
}

/**
 * @param {string} picture
 * @param {string} words
 * @param {() => void} act
 */
function button(picture, words, act) {
  return html`<button type="button" class="quiet" title=${words} @click=${act}>
    ${icon(picture)}<span class="visually-hidden">${words}</span>
  </button>`;
}
