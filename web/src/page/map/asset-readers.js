import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { when } from '../accesses/columns.js';
import { contentOf, readerOf } from '../accesses/words.js';

/** Who of the others read of this asset, and when; asked for when it is opened, page by page. */
export class AssetReaders extends PageElement {
  static properties = {
    load: { attribute: false },
    accesses: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {(after: string | null) => Promise<import('../accesses/words.js').AccessPage>} */
    this.load = async () => ({ accesses: [], next: null });
    /** @type {import('../accesses/words.js').Access[] | null} null until they are known */
    this.accesses = null;
    /** @type {unknown} */
    this.error = null;
  }

  /** @type {string | null} */
  #next = null;

  render() {
    return html`<details class="history" @toggle=${this.#open}>
      <summary>${icon('accesses')} ${t('readers.title')}</summary>
      <p>${t('readers.about')}</p>
      <problem-note .error=${this.error}></problem-note>
      ${this.accesses ? this.#list(this.accesses) : nothing}
    </details>`;
  }

  /** @param {import('../accesses/words.js').Access[]} accesses */
  #list(accesses) {
    if (accesses.length === 0) return html`<p class="note">${t('readers.none')}</p>`;
    return html`<ol class="cards">
        ${accesses.map(
          (access) =>
            html`<li>
              <strong>${when(access)}</strong><br />${readerOf(access)}<br />${contentOf(access)}
            </li>`,
        )}
      </ol>
      ${
        this.#next
          ? html`<p class="more">
              <button type="button" @click=${() => this.#read(this.#next)}>
                ${t('rows.more')}
              </button>
            </p>`
          : nothing
      }`;
  }

  /** @param {any} event */
  async #open(event) {
    if (event.target.open) await this.#read(null);
  }

  /** @param {string | null} after where the last page ended; null begins again */
  async #read(after) {
    try {
      const { accesses, next } = await this.load(after);
      this.#next = next;
      this.accesses = after ? [...(this.accesses ?? []), ...accesses] : accesses;
      this.error = null;
    } catch (error) {
      this.error = error;
    }
  }
}
customElements.define('asset-readers', AssetReaders);
