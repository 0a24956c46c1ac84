import { html } from 'lit';
import * as api from '../api.js';
import { language, t } from '../i18n/index.js';
import { PageElement } from '../ui/element.js';
import { icon } from '../ui/icon.js';
import '../ui/problem-note.js';
import { save } from './save.js';

/**
 * Saves reports about the page's question, under the names that the server gives them. While the page itself has no answer to its
 * question (`off`) there is none to save either.
 */
export class ReportButtons extends PageElement {
  static properties = {
    reports: { attribute: false },
    asked: { attribute: false },
    off: { type: Boolean },
    saving: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {('sharing' | 'coverage')[]} */
    this.reports = [];
    /** @type {import('../api.js').Params} */
    this.asked = {};
    this.off = false;
    this.saving = false;
    /** @type {unknown} */
    this.error = null;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('asked')) this.error = null;
  }

  render() {
    return html`<div class="page-actions">
        ${this.reports.map(
          (report) =>
            html`<button
              type="button"
              ?disabled=${this.off || this.saving}
              @click=${() => this.#save(report)}
            >
              ${icon('reports')} ${t(`dashboard.export.${report}`)}
            </button>`,
        )}
      </div>
      <problem-note .error=${this.error}></problem-note>`;
  }

  /** @param {string} report */
  async #save(report) {
    this.saving = true;
    this.error = null;
    try {
      const params = { ...this.asked, lang: language() };
      const { blob, name } = await api.file(`/api/reports/${report}.xlsx`, params);
      save(blob, name ?? `${report}.xlsx`);
    } catch (error) {
      this.error = error;
    } finally {
      this.saving = false;
    }
  }
}
customElements.define('report-buttons', ReportButtons);
