import { html, nothing } from 'lit';
import { t } from '../i18n/index.js';
import { PageElement } from '../ui/element.js';
import { icon } from '../ui/icon.js';
import '../ui/problem-note.js';
import { saved } from './map/asset-history.js';
import './map/restore-form.js';
import { reasonOf } from './map/timeline-words.js';

/**
 * Who recorded what of a thing that is kept, when and why; asked for when it is opened. Who may, brings an earlier version back: `restore` (given) sends it.
 *
 * @typedef {{ field: string, before: any, after: any }} Change
 * @typedef {{ version: number, recordedFrom: string, recordedTo: string | null, recordedBy: string, reason: string | null, changes: Change[], subject?: string, id?: string }} Version
 *   subject, id: of which of several things, where they are told together
 * @typedef {{ fieldName: (field: string) => string, shown: (field: string, value: any) => string }} Words
 */
export class RecordHistory extends PageElement {
  static properties = {
    load: { attribute: false },
    restore: { attribute: false },
    words: { attribute: false },
    about: { attribute: false },
    chosen: { state: true },
    versions: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {() => Promise<Version[]>} newest first */
    this.load = async () => [];
    /** @type {((body: { version: number, reason: string | null }, version: Version) => Promise<unknown>) | null} null when the user may not */
    this.restore = null;
    /** How fields and their values are said. @type {Words} */
    this.words = { fieldName: String, shown: (_field, value) => String(value) };
    /** Which of several things a version is of, and whether it can be brought back. @type {(version: Version) => { name: string, restorable: boolean }} */
    this.about = () => ({ name: '', restorable: true });
    /** @type {Version | null} the version about to be restored */
    this.chosen = null;
    /** @type {Version[]} */
    this.versions = [];
    /** @type {unknown} */
    this.error = null;
  }

  render() {
    return html`<details class="history" @toggle=${this.#open}>
      <summary>${icon('history')} ${t('history.title')}</summary>
      <problem-note .error=${this.error}></problem-note>
      <ol class="cards">
        ${this.versions.map((version) => this.#card(version))}
      </ol>
    </details>`;
  }

  /** @param {Version} version */
  #card(version) {
    const { reason, changes, recordedTo } = version;
    const { name, restorable } = this.about(version);
    return html`<li>
      ${saved(version)} ${name}
      ${reason ? html`<div>${t('history.reason')}: ${reasonOf(reason)}</div>` : nothing}
      <ul>
        ${changes.map((change) => changeLine(change, version.version === 0, this.words))}
      </ul>
      ${recordedTo && restorable && this.restore ? this.#restoration(version) : nothing}
    </li>`;
  }

  /** @param {Version} version */
  #restoration(version) {
    if (this.chosen === version) {
      return html`<restore-form
        .save=${(/** @type {any} */ values) => this.#restore(version, values.reason)}
        @cancel=${() => (this.chosen = null)}
      ></restore-form>`;
    }
    return html`<button type="button" class="quiet" @click=${() => (this.chosen = version)}>
      ${t('restore.button')}
    </button>`;
  }

  /**
   * @param {Version} version
   * @param {string | null} reason
   */
  async #restore(version, reason) {
    await this.restore?.({ version: version.version, reason }, version);
    this.chosen = null;
    await this.#read();
  }

  /** @param {Event} event */
  async #open(event) {
    if (/** @type {HTMLDetailsElement} */ (event.target).open) await this.#read();
  }

  async #read() {
    try {
      this.versions = await this.load();
      this.error = null;
    } catch (error) {
      this.error = error;
    }
  }
}
customElements.define('record-history', RecordHistory);

/**
 * @param {Change} change
 * @param {boolean} isFirst nothing was there before
 * @param {Words} words
 */
function changeLine({ field, before, after }, isFirst, { fieldName, shown }) {
  const name = fieldName(field);
  const now = html`<ins>${shown(field, after)}</ins>`;
  if (isFirst) return html`<li>${name}: ${now}</li>`;
  return html`<li>${name}: <del>${shown(field, before)}</del> → ${now}</li>`;
}
