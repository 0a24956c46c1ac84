import { html } from 'lit';
import { PageElement } from './element.js';
import './sign-in.js';

/**
 * Lies over a page with unsaved work when the session has ended: whoever was at it signs in again, and finds all as it was. `submit` (given)
 * signs in, `ways` (given) tells of another provider, whose sign-in is in another tab; `check` (given) then tells whether somebody is in. Says
 * `signed-in`.
 */
export class SignInAgain extends PageElement {
  static properties = {
    username: {},
    submit: { attribute: false },
    ways: { attribute: false },
    check: { attribute: false },
  };

  constructor() {
    super();
    this.username = '';
    /** @type {(username: string, password: string) => Promise<unknown>} */
    this.submit = async () => {};
    /** @type {() => Promise<{ provider: string | null, address: string | null }>} */
    this.ways = async () => ({ provider: null, address: null });
    /** @type {() => Promise<boolean>} */
    this.check = async () => false;
  }

  /** The reader comes back from another tab. */
  #back = async () => {
    if (!(await this.check().catch(() => false))) return;
    this.#close();
    this.say('signed-in');
  };

  /** Closed before it goes, the keyboard is where it was below. */
  #close = () => this.querySelector('dialog')?.close();

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('focus', this.#back);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('focus', this.#back);
  }

  firstUpdated() {
    this.querySelector('dialog')?.showModal();
  }

  render() {
    return html`<dialog
      class="sign-in-again"
      aria-labelledby="sign-in-title"
      @cancel=${(/** @type {Event} */ event) => event.preventDefault()}
      @signed-in=${this.#close}
    >
      <sign-in again .username=${this.username} .submit=${this.submit} .ways=${this.ways}></sign-in>
    </dialog>`;
  }
}
customElements.define('sign-in-again', SignInAgain);
