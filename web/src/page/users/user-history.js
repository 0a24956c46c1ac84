import { html } from 'lit';
import { dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { fieldName, shown } from './user-words.js';

/** Who changed what of a user, when and why; asked for when it is opened. */
export class UserHistory extends PageElement {
  static properties = {
    load: { attribute: false },
    versions: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {() => Promise<any[]>} */
    this.load = async () => [];
    /** @type {any[]} */
    this.versions = [];
    /** @type {unknown} */
    this.error = null;
  }

  render() {
    return html`<details class="history" @toggle=${this.#open}>
      <summary>${icon('history')} ${t('history.title')}</summary>
      <problem-note .error=${this.error}></problem-note>
      <ol class="cards">
        ${this.versions.map(
          (version) =>
            html`<li>
              <strong>${dateTime(version.recordedFrom)}</strong> ${version.recordedBy}
              ${version.reason ? html`<br />${version.reason}` : ''}
              <ul>
                ${version.changes.map((/** @type {any} */ change) => html`<li>${words(change)}</li>`)}
              </ul>
            </li>`,
        )}
      </ol>
    </details>`;
  }

  /** @param {any} event */
  async #open(event) {
    if (!event.target.open) return;
    try {
      this.versions = await this.load();
      this.error = null;
    } catch (error) {
      this.error = error;
    }
  }
}
customElements.define('user-history', UserHistory);

/** @param {{ field: string, before: unknown, after: unknown }} change */
function words({ field, before, after }) {
  const name = fieldName(field);
  const now = shown(field, after);
  return before === null ? `${name}: ${now}` : `${name}: ${shown(field, before)} → ${now}`;
}
