import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { dateTime, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import { untilSent } from '../../ui/leaving.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { extractColumns } from './columns.js';

const BOOK = '/api/background-map/loadings';

/** While something is being loaded, the page looks again after so many milliseconds. */
const AGAIN = 2000;

/** What lies under every map, and how an administrator replaces it by another extract of OpenStreetMap. */
export class BackgroundMapPage extends PageElement {
  static properties = { sending: { state: true }, error: { state: true } };

  /** @type {number | undefined} */
  #timer;

  constructor() {
    super();
    this.sending = false;
    /** @type {unknown} */
    this.error = null;
  }

  #book = new Loading(
    this,
    () => ({}),
    (_, signal) => api.get(BOOK, {}, signal),
  );

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  updated() {
    clearTimeout(this.#timer);
    if (this.#book.value?.running) this.#timer = window.setTimeout(() => this.#book.again(), AGAIN);
  }

  /** @param {SubmitEvent} event */
  #send = async (event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (this.sending || !form.reportValidity()) return;
    Object.assign(this, { sending: true, error: null });
    try {
      await untilSent(api.upload(BOOK, new FormData(form), { prefer: 'respond-async' }));
      form.reset();
    } catch (error) {
      this.error = error;
    }
    this.sending = false;
    this.#book.again();
  };

  render() {
    const { value, error } = this.#book;
    return html`<h1>${t('background-map.title')}</h1>
      <p>${t('background-map.about')}</p>
      ${this.#form(Boolean(value?.running))}
      <problem-note .error=${this.error ?? error ?? value?.failed ?? null}></problem-note>
      ${value ? this.#state(value) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {boolean} running */
  #form(running) {
    return html`<form class="panel" @submit=${this.#send}>
      <div class="field">
        <label for="background-file">${t('background-map.file')}</label>
        <input
          id="background-file"
          name="file"
          type="file"
          accept=".pbf,.osm"
          required
          aria-describedby="background-file-hint"
        />
        <small id="background-file-hint">${t('background-map.file.hint')}</small>
      </div>
      <button class="primary" ?disabled=${this.sending || running}>
        ${this.sending ? t('background-map.sending') : t('background-map.send')}
      </button>
    </form>`;
  }

  /** @param {any} book */
  #state({ running, done }) {
    return html`<div role="status">${running ? progress(running) : nothing}</div>
      ${done.length === 0 ? html`<p class="note">${t('background-map.none')}</p>` : table(done)}`;
  }
}
customElements.define('background-map-page', BackgroundMapPage);

/** @param {{ fileName: string, read: number, since: string }} running */
function progress({ fileName, read, since }) {
  return html`<div class="run-progress">
    <label for="background-progress"
      >${t('background-map.running', {
        file: fileName,
        read: number(read, 0),
        since: dateTime(since),
      })}</label
    >
    <progress id="background-progress"></progress>
    <small>${t('background-map.running.old')}</small>
  </div>`;
}

/** @param {import('./columns.js').Extract[]} done */
function table(done) {
  return html`<data-table
    caption=${t('background-map.caption')}
    .columns=${extractColumns()}
    .rows=${done}
  ></data-table>`;
}
