import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { said } from '../dashboard/model.js';
import { Loading } from '../loading.js';
import { save } from '../save.js';
import { columnMapping, previewTable, swapNote, valuesOf } from './column-mapping.js';
import './file-choice.js';
import { axesLookSwapped, guessColumns } from './guess-columns.js';
import { readHead } from './head.js';
import { previewCsv, previewGeoJson } from './preview.js';
import { unknownOrganisations } from './refusals.js';
import { counts, firstOf, organisationMapping, refusalTables } from './report.js';
import { runColumns } from './runs.js';
import { fileSettings, placeSettings, targetSettings } from './settings-form.js';
import { decode, sniff } from './sniff.js';
import { columnFields, missingFields, specOf } from './spec.js';

/** @type {import('./spec.js').Settings} */
const FRESH = {
  format: 'csv',
  encoding: 'UTF-8',
  delimiter: ',',
  decimal: '',
  target: 'masts',
  level: 'COMMUNE',
  crs: 'EPSG:4326',
  territory: '',
  validFrom: '',
  columns: {},
  organisations: {},
  createOrganisations: false,
};

/** A file on its way into the registry: dropped, understood, checked, and then applied. */
export class ImportPage extends PageElement {
  static properties = {
    me: { attribute: false },
    file: { state: true },
    settings: { state: true },
    busy: { state: true },
    error: { state: true },
    outcome: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {File | null} */
    this.file = null;
    this.settings = FRESH;
    this.busy = '';
    /** @type {unknown} */
    this.error = null;
    /** @type {{ mode: 'dry-run' | 'apply', run: import('./report.js').Run,
     *   refusals: import('./refusals.js').RowRefusal[], warnings: import('./refusals.js').RowRefusal[] } | null} */
    this.outcome = null;
  }

  /** @type {Awaited<ReturnType<typeof readHead>> | null} */
  #head = null;

