import { html } from 'lit';
import * as api from '../../api.js';
import { language, t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { save } from '../save.js';
import { FORMATS } from './model.js';

/** Saves a report in the forms there are, under the names that the server gives them. */
export class ReportFiles extends PageElement {
  static properties = { of: {}, saving: { state: true }, error: { state: true } };

  constructor() {
    super();
    /** The address of the report. */
    this.of = '';
    this.saving = false;
    /** @type {unknown} */
    this.error = null;
  }

  render() {
    return html`${FORMATS.map(
        (format) =>
          html`<button
            type="button"
            data-format=${format}
            ?disabled=${this.saving}
            @click=${() => this.#save(format)}
          >
            ${icon('reports')} ${format.toUpperCase()}
          </button>`,
      )} <problem-note .error=${this.error} aria-label=${t('reports.files')}></problem-note>`;
  }

  /** @param {string} format */
  async #save(format) {
    Object.assign(this, { saving: true, error: null });
    try {
      const { blob, name } = await api.file(`${this.of}/file`, { format, lang: language() });
      save(blob, name ?? `report.${format}`);
    } catch (error) {
      this.error = error;
    } finally {
      this.saving = false;
    }
  }
}
customElements.define('report-files', ReportFiles);
