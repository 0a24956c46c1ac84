import { html } from 'lit';
import { t } from '../i18n/index.js';
import { PageElement } from './element.js';
import { icon } from './icon.js';
import './problem-note.js';

/** The sign-in form. `submit` (given) signs in; afterwards it says `signed-in`. */
export class SignIn extends PageElement {
  static properties = {
    submit: { attribute: false },
    error: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    /** @type {(username: string, password: string) => Promise<unknown>} */
    this.submit = async () => {};
    /** @type {unknown} */
    this.error = null;
    this.busy = false;
  }

  render() {
    return html`<main id="main" class="sign-in" tabindex="-1">
      <form class="panel" @submit=${this.#send}>
        <h1>${icon('logo')} ${t('app.name')}</h1>
        <p class="lead">${t('app.title')}</p>
        <problem-note .error=${this.error}></problem-note>
        <div class="field">
          <label for="username">${t('sign-in.username')}</label>
          <input id="username" name="username" autocomplete="username" required autofocus />
        </div>
        <div class="field">
          <label for="password">${t('sign-in.password')}</label>
          <input
            id="password"
            name="password"
            type="password"
            autocomplete="current-password"
            required
          />
        </div>
        <button class="primary" ?disabled=${this.busy}>${t('sign-in.submit')}</button>
      </form>
    </main>`;
  }

  /** @param {SubmitEvent} event */
  async #send(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    this.busy = true;
    this.error = null;
    try {
      await this.submit(String(form.get('username')), String(form.get('password')));
      this.say('signed-in');
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('sign-in', SignIn);