  #targets = new Loading(
    this,
    () => ({}),
    () => api.get('/api/imports/targets'),
  );
  #organisations = new Loading(
    this,
    () => ({}),
    () => api.get('/api/organisations'),
  );
  #areas = new Loading(
    this,
    () => ({}),
    () => api.get('/api/areas'),
  );
  #runs = new Loading(
    this,
    () => ({}),
    () => api.get('/api/imports', { limit: 20 }),
  );

  /** @returns {import('./spec.js').Field[]} */
  get #fields() {
    const targets = this.#targets.value ?? [];
    const target = targets.find((/** @type {any} */ one) => one.target === this.settings.target);
    return columnFields(target?.fields ?? [], this.settings.format);
  }

  get #preview() {
    const { format, encoding, delimiter } = this.settings;
    if (!this.#head) return { headings: [], rows: [] };
    const text = decode(this.#head.bytes, encoding);
    return format === 'csv'
      ? previewCsv(text, delimiter, { whole: this.#head.whole })
      : previewGeoJson(text);
  }

  /** @param {File} file */
  async #take(file) {
    Object.assign(this, { error: null, outcome: null, busy: 'read' });
    try {
      this.#head = await readHead(file);
      const { format, encoding, delimiter } = sniff(this.#head.bytes);
      this.file = file;
      this.#change({ format, encoding, delimiter, organisations: {} });
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = '';
    }
  }

  /** @param {Partial<import('./spec.js').Settings>} change a new shape of the file, or other fields, map the columns anew */
  #change = (change) => {
    this.settings = { ...this.settings, ...change };
    this.outcome = null;
    const reshaped = ['format', 'encoding', 'delimiter', 'target'].some((name) => name in change);
    if (reshaped) {
      this.settings = {
        ...this.settings,
        columns: guessColumns(this.#fields, this.#preview.headings),
      };
    }
  };

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (this.file && this.#targets.value && !changed.has('settings')) this.#guessLate();
  }

  /** The fields came after the file. */
  #guessLate() {
    if (Object.keys(this.settings.columns).length > 0) return;
    const columns = guessColumns(this.#fields, this.#preview.headings);
    if (Object.keys(columns).length > 0) this.settings = { ...this.settings, columns };
  }

  render() {
    return html`<h1>${t('import.title')}</h1>
      <p>${this.me?.role === 'OPERATOR' ? t('import.intro.OPERATOR') : t('import.intro')}</p>
      <problem-note .error=${this.#targets.error}></problem-note>
      <file-choice
        .file=${this.file}
        @file=${(/** @type {CustomEvent} */ event) => this.#take(event.detail)}
      ></file-choice>
      ${this.file ? this.#form() : nothing}
      <div aria-live="polite">
        ${this.busy ? html`<p role="status">${t(`import.busy.${this.busy}`)}</p>` : nothing}
      </div>
      <problem-note .error=${this.error}></problem-note>
      ${this.outcome ? this.#report(this.outcome) : nothing} ${this.#recent()}`;
  }

  #form() {
    const preview = this.#preview;
    const { settings } = this;
    const targets = (this.#targets.value ?? [])
      .filter((/** @type {any} */ one) => this.me?.role !== 'OPERATOR' || one.operators)
      .map((/** @type {any} */ one) => one.target);
    return html`${this.#fileNotes(preview)}
      <div class="import-columns">
        <fieldset class="panel">
          <legend>${t('import.step.file')}</legend>
          ${fileSettings(settings, this.#change)} ${targetSettings(settings, targets, this.#change)}
          ${placeSettings(settings, this.#areas.value ?? [], this.#change)}
        </fieldset>
        <fieldset class="panel">
          <legend>${t('import.step.columns')}</legend>
          ${this.#swapped(preview) ? swapNote(settings.columns, this.#mapColumns) : nothing}
          ${columnMapping(this.#fields, preview, settings.columns, this.#mapColumns)}
        </fieldset>
      </div>
      ${previewTable(preview)} ${this.#buttons()}`;
  }

  #mapColumns = (/** @type {Record<string, string>} */ columns) => this.#change({ columns });

  /** @param {import('./preview.js').Preview} preview */
  #fileNotes(preview) {
    const notes = [
      this.#head?.broken ? t('import.note.broken-gzip') : '',
      preview.headings.length === 0 ? t('import.note.no-rows') : '',
    ].filter(Boolean);
    return notes.map(
      (note) => html`<p class="note note-warn">${icon('alert')}<span>${note}</span></p>`,
    );
  }

  /** @param {import('./preview.js').Preview} preview */
  #swapped(preview) {
    const { x, y } = this.settings.columns;
    return x && y ? axesLookSwapped(valuesOf(preview, x), valuesOf(preview, y)) : false;
  }

  #buttons() {
    const missing = missingFields(this.#fields, this.settings.columns);
    const checked = this.outcome?.mode === 'dry-run' && this.outcome.run.accepted > 0;
    const waiting = this.busy !== '' || missing.length > 0 || this.settings.crs === '';
    return html`${
        missing.length > 0
          ? html`<p class="field-error">
              ${t('import.missing', { fields: missing.map((f) => f.name).join(', ') })}
            </p>`
          : nothing
      }
      <div class="actions">
        <button
          type="button"
          class=${checked ? '' : 'primary'}
          ?disabled=${waiting}
          @click=${() => this.#send('dry-run')}
        >
          ${t('import.check')}
        </button>
        <button
          type="button"
          class=${checked ? 'primary' : ''}
          ?disabled=${waiting || !checked}
          @click=${() => this.#send('apply')}
        >
          ${t('import.apply')}
        </button>
        ${checked ? nothing : html`<small>${t('import.check-first')}</small>`}
      </div>`;
  }

  /** @param {'dry-run' | 'apply'} mode */
  async #send(mode) {
    if (!this.file) return;
    Object.assign(this, { busy: mode, error: null, outcome: null });
    const form = new FormData();
    form.append(
      'spec',
      new Blob([JSON.stringify(specOf(this.settings, mode))], { type: 'application/json' }),
    );
    form.append('file', this.file);
    try {
      const run = await api.upload('/api/imports', form);
      const refusals = await this.#findings(run.id, 'REFUSED', run.refused);
      const warnings = await this.#findings(run.id, 'WARNING', run.warnings);
      this.outcome = { mode, run, refusals, warnings };
      this.#runs.again();
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = '';
    }
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (
      this.querySelector('.import-report h2, .note-problem')
    )?.focus();
  }

  /**
   * @param {string} id
   * @param {'REFUSED' | 'WARNING'} severity
   * @param {number} count of rows; more of them than a page shows stay in the file
   */
  async #findings(id, severity, count) {
    return count > 0 ? api.get(`/api/imports/${id}/refusals`, { severity, limit: 1000 }) : [];
  }

  #fieldName = (/** @type {string} */ name) => {
    const field = this.#fields.find((one) => one.name === name);
    return field ? said(field.meaning) : name;
  };

  /** @param {NonNullable<ImportPage['outcome']>} outcome */
  #report({ mode, run, refusals, warnings }) {
    const { organisations, createOrganisations } = this.settings;
    const unknown = unknownOrganisations(refusals, Object.keys(organisations));
    return html`<section class="panel import-report" aria-label=${t('import.report')}>
      <h2 tabindex="-1">
        ${t(mode === 'dry-run' ? 'import.report.dry-run' : 'import.report.apply')}
      </h2>
      ${counts(run, mode)}
      ${
        unknown.length > 0 && mode === 'dry-run'
          ? html`${organisationMapping(unknown, this.#organisations.value ?? [], organisations, this.#mapOrganisations)}
              <label class="check"
                ><input
                  type="checkbox"
                  .checked=${createOrganisations}
                  @change=${(/** @type {Event} */ event) =>
                    this.#keepReport({
                      createOrganisations: /** @type {HTMLInputElement} */ (event.target).checked,
                    })}
                />${t('import.organisations.create')}</label
              >`
          : nothing
      }
      ${
        run.refused > 0
          ? html`<p>
              <button type="button" @click=${() => this.#download(run.id)}>
                ${icon('reports')} ${t('import.refusals.download')}
              </button>
            </p>`
          : nothing
      }
      ${firstOf(refusals.length, run.refused)} ${refusalTables(refusals, this.#fieldName)}
      ${warnings.length > 0 ? html`<h3>${t('import.warnings')}</h3>` : nothing}
      ${refusalTables(warnings, this.#fieldName)}
    </section>`;
  }

  #mapOrganisations = (/** @type {Record<string, string>} */ organisations) =>
    this.#keepReport({ organisations });

  /** @param {Partial<import('./spec.js').Settings>} change of what the report asked; it stays on screen */
  #keepReport(change) {
    this.settings = { ...this.settings, ...change };
  }

  /** @param {string} id */
  async #download(id) {
    try {
      save(
        await api.download(`/api/imports/${id}/refusals`, { format: 'csv' }),
        `refused-rows_${id}.csv`,
      );
    } catch (error) {
      this.error = error;
    }
  }

  #recent() {
    const { value, error } = this.#runs;
    if (error) return html`<problem-note .error=${error}></problem-note>`;
    if (!value) return nothing;
    return html`<data-table
      class="runs"
      caption=${t('import.runs')}
      .columns=${runColumns()}
      .rows=${value}
    ></data-table>`;
  }
}
customElements.define('import-page', ImportPage);
