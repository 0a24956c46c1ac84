import { html, nothing } from 'lit';
import { date, dateTime } from '../../i18n/format.js';
import { has, t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';

/** Who changed what, when and why; asked for when it is opened. */
export class AssetHistory extends PageElement {
  static properties = {
    load: { attribute: false },
    versions: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {() => Promise<any[]>} */
    this.load = async () => [];
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
        ${(this.versions ?? []).map(version)}
      </ol>
    </details>`;
  }

  /** @param {Event} event */
  async #open(event) {
    if (!(/** @type {HTMLDetailsElement} */ (event.target).open)) return;
    try {
      this.versions = await this.load();
      this.error = null;
    } catch (error) {
      this.error = error;
    }
  }
}
customElements.define('asset-history', AssetHistory);

/** @param {any} entry */
function version(entry) {
  return html`<li>
    <strong>${dateTime(entry.recordedFrom)}</strong> · ${entry.recordedBy}
    ${entry.reason ? html`<div>${t('history.reason')}: ${entry.reason}</div>` : nothing}
    ${entry.validFrom ? html`<div>${t('history.valid-from')}: ${date(entry.validFrom)}</div>` : nothing}
    <ul>
      ${(entry.changes ?? []).map(
        (/** @type {any} */ change) =>
          html`<li>
            ${fieldName(change.field)}: <del>${shown(change.before)}</del> →
            <ins>${shown(change.after)}</ins>
          </li>`,
      )}
    </ul>
  </li>`;
}

/** @param {string} field */
export function fieldName(field) {
  return has(`asset.${field}`) ? t(`asset.${field}`) : field;
}

/**
 * A value of a field as a reader says it.
 *
 * @param {unknown} value
 */
export function shown(value) {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? t('ui.yes') : t('ui.no');
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value);
  for (const group of ['status', 'category', 'structure']) {
    if (has(`${group}.${value}`)) return t(`${group}.${value}`);
  }
  const { type, coordinates } = /** @type {any} */ (value);
  if (type === 'Point') return `${coordinates[1]} ; ${coordinates[0]}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
