import { html, nothing } from 'lit';
import { number } from '../i18n/format.js';
import { t } from '../i18n/index.js';
import { PageElement } from './element.js';

/**
 * @typedef {object} Column
 * @property {string} id
 * @property {string} label
 * @property {(row: any) => unknown} cell text or template
 * @property {(row: any) => string | number | null | undefined} [sort] value to sort by; without it not sortable
 * @property {boolean} [numeric] set to the right
 */

/**
 * A table with sortable columns. `rows` are anything; `chosen` (given) makes each row's first cell a button. `partial`: more rows follow than are
 * loaded, so that sorting says it orders only those.
 * A wide table scrolls in itself, not the page.
 */
export class DataTable extends PageElement {
  static properties = {
    columns: { attribute: false },
    rows: { attribute: false },
    caption: {},
    chosen: { attribute: false },
    partial: { type: Boolean },
    by: { state: true },
    down: { state: true },
  };

  constructor() {
    super();
    /** @type {Column[]} */
    this.columns = [];
    /** @type {any[]} */
    this.rows = [];
    this.caption = '';
    /** @type {((row: any) => void) | null} */
    this.chosen = null;
    this.partial = false;
    this.by = '';
    this.down = false;
  }

  render() {
    return html`${this.partial ? this.#sortedPart() : nothing}
      <div class="table-scroll" tabindex="0" role="region" aria-label=${this.caption}>
        <table>
          <caption>
            ${this.caption}
          </caption>
          <thead>
            <tr>
              ${this.columns.map((column) => this.#head(column))}
            </tr>
          </thead>
          <tbody>
            ${this.#sorted().map((row) => this.#row(row))}
          </tbody>
        </table>
        ${this.rows.length === 0 ? html`<p class="empty">${t('ui.table.empty')}</p>` : nothing}
      </div>`;
  }

  /** What a sorted part of a longer list is, for who takes it for the first rows of all. */
  #sortedPart() {
    const count = number(this.rows.length, 0);
    return html`<p class="hint" role="status">
      ${this.by ? t('ui.table.partial', { count }) : nothing}
    </p>`;
  }

  /** @param {Column} column */
  #head(column) {
    const order = this.by === column.id ? (this.down ? 'descending' : 'ascending') : 'none';
    return html`<th
      scope="col"
      class=${column.numeric ? 'numeric' : ''}
      aria-sort=${column.sort ? order : nothing}
    >
      ${
        column.sort
          ? html`<button type="button" class="sort" @click=${() => this.#sortBy(column.id)}>
              ${column.label}
            </button>`
          : column.label
      }
    </th>`;
  }

  /** @param {any} row */
  #row(row) {
    const { chosen } = this;
    return html`<tr>
      ${this.columns.map(
        (column, at) =>
          html`<td class=${column.numeric ? 'numeric' : ''}>
            ${
              at === 0 && chosen
                ? html`<button type="button" class="link" @click=${() => chosen(row)}>
                    ${column.cell(row)}
                  </button>`
                : column.cell(row)
            }
          </td>`,
      )}
    </tr>`;
  }

  /** @param {string} id */
  #sortBy(id) {
    this.down = this.by === id && !this.down;
    this.by = id;
  }

  #sorted() {
    const key = this.columns.find((column) => column.id === this.by)?.sort;
    return key ? sorted(this.rows, key, this.down) : this.rows;
  }
}
customElements.define('data-table', DataTable);

/**
 * Rows in the order of a key: numbers by value, text as Vietnamese sorts it, nothing always last.
 *
 * @template T
 * @param {T[]} rows
 * @param {(row: T) => string | number | null | undefined} key
 * @param {boolean} [down]
 */
export function sorted(rows, key, down = false) {
  const collator = new Intl.Collator('vi', { numeric: true });
  return [...rows].sort((one, other) => {
    const a = key(one);
    const b = key(other);
    if (a === null || a === undefined || b === null || b === undefined) {
      return Number(a === null || a === undefined) - Number(b === null || b === undefined);
    }
    const order =
      typeof a === 'number' && typeof b === 'number'
        ? a - b
        : collator.compare(String(a), String(b));
    return down ? -order : order;
  });
}
