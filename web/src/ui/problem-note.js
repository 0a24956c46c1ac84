import { html, nothing } from 'lit';
import { problemText } from '../i18n/problem-text.js';
import { PageElement } from './element.js';
import { icon } from './icon.js';

/** Says in words what went wrong; read out by a screen reader at once. Nothing while there is no problem. */
export class ProblemNote extends PageElement {
  static properties = { error: { attribute: false }, label: { attribute: false } };

  constructor() {
    super();
    /** @type {unknown} */
    this.error = null;
    /** What the form above whose fields it stands calls them. @type {((field: string) => string) | undefined} */
    this.label = undefined;
  }

  render() {
    return html`<div role="alert">
      ${
        this.error
          ? html`<p class="note note-problem">
              ${icon('alert')}<span>${problemText(this.error, this.label)}</span>
            </p>`
          : nothing
      }
    </div>`;
  }
}
customElements.define('problem-note', ProblemNote);
