import { html, nothing } from 'lit';
import { dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';

/**
 * Who came in and who was turned away; asked for when it is opened, and page by page. `load` (given) takes the cursor, null for the first page.
 *
 * @typedef {{ id: number, at: string, username: string | null, means: string, outcome: string, address: string, userAgent: string | null }} SignIn
 */
export class SignInLog extends PageElement {
  static properties = {
    load: { attribute: false },
    named: { type: Boolean },
    signIns: { state: true },
    next: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {(after: number | null) => Promise<{ signIns: SignIn[], next: number | null }>} */
    this.load = async () => ({ signIns: [], next: null });
    /** Whether the log of all is shown, each line with its name. */
    this.named = false;
    /** @type {SignIn[] | null} null: nobody has asked yet */
    this.signIns = null;
    /** @type {number | null} */
    this.next = null;
    /** @type {unknown} */
    this.error = null;
  }

  #begun = false;
  #busy = false;

  render() {
    return html`<details class="history" @toggle=${this.#open}>
      <summary>${icon('history')} ${t(this.named ? 'sign-ins.all' : 'sign-ins.title')}</summary>
      <problem-note .error=${this.error}></problem-note>
      ${this.signIns?.length === 0 ? html`<p class="hint">${t('sign-ins.none')}</p>` : nothing}
      <ol class="cards">
        ${(this.signIns ?? []).map((one) => this.#line(one))}
      </ol>
      ${
        this.next === null
          ? nothing
          : html`<button type="button" @click=${() => this.#more(this.next)}>
              ${t('sign-ins.more')}
            </button>`
      }
    </details>`;
  }

  /** @param {SignIn} signIn */
  #line({ at, username, means, outcome, address, userAgent }) {
    return html`<li>
      <strong>${dateTime(at)}</strong> ${this.named ? (username ?? t('sign-ins.nobody')) : nothing}
      <span class="badge" data-value=${outcome === 'OK' ? 'good' : 'warn'}
        >${t(`sign-ins.outcome.${outcome}`)}</span
      >
      · ${t(`sign-ins.means.${means}`)} · ${address}
      ${userAgent ? html`<br /><small>${userAgent}</small>` : nothing}
    </li>`;
  }

  /** @param {any} event */
  #open(event) {
    if (!event.target.open || this.#begun) return undefined;
    this.#begun = true;
    return this.#more(null);
  }

  /** @param {number | null} after */
  async #more(after) {
    if (this.#busy) return;
    this.#busy = true;
    try {
      const { signIns, next } = await this.load(after);
      this.signIns = [...(this.signIns ?? []), ...signIns];
      this.next = next ?? null;
      this.error = null;
    } catch (error) {
      this.error = error;
      this.#begun = this.signIns !== null;
    } finally {
      this.#busy = false;
    }
  }
}
customElements.define('sign-in-log', SignInLog);
