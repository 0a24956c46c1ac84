import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { saved } from './asset-history.js';
import { fieldName, shown } from './hamlet-words.js';
import './restore-form.js';
import { reasonOf } from './timeline-words.js';

/**
 * Who recorded what of a hamlet, when and why; asked for when it is opened. Who may, brings an earlier version back: `restore` (given) sends it.
 *
 * @typedef {{ field: string, before: any, after: any }} Change
 * @typedef {{ version: number, recordedFrom: string, recordedBy: string, reason: string | null, changes: Change[] }} Version
 */
export class HamletHistory extends PageElement {
  static properties = {
    load: { attribute: false },
    restore: { attribute: false },
    chosen: { state: true },
    versions: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {() => Promise<Version[]>} newest first */
    this.load = async () => [];
    /** @type {((body: { version: number, reason: string | null }) => Promise<unknown>) | null} null when the user may not */
    this.restore = null;
    /** @type {number | null} the version about to be restored */
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
        ${this.versions.map((version, index) => this.#card(version, index > 0))}
      </ol>
    </details>`;
  }

  /**
   * @param {Version} version
   * @param {boolean} isPast
   */
  #card(version, isPast) {
    const { reason, changes } = version;
    return html`<li>
      ${saved(version)}
      ${reason ? html`<div>${t('history.reason')}: ${reasonOf(reason)}</div>` : nothing}
      <ul>
        ${changes.map((change) => changeLine(change, version.version === 0))}
      </ul>
      ${isPast && this.restore ? this.#restoration(version.version) : nothing}
    </li>`;
  }

  /** @param {number} version */
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
   * @param {number} version
   * @param {string | null} reason
   */
  async #restore(version, reason) {
    await this.restore?.({ version, reason });
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
customElements.define('hamlet-history', HamletHistory);

/**
 * @param {Change} change
 * @param {boolean} isFirst nothing was there before
 */
function changeLine({ field, before, after }, isFirst) {
  const name = fieldName(field);
  const now = html`<ins>${shown(field, after)}</ins>`;
  if (isFirst) return html`<li>${name}: ${now}</li>`;
  return html`<li>${name}: <del>${shown(field, before)}</del> → ${now}</li>`;
}
