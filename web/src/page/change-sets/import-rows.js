import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { date, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { ruleText, hintText } from '../import/hints.js';
import { Loading } from '../loading.js';
import { fieldName, shown } from '../map/asset-words.js';
import { tilesOf } from '../map/map-data.js';
import './change-set-map.js';

/**
 * @typedef {{ field: string, before: any, after: any }} Difference
 * @typedef {{ row: number, change: 'CREATED' | 'UPDATED', cells: Record<string, string | null>, reason: string | null,
 *   findings: import('../import/refusals.js').RowRefusal[], place: any, differences: Difference[] | null }} Row
 */

/** How many rows are drawn at once. */
const PAGE = 50;

const TILES = tilesOf({ area: '', date: '', boundaries: '', knownOn: '' });

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The rows of a file that wait, as they stand in it; who decides refuses them one by one. */
export class ImportRows extends PageElement {
  static properties = {
    run: {},
    decides: { type: Boolean },
    warnings: { type: Number },
    found: { state: true },
    behind: { state: true },
    asked: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** Id of the import. */
    this.run = '';
    this.decides = false;
    /** How many rows somebody should look at. */
    this.warnings = 0;
    /** Whether those alone are shown. */
    this.found = false;
    /** The number of the row before the page. */
    this.behind = 0;
    /** The row of which a reason is asked. @type {number | null} */
    this.asked = null;
    /** @type {unknown} */
    this.error = null;
  }

  #read = new Loading(
    this,
    () => (this.run ? { path: pathOf(this.run), after: this.behind, found: this.found } : null),
    ({ path, after, found }, signal) => api.get(path, { after, found, limit: PAGE }, signal),
  );

  render() {
    /** @type {Row[]} */
    const rows = this.#read.value ?? [];
    const heads = headsOf(rows);
    return html`${this.#warned()}
      <problem-note .error=${this.error ?? this.#read.error}></problem-note>
      <change-set-map .items=${placed(rows)} .tiles=${TILES}></change-set-map>
      ${
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
                    <th scope="col">${t('change-sets.reason')}</th>
                    ${heads.map((head) => html`<th scope="col">${head}</th>`)}
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
      <td>
        ${t(`import-rows.change.${row.change}`)} ${differences(row)} ${row.findings.map(finding)}
      </td>
      <td>${this.decides ? this.#decision(row) : (row.reason ?? '')}</td>
      ${heads.map((head) => html`<td>${cell(row.cells[head])}</td>`)}
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

  #warned() {
    if (!this.warnings) return nothing;
    return html`<p class="note note-warn">
      ${icon('alert')}
      <span>${t('import-rows.warnings', { count: number(this.warnings, 0) })}</span>
      <label
        ><input
          type="checkbox"
          .checked=${this.found}
          @change=${() => Object.assign(this, { found: !this.found, behind: 0 })}
        />
        ${t('import-rows.found-only')}</label
      >
    </p>`;
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

/** The columns in which a row says something: forms have many that nobody fills in. @param {Row[]} rows */
function headsOf(rows) {
  const heads = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
  return [...heads].filter((head) => rows.some(({ cells }) => cells[head]?.trim()));
}

/** @param {string | null | undefined} said */
function cell(said) {
  return said && DAY.test(said) ? date(said) : (said ?? '');
}

/** Where the rows lie, as the map draws items. @param {Row[]} rows */
function placed(rows) {
  return rows
    .filter(({ place }) => place)
    .map(({ row, place, differences: all }) => {
      const left = all?.find(({ field }) => field === 'geometry')?.before;
      return { ordinal: row, before: { geometry: left }, now: null, after: { geometry: place } };
    });
}

/** @param {Row} row */
function differences({ differences: all }) {
  if (!all?.length) return nothing;
  return html`<ul class="row-differences">
    ${all.map(({ field, before, after }) => {
      const [name, words] = worded(field);
      return html`<li>${name}: ${words(before)} → <ins>${words(after)}</ins></li>`;
    })}
  </ul>`;
}

/** What a field is called and how it is said; another asset is said by its code. @param {string} field @returns {[string, (value: any) => any]} */
function worded(field) {
  const other = /^(site|line)Code$/.exec(field)?.[1];
  if (other) return [fieldName(other), (value) => value ?? '–'];
  return [fieldName(field), (value) => shown(field, value, new Map())];
}

/** @param {import('../import/refusals.js').RowRefusal} found */
function finding(found) {
  return html`<p class=${found.severity === 'REFUSED' ? 'note note-problem' : 'note note-warn'}>
    <span
      >${ruleText(found.rule)}${found.value ? html` (<q>${found.value}</q>)` : nothing}
      <small>${hintText(found)}</small></span
    >
  </p>`;
}

/** @param {string} run */
function pathOf(run) {
  return `/api/imports/${encodeURIComponent(run)}/proposed-rows`;
}
