import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { go, hrefTo } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { thingOf } from '../change-sets/words.js';
import { Loading } from '../loading.js';
import './asset-parts.js';
import { itemsIn } from './proposal.js';
import './tenancy-editor.js';

const NO_NAMES = /** @type {ReadonlyMap<string, string>} */ (new Map());

/**
 * An asset that a draft makes and nobody has published: who uses it and what is part of it is said in the same draft. The address names the draft
 * and the item. Says `changed`.
 */
export class ProposedAsset extends PageElement {
  static properties = {
    me: { attribute: false },
    mode: {},
    names: { attribute: false },
    params: { attribute: false },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** `tenancy` shows the form of a use. */
    this.mode = '';
    this.names = NO_NAMES;
    /** @type {Record<string, string>} of the address: `draft` and `item` */
    this.params = {};
  }

  #items = new Loading(
    this,
    () => ({ draft: this.params.draft ?? '', item: this.params.item ?? '' }),
    ({ draft }) => itemsIn(draft),
  );

  render() {
    const { draft = '', item = '' } = this.params;
    const items = this.#items.value ?? [];
    const made = items.find(
      ({ id, subject, creates }) => id === item && subject === 'ASSET' && creates,
    );
    return html`<problem-note .error=${this.#items.error}></problem-note>
      ${made && this.me ? this.#made(made, items) : nothing}
      <p><a href=${hrefTo('change-sets', {}, [draft])}>← ${t('proposed.back')}</a></p>`;
  }

  /** @param {import('./proposal.js').Item} made @param {readonly import('./proposal.js').Item[]} items */
  #made(made, items) {
    const { geometry = null, ...properties } = made.after;
    const asset = { id: made.after.id, geometry, properties };
    if (this.mode === 'tenancy')
      return html`<tenancy-editor
        .asset=${asset}
        .me=${this.me}
        .row=${null}
        @saved=${() => this.#to()}
        @cancel=${() => this.#to()}
      ></tenancy-editor>`;
    const belonging = items.filter(({ id, after }) => id !== made.id && after.asset === asset.id);
    return html`<h2>${thingOf(made, this.names)}</h2>
      <p class="note">${t('proposed.lead')}</p>
      ${
        belonging.length > 0
          ? html`<ul>
              ${belonging.map((one) => html`<li>${thingOf(one, this.names)}</li>`)}
            </ul>`
          : nothing
      }
      <p class="actions">
        <button type="button" @click=${() => this.#to('tenancy')}>
          ${icon('add')} ${t('tenancy.add')}
        </button>
      </p>
      <asset-parts
        .asset=${asset}
        .me=${this.me}
        .names=${this.names}
        @part-saved=${() => this.#items.again()}
      ></asset-parts>`;
  }

  /** @param {string} [mode] */
  #to(mode) {
    const { draft, item } = this.params;
    this.#items.again();
    go('map', { draft, item }, ['proposed', ...(mode ? [mode] : [])]);
  }
}
customElements.define('proposed-asset', ProposedAsset);
