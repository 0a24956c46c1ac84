import { html, nothing } from 'lit';
import { t } from '../i18n/index.js';
import { review } from '../review.js';
import { hrefTo } from '../router.js';
import { PageElement } from './element.js';
import { icon } from './icon.js';

/**
 * Says that a change was kept in a change-set instead of being made, with the way to it, until another page is opened. `titleOf` (given) asks
 * what the change-set is called.
 */
export class KeptNote extends PageElement {
  static properties = {
    page: {},
    titleOf: { attribute: false },
    kept: { state: true },
    title: { state: true },
  };

  constructor() {
    super();
    /** The page on which the reader is. */
    this.page = '';
    /** @type {(changeSet: string) => Promise<string>} */
    this.titleOf = async () => '';
    /** @type {import('../review.js').Kept | null} */
    this.kept = null;
    this.title = '';
  }

  connectedCallback() {
    super.connectedCallback();
    review.addEventListener('kept', this.#tell);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    review.removeEventListener('kept', this.#tell);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('page')) this.kept = null;
  }

  /** @param {any} event */
  #tell = async ({ detail }) => {
    const title = await this.titleOf(detail.changeSet).catch(() => '');
    Object.assign(this, { kept: detail, title });
  };

  render() {
    return html`<div role="status">
      ${
        this.kept
          ? html`<p class="note note-warn kept">
              ${icon('change-sets')}<span
                >${t('kept.words', { title: this.title })}
                <a href=${hrefTo('change-sets', {}, [this.kept.changeSet])}
                  >${t('kept.open')}</a
                ></span
              >
              <button type="button" class="quiet" @click=${() => (this.kept = null)}>
                ${icon('close')}<span class="visually-hidden">${t('ui.close')}</span>
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }
}
customElements.define('kept-note', KeptNote);
