import { html, nothing } from 'lit';
import { t } from '../i18n/index.js';
import { PageElement } from './element.js';
import { icon } from './icon.js';
import './problem-note.js';

/** Why the other way in may have been refused; anything else in the address is not for saying here. */
const REFUSALS = ['no-account-here', 'provider-failed'];

/**
 * The sign-in form, also over a page whose session has ended (`again`). `submit` (given) signs in, `ways` (given) tells of another provider;
 * afterwards it says `signed-in`.
 */
export class SignIn extends PageElement {
  static properties = {
    submit: { attribute: false },
    ways: { attribute: false },
    refused: {},
    other: { state: true },
    username: {},
    again: { type: Boolean },
    error: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    /** @type {(username: string, password: string) => Promise<unknown>} */
    this.submit = async () => {};
    /** @type {() => Promise<{ provider: string | null, address: string | null }>} which ways in there are beside the form */
    this.ways = async () => ({ provider: null, address: null });
    /** The rule by which the other way in was refused; empty = it was not. */
    this.refused = '';
    /** @type {{ provider: string | null, address: string | null } | null} */
    this.other = null;
    this.username = '';
    this.again = false;
    /** @type {unknown} */
    this.error = null;
    this.busy = false;
  }

  async firstUpdated() {
    try {
      this.other = await this.ways();
    } catch {
      this.other = null; // the form is there
    }
  }

  render() {
    if (this.again) return html`<div class="sign-in">${this.#form()}</div>`;
    return html`<main id="main" class="sign-in" tabindex="-1">${this.#form()}</main>`;
  }

  #form() {
    return html`<form class="panel" @submit=${this.#send}>
      <h1 id="sign-in-title">${icon('logo')} ${t(this.again ? 'sign-in.again' : 'app.name')}</h1>
      <p class="lead">${t(this.again ? 'sign-in.again.lead' : 'app.title')}</p>
      <problem-note
        .error=${this.error ?? (REFUSALS.includes(this.refused) ? { rule: this.refused, facts: {} } : null)}
      ></problem-note>
      <div class="field">
        <label for="username">${t('sign-in.username')}</label>
        <input
          id="username"
          name="username"
          autocomplete="username"
          .value=${this.username}
          required
          autofocus
        />
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
      ${this.#otherWay()}
      ${this.again ? nothing : html`<p><a href="#/published">${t('sign-in.published')}</a></p>`}
    </form>`;
  }

  #otherWay() {
    if (!this.other?.provider) return nothing;
    return html`<p>
      <a class="button" href=${this.other.address ?? ''} target=${this.again ? '_blank' : '_self'}
        >${t('sign-in.other', { provider: this.other.provider })}</a
      >
    </p>`;
  }

  /** @param {SubmitEvent} event */
  async #send(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    Object.assign(this, { busy: true, error: null, refused: '' });
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
