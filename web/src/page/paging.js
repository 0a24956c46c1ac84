import { html, nothing } from 'lit';
import { t } from '../i18n/index.js';
import { Loading } from './loading.js';

/**
 * A list that comes page by page: the first with its question, further ones when the reader wants them. Pages of a question that nobody asks any more
 * are dropped.
 *
 * @template Q
 * @template {{ items: any[], next: string | null }} P
 */
export class Paging {
  /** @type {any[]} */
  #further = [];
  /** @type {string | null} */
  #next = null;
  /** @type {unknown} */
  #error = null;
  #loadingMore = false;
  #host;
  #load;
  /** @type {Loading<Q, P>} */
  #first;

  /**
   * @param {import('lit').ReactiveControllerHost} host rendered again whenever something here changes
   * @param {() => Q | null} question as of {@link Loading}
   * @param {(question: Q, after: string, signal?: AbortSignal) => Promise<P>} load `after`: the cursor of the page before, empty for the first
   */
  constructor(host, question, load) {
    this.#host = host;
    this.#load = load;
    this.#first = new Loading(host, question, async (asked, signal) => {
      const page = await load(asked, '', signal);
      this.#further = [];
      this.#next = page.next;
      this.#error = null;
      return page;
    });
  }

  /** The first page, with what is said there of all; null until it is there. */
  get first() {
    return this.#first.value;
  }

  /** Those of all pages so far. @returns {any[]} */
  get items() {
    return [...(this.first?.items ?? []), ...this.#further];
  }

  /** Whether more follow. */
  get hasMore() {
    return this.#next !== null;
  }

  get busy() {
    return this.#first.busy;
  }

  get error() {
    return this.#first.error ?? this.#error;
  }

  /** The button for the next page, while there is one. */
  button() {
    if (!this.hasMore) return nothing;
    return html`<p class="more">
      <button type="button" ?disabled=${this.#loadingMore} @click=${this.#more}>
        ${t('rows.more')}
      </button>
    </p>`;
  }

  #more = async () => {
    const asked = this.#first.answered;
    if (asked === null || this.#next === null) return;
    this.#say(true, null);
    try {
      const page = await this.#load(asked, this.#next);
      if (this.#first.answered === asked) {
        this.#further = [...this.#further, ...page.items];
        this.#next = page.next;
      }
      this.#say(false, null);
    } catch (error) {
      this.#say(false, error);
    }
  };

  /** @param {boolean} loadingMore @param {unknown} error */
  #say(loadingMore, error) {
    this.#loadingMore = loadingMore;
    this.#error = error;
    this.#host.requestUpdate();
  }
}
