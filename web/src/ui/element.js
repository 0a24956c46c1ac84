/**
 * The base of our custom elements: rendered into the page itself (one style sheet, labels that reach their fields)
 * and rendered again when the reader chooses another language.
 */
import { LitElement } from 'lit';
import { languages } from '../i18n/index.js';

export class PageElement extends LitElement {
  #again = () => this.requestUpdate();

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    languages.addEventListener('change', this.#again);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    languages.removeEventListener('change', this.#again);
  }

  /**
   * Tells the parent; the event bubbles.
   *
   * @param {string} name
   * @param {unknown} [detail]
   */
  say(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}
