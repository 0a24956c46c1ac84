import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';

/**
 * @typedef {{ row: number, change: 'CREATED' | 'UPDATED', cells: Record<string, string | null>, reason: string | null }} Row
 */

/** How many rows are drawn at once. */
const PAGE = 50;

/** The rows of a file that wait, as they stand in it; who decides refuses them one by one. */
export class ImportRows extends PageElement {
  static properties = {
    run: {},
    decides: { type: Boolean },
    behind: { state: true },
    asked: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** Id of the import. */
    this.run = '';
    this.decides = false;
    /** The number of the row before the page. */
    this.behind = 0;
    /** The row of which a reason is asked. @type {number | null} */
    this.asked = null;
    /** @type {unknown} */
    this.error = null;
  }

  #read = new Loading(
    this,
    () => (this.run ? { path: pathOf(this.run), after: this.behind } : null),
    ({ path, after }, signal) => api.get(path, { after, limit: PAGE }, signal),
  );

  render() {
    /** @type {Row[]} */
    const rows = this.#read.value ?? [];
    const heads = Object.keys(rows[0]?.cells ?? {});
    return html`<problem-note .error=${this.error ?? this.#read.error}></problem-note> ${
        rows.length === 0
          ? nothing
          : html`<div
              class="table-scroll"
              tabindex="0"
              role="region"
              aria-label=${t('import-rows.title')}
            >
              <table>
                <thead>
                  <tr>
                    <th scope="col">${t('import-rows.row')}</th>
                    <th scope="col">${t('import-rows.change')}</th>
                    ${heads.map((head) => html`<th scope="col">${head}</th>`)}
                    <th scope="col">${t('change-sets.reason')}</th>
                  </tr>
                </thead>
                <tbody>
                  ${rows.map((row) => this.#row(row, heads))}
                </tbody>
              </table>
            </div>`
      }
      ${this.#pages(rows)}`;
  }

  /** @param {Row} row @param {string[]} heads */
  #row(row, heads) {
    return html`<tr data-row=${row.row}>
      <th scope="row">${number(row.row, 0)}</th>
      <td>${t(`import-rows.change.${row.change}`)}</td>
      ${heads.map((head) => html`<td>${row.cells[head] ?? ''}</td>`)}
      <td>${this.decides ? this.#decision(row) : (row.reason ?? '')}</td>
    </tr>`;
  }

  /** @param {Row} row */
  #decision({ row, reason }) {
    if (reason) {
      return html`${reason}
        <button type="button" @click=${() => this.#say(row, null)}>
          ${t('import-rows.take-back')}
        </button>`;
    }
    if (this.asked !== row) {
      return html`<button
        type="button"
        class="danger"
        aria-label=${t('import-rows.refuse', { row })}
        @click=${() => this.#ask(row)}
      >
        ${t('change-sets.refuse')}
      </button>`;
    }
    return html`<form
      class="inline"
      @submit=${(/** @type {SubmitEvent} */ event) => this.#send(event, row)}
    >
      <input
        name="reason"
        required
        maxlength="500"
        aria-label=${t('import-rows.reason', { row })}
      />
      <button class="danger">${t('change-sets.refuse')}</button>
    </form>`;
  }

  /** @param {Row[]} rows */
  #pages(rows) {
    const next = rows.length === PAGE ? rows[PAGE - 1]?.row : undefined;
    if (this.behind === 0 && next === undefined) return nothing;
    return html`<p class="actions">
      <button type="button" ?disabled=${this.behind === 0} @click=${() => (this.behind = 0)}>
        ${t('import-rows.first')}
      </button>
      <button
        type="button"
        ?disabled=${next === undefined}
        @click=${() => (this.behind = next ?? 0)}
      >
        ${t('import-rows.next')}
      </button>
    </p>`;
  }

  /** @param {number} row */
  async #ask(row) {
    this.asked = row;
    await this.updateComplete;
    /** @type {HTMLInputElement | null} */ (this.querySelector('input[name=reason]'))?.focus();
  }

  /** @param {SubmitEvent} event @param {number} row */
  #send(event, row) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const reason = String(new FormData(form).get('reason')).trim();
    if (reason) void this.#say(row, reason);
  }

  /** @param {number} row @param {string | null} reason null takes the refusal back */
  async #say(row, reason) {
    const path = `${pathOf(this.run)}/${row}/refusal`;
    this.error = null;
    try {
      await (reason ? api.put(path, { reason }) : api.remove(path));
      this.asked = null;
      this.#read.again();
    } catch (error) {
      this.error = error;
    }
  }
}
customElements.define('import-rows', ImportRows);

/** @param {string} run */
function pathOf(run) {
  return `/api/imports/${encodeURIComponent(run)}/proposed-rows`;
}
