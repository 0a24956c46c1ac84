import { html } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';

/** Takes a file that is dropped or chosen. Says `file` with it. */
export class FileChoice extends PageElement {
  static properties = { file: { attribute: false }, over: { state: true } };

  constructor() {
    super();
    /** @type {File | null} */
    this.file = null;
    this.over = false;
  }

  render() {
    return html`<div
      class="drop-zone"
      data-over=${String(this.over)}
      @dragover=${this.#over}
      @dragleave=${() => (this.over = false)}
      @drop=${this.#dropped}
    >
      ${icon('import')}
      <span>${t('import.file.drop')}</span>
      <input
        id="import-file"
        class="visually-hidden"
        type="file"
        accept=".csv,.txt,.xlsx,.xls,.geojson,.json,.gpkg,.zip,.kml,.kmz,.tif,.tiff,.gz"
        aria-describedby="import-file-note"
        @change=${(/** @type {Event} */ event) => {
          event.stopPropagation();
          this.#take(/** @type {HTMLInputElement} */ (event.target).files?.[0]);
        }}
      />
      <label class="button" for="import-file"
        >${this.file ? t('import.file.another') : t('import.file.choose')}</label
      >
      <small id="import-file-note">
        ${
          this.file
            ? t('import.file.chosen', {
                name: this.file.name,
                size: number(this.file.size / 1024, 1),
              })
            : t('import.file.hint')
        }
      </small>
    </div>`;
  }

  /** @param {DragEvent} event */
  #over(event) {
    event.preventDefault();
    this.over = true;
  }

  /** @param {DragEvent} event */
  #dropped(event) {
    event.preventDefault();
    this.over = false;
    this.#take(event.dataTransfer?.files[0]);
  }

  /** @param {File | undefined} file */
  #take(file) {
    if (file) this.say('file', file);
  }
}
customElements.define('file-choice', FileChoice);
