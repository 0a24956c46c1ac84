import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { language, t } from '../../i18n/index.js';
import '../../ui/date-field.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { save } from '../save.js';

const SHOWN = 50;

/** What a full list left out: listed, to be fetched, and, once the list was applied, to be retired with one reason. */
export class MissingPanel extends PageElement {
  static properties = {
    run: { attribute: false },
    day: { state: true },
    reason: { state: true },
    error: { state: true },
    retired: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./report.js').Run | null} */
    this.run = null;
    this.day = '';
    this.reason = '';
    /** @type {unknown} */
    this.error = null;
    /** @type {{ retired: number, left: number } | null} */
    this.retired = null;
  }

  #list = new Loading(
    this,
    () => (this.run?.missing ? { id: this.run.id } : null),
    ({ id }, signal) => api.get(`/api/imports/${id}/missing`, { limit: SHOWN }, signal),
  );

  render() {
    const { run } = this;
    if (!run?.missing) return nothing;
    return html`<h3>${t('import.missing-assets', { count: number(run.missing, 0) })}</h3>
      <p>${t('import.missing-assets.words')}</p>
      <p>
        <button type="button" @click=${() => this.#download(run.id)}>
          ${t('import.missing-assets.download')}
        </button>
      </p>
      <data-table
        caption=${t('import.missing-assets.first', { count: number(Math.min(SHOWN, run.missing), 0) })}
        .columns=${columns()}
        .rows=${this.#list.value ?? []}
      ></data-table>
      ${run.mode === 'apply' ? this.#retirement(run) : html`<p><small>${t('import.missing-assets.apply-first')}</small></p>`}
      <problem-note .error=${this.error}></problem-note>
      <p role="status">
        ${this.retired ? t('import.missing-assets.retired', words(this.retired)) : ''}
      </p>`;
  }

  /** @param {import('./report.js').Run} run */
  #retirement(run) {
    return html`<fieldset class="panel">
      <legend>${t('import.missing-assets.retire')}</legend>
      <date-field
        name="missingRetiredOn"
        label=${t('import.missing-assets.day')}
        .value=${this.day}
        @change=${(/** @type {CustomEvent} */ event) => (this.day = event.detail)}
      ></date-field>
      <div class="field">
        <label for="missing-reason">${t('import.missing-assets.reason')}</label>
        <input
          id="missing-reason"
          .value=${this.reason}
          @input=${(/** @type {Event} */ event) =>
            (this.reason = /** @type {HTMLInputElement} */ (event.target).value)}
        />
      </div>
      <button
        type="button"
        ?disabled=${this.day === '' || this.reason.trim() === ''}
        @click=${() => this.#retire(run.id)}
      >
        ${t('import.missing-assets.retire-all', { count: number(run.missing ?? 0, 0) })}
      </button>
    </fieldset>`;
  }

  /** @param {string} id */
  async #retire(id) {
    try {
      const body = { retiredOn: this.day, reason: this.reason.trim() };
      const answer = await api.put(`/api/imports/${id}/missing/retirement`, body, '');
      Object.assign(this, { retired: answer.body, error: null });
      this.#list.again();
    } catch (error) {
      this.error = error;
    }
  }

  /** @param {string} id */
  async #download(id) {
    try {
      const params = { format: 'xlsx', lang: language() };
      const { blob, name } = await api.file(`/api/imports/${id}/missing`, params);
      save(blob, name ?? 'missing.xlsx');
    } catch (error) {
      this.error = error;
    }
  }
}

/** @param {{ retired: number, left: number }} counts */
function words({ retired, left }) {
  return { retired: number(retired, 0), left: number(left, 0) };
}

/** @returns {import('../../ui/data-table.js').Column[]} */
function columns() {
  const text = (/** @type {string} */ id, /** @type {string} */ label) => ({
    id,
    label,
    cell: (/** @type {any} */ row) => row[id] ?? '–',
    sort: (/** @type {any} */ row) => row[id],
  });
  return [
    text('code', t('import.missing-assets.code')),
    text('owner', t('import.missing-assets.owner')),
    text('name', t('import.missing-assets.name')),
    {
      id: 'status',
      label: t('asset.status'),
      cell: (row) => t(`status.${row.status}`),
      sort: (row) => row.status,
    },
  ];
}
customElements.define('missing-panel', MissingPanel);
