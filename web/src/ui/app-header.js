import { html, nothing } from 'lit';
import { grantWords } from '../grant-words.js';
import { language, speak, t } from '../i18n/index.js';
import { choose, isDark, themes } from '../theme.js';
import { PageElement } from './element.js';
import { icon } from './icon.js';
import './search-box.js';

/** Name of the product, the pages this user has, language, and who is signed in. Says `sign-out`, `act` with the id of what to act as, and `found` with what the search found. */
export class AppHeader extends PageElement {
  static properties = {
    me: { attribute: false },
    pages: { attribute: false },
    current: {},
    hrefTo: { attribute: false },
    counts: { attribute: false },
    find: { attribute: false },
    chosen: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../session.js').Me | null} */
    this.me = null;
    /** @type {import('../pages.js').Page[]} */
    this.pages = [];
    this.current = '';
    /** @type {(page: string) => string} */
    this.hrefTo = (page) => `#/${page}`;
    /** @type {Record<string, number>} how much waits on a page, by its id */
    this.counts = {};
    /** @type {import('./search-box.js').Find} */
    this.find = async () => [];
    /** What the reader has chosen to act as and not confirmed yet; empty for nothing else than now. */
    this.chosen = '';
  }

  /** What was chosen was of who acted before. @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('me')) this.chosen = '';
  }

  #again = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    themes.addEventListener('change', this.#again);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    themes.removeEventListener('change', this.#again);
  }

  render() {
    return html`<header class="app-header">
      <p class="app-name">${icon('logo')}<span>${t('app.name')}</span></p>
      <nav aria-label=${t('nav.label')}>
        <ul>
          ${this.pages
            .filter((page) => !page.hidden)
            .map(
              (page) =>
                html`<li>
                  <a
                    href=${this.hrefTo(page.id)}
                    aria-current=${page.id === this.current ? 'page' : 'false'}
                    >${icon(page.id)}<span>${t(`nav.${page.id}`)}</span>${this.#count(page.id)}</a
                  >
                </li>`,
            )}
        </ul>
      </nav>
      ${this.me ? html`<search-box .find=${this.find}></search-box>` : nothing}
      <div class="app-user">
        ${this.#look()} ${this.#languages()} ${this.me ? this.#user(this.me) : ''}
      </div>
    </header>`;
  }

  /** @param {string} page */
  #count(page) {
    const count = this.counts[page] ?? 0;
    if (count === 0) return nothing;
    return html`<span class="nav-count" title=${t('nav.waiting', { count })}
      >${count > 99 ? '99+' : count}<span class="visually-hidden">
        ${t('nav.waiting.word')}</span
      ></span
    >`;
  }

  /** The other look, light or dark. */
  #look() {
    const other = isDark() ? 'light' : 'dark';
    const words = t(`theme.${other}.button`);
    return html`<button
      type="button"
      class="quiet on-dark look"
      title=${words}
      @click=${() => choose(other)}
    >
      ${icon(other)}<span class="visually-hidden">${words}</span>
    </button>`;
  }

  #languages() {
    const other = language() === 'vi' ? 'en' : 'vi';
    return html`<button
      type="button"
      class="quiet on-dark"
      lang=${other}
      @click=${() => speak(other)}
    >
      ${other === 'vi' ? 'Tiếng Việt' : 'English'}
    </button>`;
  }

  /** Whoever may act as several chooses, and says so: the keyboard passes over choices that nobody means. @param {import('../session.js').Me} me */
  #acting({ grants, acting }) {
    const chosen = this.chosen || acting;
    return html`<select
        class="on-dark acting"
        aria-label=${t('acting.label')}
        @change=${(/** @type {any} */ event) => (this.chosen = event.target.value)}
      >
        ${grants.map(
          (grant) =>
            html`<option value=${grant.id} .selected=${grant.id === chosen}>
              ${grantWords(grant)}
            </option>`,
        )}
      </select>
      ${
        chosen === acting
          ? nothing
          : html`<button type="button" class="on-dark" @click=${() => this.say('act', chosen)}>
              ${t('acting.apply')}
            </button>`
      }`;
  }

  /** The way to what the reader is told, with how much of it is new. */
  #notices() {
    const count = this.counts.notices ?? 0;
    const words = count > 0 ? t('nav.notices.unread', { count }) : t('nav.notices');
    return html`<a
      class="to-notices"
      href=${this.hrefTo('notices')}
      title=${words}
      aria-label=${words}
      aria-current=${this.current === 'notices' ? 'page' : 'false'}
      >${icon('notices')}${count > 0 ? html`<span class="nav-count">${count > 99 ? '99+' : count}</span>` : nothing}</a
    >`;
  }

  /** @param {import('../session.js').Me} me */
  #user(me) {
    const of = [me.organisationName ?? t(`role.${me.role}`), me.areaName]
      .filter(Boolean)
      .join(' · ');
    return html`${this.#notices()}${me.grants.length > 1 ? this.#acting(me) : nothing}<a
        class="who"
        href=${this.hrefTo('account')}
        title=${t('nav.account')}
        aria-current=${this.current === 'account' ? 'page' : 'false'}
        >${icon('user')}<span
          ><strong>${me.displayName}</strong>
          ${of === me.displayName ? nothing : html`<small>${of}</small>`}</span
        ></a
      >
      <button
        type="button"
        class="quiet on-dark sign-out"
        title=${t('sign-out')}
        @click=${() => this.say('sign-out')}
      >
        ${icon('sign-out')} <span>${t('sign-out')}</span>
      </button>`;
  }
}
customElements.define('app-header', AppHeader);
