import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { itemCard } from './item-card.js';
import { makersOf, neededOf } from './model.js';

/** How many items are drawn at once. */
const PAGE = 50;

/**
 * The items of a change-set, each with what it changes. Says `accept`, `refuse`, `take-over` and `remove-item` with the item, and `accept-all`.
 */
export class ChangeSetItems extends PageElement {
  static properties = {
    items: { attribute: false },
    names: { attribute: false },
    draft: {},
    decides: { type: Boolean },
    drawn: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./model.js').Item[]} */
    this.items = [];
    /** @type {ReadonlyMap<string, string>} of organisations by code, of assets by id */
    this.names = new Map();
    /** Id of the change-set while the reader works on it. */
    this.draft = '';
    /** Whether the reader decides. */
    this.decides = false;
    this.drawn = PAGE;
  }

  render() {
    const among = { makers: makersOf(this.items), needed: neededOf(this.items) };
    const waiting = this.items.some(({ state }) => state === 'PROPOSED');
    return html`<div class="page-head">
        <h2>${t('change-sets.items')}</h2>
        ${
          this.decides && waiting
            ? html`<button type="button" @click=${() => this.say('accept-all')}>
                ${t('change-sets.accept-all')}
              </button>`
            : nothing
        }
      </div>
      ${this.items.length === 0 ? html`<p class="note">${t('change-sets.no-items')}</p>` : nothing}
      <ol class="cards items">
        ${this.items.slice(0, this.drawn).map((item) => this.#card(item, among))}
      </ol>
      ${
        this.items.length > this.drawn
          ? html`<p class="more">
              <button type="button" @click=${() => (this.drawn += PAGE)}>${t('rows.more')}</button>
            </p>`
          : nothing
      }`;
  }

  /** @param {import('./model.js').Item} item @param {Pick<import('./item-card.js').Card, 'makers' | 'needed'>} among the other items */
  #card(item, among) {
    return itemCard(item, {
      names: this.names,
      ...among,
      draft: this.draft,
      decides: this.decides,
      say: (what) => this.say(what, item),
    });
  }
}
customElements.define('change-set-items', ChangeSetItems);
