/**
 * What a frozen report says, as tables.
 *
 * @typedef {{ vi: string, en: string }} Words
 * @typedef {string | number | boolean | Words | null} Cell
 * @typedef {{ id: string, title: Words, type: 'TEXT' | 'NUMBER' | 'RATIO' | 'DAY' | 'YES_NO', key: boolean }} Column
 * @typedef {{ id: string, title: Words, note?: Words, columns: Column[], rows: { cells: Cell[], small?: boolean }[], total: Cell[] }} Section
 * @typedef {{ kind: string, title: Words, definitions: { indicator: string, version: number, sentence: Words }[], sections: Section[] }} Content
 */
import { html, nothing } from 'lit';
import { date, number } from '../../i18n/format.js';
import { language, t } from '../../i18n/index.js';
import { percent } from '../dashboard/ratio.js';

/** More rows than these are in the files only. */
const MOST = 300;

/** @param {Words} words */
export function said(words) {
  return words[language() === 'vi' ? 'vi' : 'en'];
}

/**
 * @param {Cell} cell
 * @param {Column['type']} type
 */
export function cellText(cell, type) {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return said(cell);
  if (typeof cell === 'boolean') return t(cell ? 'ui.yes' : 'ui.no');
  if (typeof cell === 'number') return type === 'RATIO' ? percent(cell) : number(cell, 6);
  return type === 'DAY' ? date(cell) : cell;
}

/** Whether the numbers of a row are not there. @param {Section} section @param {Section['rows'][0]} row */
export function isWithheld(section, row) {
  return (
    Boolean(row.small) && row.cells.every((cell, at) => section.columns[at]?.key || cell === null)
  );
}

/** @param {Content} content */
export function contentTables({ sections, definitions }) {
  return html`${sections.map(table)}
  ${
    definitions.length === 0
      ? nothing
      : html`<h2>${t('reports.definitions')}</h2>
          <ul>
            ${definitions.map(
              (one) =>
                html`<li>
                  ${t(`indicator.${one.indicator}`)}
                  (${t('reports.version', { version: one.version })}): ${said(one.sentence)}
                </li>`,
            )}
          </ul>`
  }`;
}

/** @param {Section} section */
function table(section) {
  const title = said(section.title);
  const withheld = section.rows.some((row) => isWithheld(section, row));
  return html`<section data-section=${section.id}>
    <h2>${title}</h2>
    ${section.note ? html`<p class="note">${said(section.note)}</p>` : nothing}
    ${
      section.rows.length === 0
        ? html`<p class="empty">${t('ui.table.empty')}</p>`
        : html`<div class="table-scroll" tabindex="0" role="region" aria-label=${title}>
            ${rows(section, title)}
          </div>`
    }
    ${withheld ? html`<p class="note">… ${t('reports.withheld')}</p>` : nothing}
    ${
      section.rows.length > MOST
        ? html`<p class="note">
            ${t('reports.more', { shown: MOST, all: number(section.rows.length, 0) })}
          </p>`
        : nothing
    }
  </section>`;
}

/** @param {Section} section @param {string} caption */
function rows(section, caption) {
  return html`<table>
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <thead>
      <tr>
        ${section.columns.map((column) => html`<th scope="col" class=${side(column)}>${said(column.title)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${section.rows.slice(0, MOST).map(
        (row) =>
          html`<tr>
            ${row.cells.map((cell, at) => one(section, row, cell, at))}
          </tr>`,
      )}
    </tbody>
    ${section.total.length === 0 ? nothing : total(section)}
  </table>`;
}

/** @param {Section} section @param {Section['rows'][0]} row @param {Cell} cell @param {number} at */
function one(section, row, cell, at) {
  const column = /** @type {Column} */ (section.columns[at]);
  const text = !column.key && isWithheld(section, row) ? '…' : cellText(cell, column.type);
  return html`<td class=${side(column)}>${text}</td>`;
}

/** @param {Section} section */
function total(section) {
  return html`<tfoot>
    <tr>
      ${section.total.map((cell, at) => {
        const column = /** @type {Column} */ (section.columns[at]);
        return at === 0
          ? html`<th scope="row">${t('reports.total')}</th>`
          : html`<td class=${side(column)}>${cellText(cell, column.type)}</td>`;
      })}
    </tr>
  </tfoot>`;
}

/** @param {Column} column */
function side(column) {
  return column.type === 'NUMBER' || column.type === 'RATIO' ? 'numeric' : '';
}
