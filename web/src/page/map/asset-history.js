import { html, nothing } from 'lit';
import { date, dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { fieldName, shown } from './asset-words.js';
import { namesOfReferences } from './references.js';
import './restore-form.js';

/**
 * Who changed what, when and why; asked for when it is opened. Who may, brings an earlier version back: `restore` (given) sends it.
 */
export class AssetHistory extends PageElement {
  static properties = {
    load: { attribute: false },
    names: { attribute: false },
    restore: { attribute: false },
    chosen: { state: true },
    versions: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {() => Promise<any[]>} */
    this.load = async () => [];
    /** @type {ReadonlyMap<string, string>} of organisations by code, of assets by id */
    this.names = new Map();
    /** @type {((body: { version: number, reason: string | null }) => Promise<unknown>) | null} null when the user may not */
    this.restore = null;
    /** @type {number | null} the version about to be restored */
    this.chosen = null;
    /** @type {any[] | null} */
    this.versions = null;
    /** @type {unknown} */
    this.error = null;
  }

  render() {
    return html`<details class="history" @toggle=${this.#open}>
      <summary>${icon('history')} ${t('history.title')}</summary>
      <problem-note .error=${this.error}></problem-note>
      <ol class="cards">
        ${(this.versions ?? []).map((version, index) =>
          versionCard(version, this.#known(), index > 0 ? this.#restoration(version) : nothing),
        )}
      </ol>
    </details>`;
  }

  /** @type {ReadonlyMap<string, string>} */
  #references = new Map();

  #known() {
    return new Map([...this.names, ...this.#references]);
  }

  /** @param {{ version: number }} version */
  #restoration({ version }) {
    if (!this.restore) return nothing;
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
      const versions = await this.load();
      this.#references = await namesOfReferences(versions.flatMap(valuesOf));
      this.versions = versions;
      this.error = null;
    } catch (error) {
      this.error = error;
    }
  }
}
customElements.define('asset-history', AssetHistory);

/**
 * @param {any} version
 * @returns {[string, any][]} field and value, of before and after
 */
function valuesOf({ changes = [] }) {
  return changes.flatMap((/** @type {any} */ { field, before, after }) => [
    [field, before],
    [field, after],
  ]);
}

/**
 * @param {any} version
 * @param {ReadonlyMap<string, string>} names
 * @param {unknown} [restoration] how to bring it back
 */
function versionCard({ reason, changes = [], validFrom, ...entry }, names, restoration = nothing) {
  const told = changes.filter((/** @type {any} */ change) => change.field !== 'validFrom');
  return html`<li>
    ${saved(entry)} ${reason ? html`<div>${t('history.reason')}: ${reason}</div>` : nothing}
    ${validFrom ? html`<div>${t('history.valid-from')}: ${date(validFrom)}</div>` : nothing}
    <ul>
      ${told.map((/** @type {any} */ change) => changeLine(change, entry.version === 0, names))}
    </ul>
    ${restoration}
  </li>`;
}

/**
 * @param {any} change
 * @param {boolean} isFirst nothing was there before
 * @param {ReadonlyMap<string, string>} names
 */
function changeLine({ field, before, after }, isFirst, names) {
  const now = html`<ins>${shown(field, after, names)}</ins>`;
  if (isFirst) return html`<li>${fieldName(field)}: ${now}</li>`;
  return html`<li>${fieldName(field)}: <del>${shown(field, before, names)}</del> → ${now}</li>`;
}

/**
 * When a version was saved, and by whom.
 *
 * @param {{ recordedFrom: string, recordedBy: string }} version
 */
export function saved({ recordedFrom, recordedBy }) {
  return html`<strong>${dateTime(recordedFrom)}</strong> · ${recordedBy}`;
}
