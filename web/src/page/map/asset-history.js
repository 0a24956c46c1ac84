import { html, nothing } from 'lit';
import { date, dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { namesOfAssets } from './references.js';
import './restore-form.js';
import {
  ductsIn,
  fieldOf,
  reasonOf,
  referencesIn,
  stationsIn,
  titleOf,
  valueOf,
} from './timeline-words.js';

/**
 * Who changed what of the asset and of all that belongs to it, when and why; asked for when it is opened, page by page. Who may, brings an
 * earlier version of the asset back: `restore` (given) sends it.
 *
 * @typedef {import('./timeline-words.js').Event} Event
 * @typedef {{ events: Event[], next: string | null }} Page
 */
export class AssetHistory extends PageElement {
  static properties = {
    load: { attribute: false },
    names: { attribute: false },
    restore: { attribute: false },
    of: { attribute: false },
    opened: { type: Boolean },
    chosen: { state: true },
    events: { state: true },
    next: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {(after: string | null) => Promise<Page>} */
    this.load = async () => ({ events: [], next: null });
    /** @type {ReadonlyMap<string, string>} of organisations by code, of assets by id */
    this.names = new Map();
    /** @type {((body: { version: number, reason: string | null }) => Promise<unknown>) | null} null when the user may not */
    this.restore = null;
    /** The sort of thing whose versions are brought back. */
    this.of = 'ASSET';
    /** Whether it stands open from the start. */
    this.opened = false;
    /** @type {number | null} the version about to be restored */
    this.chosen = null;
    /** @type {Event[]} */
    this.events = [];
    /** @type {string | null} where the events go on that are not there yet */
    this.next = null;
    /** @type {unknown} */
    this.error = null;
  }

  render() {
    return html`<details class="history" ?open=${this.opened} @toggle=${this.#open}>
      <summary>${icon('history')} ${t('history.title')}</summary>
      <problem-note .error=${this.error}></problem-note>
      <ol class="cards">
        ${this.events.map((event) => card(event, this.#known(), this.#restoration(event)))}
      </ol>
      ${
        this.next
          ? html`<p class="more">
              <button type="button" @click=${() => this.#read(this.next)}>${t('rows.more')}</button>
            </p>`
          : nothing
      }
    </details>`;
  }

  /** @type {ReadonlyMap<string, string>} */
  #references = new Map();

  #known() {
    const stations = stationsIn(this.events, this.names);
    return new Map([...this.names, ...this.#references, ...stations]);
  }

  /** @param {Event} event */
  #restoration({ thing, version, newest }) {
    if (!this.restore || thing !== this.of || newest) return nothing;
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
    await this.#read(null);
  }

  /** @param {globalThis.Event} event */
  async #open(event) {
    const { target, currentTarget } = event;
    if (target === currentTarget && /** @type {HTMLDetailsElement} */ (target).open)
      await this.#read(null);
  }

  /** @param {string | null} after where the last page ended; null begins again */
  async #read(after) {
    try {
      const { events, next } = await this.load(after);
      const all = after ? [...this.events, ...events] : events;
      const named = await namesOfAssets(referencesIn(events));
      this.#references = new Map([...(after ? this.#references : []), ...named, ...ductsIn(all)]);
      Object.assign(this, { events: all, next });
      this.error = null;
    } catch (error) {
      this.error = error;
    }
  }
}
customElements.define('asset-history', AssetHistory);

/**
 * @param {Event} event
 * @param {ReadonlyMap<string, string>} names
 * @param {unknown} restoration how to bring it back
 */
function card(event, names, restoration) {
  const { thing, version, reason, requestId, validFrom } = event;
  const told = event.changes.filter(({ field }) => thing !== 'ASSET' || field !== 'validFrom');
  return html`<li>
    <div class="thing">${titleOf(event, names)}</div>
    ${saved(event)}
    ${reason ? html`<div>${t('history.reason')}: ${reasonOf(reason)}</div>` : nothing}
    ${validFrom ? html`<div>${t('history.valid-from')}: ${date(validFrom)}</div>` : nothing}
    <ul>
      ${told.map((change) => changeLine(thing, change, version === 0, names))}
    </ul>
    ${requestId ? request(requestId) : nothing} ${restoration}
  </li>`;
}

/** By which request it came, for who asks. @param {string} id */
function request(id) {
  return html`<details class="request-id">
    <summary>${t('timeline.request')}</summary>
    <code>${id}</code>
  </details>`;
}

/**
 * @param {string} thing
 * @param {import('./timeline-words.js').Change} change
 * @param {boolean} isFirst nothing was there before
 * @param {ReadonlyMap<string, string>} names
 */
function changeLine(thing, { field, before, after }, isFirst, names) {
  const name = fieldOf(thing, field);
  const now = html`<ins>${valueOf(thing, field, after, names)}</ins>`;
  if (isFirst) return html`<li>${name}: ${now}</li>`;
  return html`<li>${name}: <del>${valueOf(thing, field, before, names)}</del> → ${now}</li>`;
}

/**
 * When a version was saved, and by whom.
 *
 * @param {{ recordedFrom: string, recordedBy: string | null }} version `recordedBy` null: not for the reader
 */
export function saved({ recordedFrom, recordedBy }) {
  return html`<strong>${dateTime(recordedFrom)}</strong
    >${recordedBy ? html` · ${recordedBy}` : nothing}`;
}
