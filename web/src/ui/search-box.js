import { html, nothing } from 'lit';
import { t } from '../i18n/index.js';
import { PageElement } from './element.js';
import { icon } from './icon.js';
import { hitOption } from './search-hit.js';

/**
 * @typedef {import('./search-hit.js').Hit} Hit
 * @typedef {{ kind: string, hits: Hit[], more: boolean }} Group
 * @typedef {(text: string, signal: AbortSignal) => Promise<Group[]>} Find
 */

/** So long nobody types: then it is asked. In milliseconds. */
const PAUSE = 200;

const SHORTEST = 2;

/**
 * One box for everything that has a name or a code: a combobox with a list of hits by kind. `/` or Ctrl+K brings the reader here. Says `found`
 * with the chosen hit; an organisation goes into the text instead, for what is looked for among its assets.
 */
export class SearchBox extends PageElement {
  static properties = {
    find: { attribute: false },
    groups: { state: true },
    open: { state: true },
    active: { state: true },
    failed: { state: true },
  };

  constructor() {
    super();
    /** @type {Find} */
    this.find = async () => [];
    /** @type {Group[] | null} null = nothing was asked yet */
    this.groups = null;
    this.open = false;
    /** Which hit the arrow keys are at; -1 = the text. */
    this.active = -1;
    this.failed = false;
  }

  /** @type {AbortController | undefined} */
  #question;
  #pause = 0;
  /** The text whose hits are not there yet; empty: none. */
  #awaited = '';
  /** Whether Enter was pressed before they were. */
  #entered = false;

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.#shortcut);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#shortcut);
    this.#forget();
  }

  /** @returns {HTMLInputElement | null} */
  get #input() {
    return this.querySelector('input');
  }

  get #hits() {
    return (this.groups ?? []).flatMap(({ hits }) => hits);
  }

  /** @param {KeyboardEvent} event */
  #shortcut = (event) => {
    const slash = event.key === '/' && !isField(event.target);
    if (!slash && !(event.ctrlKey && event.key.toLowerCase() === 'k')) return;
    event.preventDefault();
    this.#input?.focus();
    this.#input?.select();
  };

  #forget() {
    clearTimeout(this.#pause);
    this.#question?.abort();
  }

  #typed = () => {
    this.#forget();
    this.#entered = false;
    this.#awaited = '';
    const text = this.#input?.value.trim() ?? '';
    this.active = -1;
    if (text.length < SHORTEST) {
      this.groups = null;
      this.open = false;
    } else {
      this.#awaited = text;
      this.#pause = Number(setTimeout(() => void this.#ask(text), PAUSE));
    }
  };

  /** @param {string} text */
  async #ask(text) {
    const question = new AbortController();
    this.#question = question;
    try {
      const groups = await this.find(text, question.signal);
      if (question.signal.aborted) return;
      this.groups = groups;
      this.failed = false;
    } catch {
      if (question.signal.aborted) return;
      this.groups = [];
      this.failed = true;
    }
    this.open = true;
    this.#awaited = '';
    if (this.#entered) this.#choose(this.#hits[0]);
    this.#entered = false;
  }

  /** Opens the hit that the keys are at, else the first; where the hits are still to come, once they have. */
  #enter() {
    if (this.#awaited && this.active < 0) {
      if (!this.#entered) {
        this.#forget();
        this.#entered = true;
        void this.#ask(this.#awaited);
      }
    } else {
      this.#choose(this.#hits[Math.max(this.active, 0)]);
    }
  }

  /** @param {KeyboardEvent} event */
  #key = (event) => {
    const last = this.#hits.length - 1;
    const { active } = this;
    /** @type {Record<string, () => void>} */
    const keys = {
      ArrowDown: () => this.#go(active >= last ? 0 : active + 1),
      ArrowUp: () => this.#go(active <= 0 ? last : active - 1),
      Enter: () => this.#enter(),
      Escape: () => this.#close(),
    };
    const act = keys[event.key];
    if (!act || event.isComposing) return;
    event.preventDefault();
    act();
  };

  /** @param {number} to */
  #go(to) {
    this.open = this.groups !== null;
    this.active = Math.min(to, this.#hits.length - 1);
  }

  #close() {
    if (!this.open && this.#input) this.#input.value = '';
    this.open = false;
    this.active = -1;
  }

  /** @param {Hit | undefined} hit */
  #choose(hit) {
    if (!hit || !this.#input) return;
    this.open = false;
    this.active = -1;
    if (hit.kind === 'ORGANISATION') {
      this.#input.value = `${hit.name} `;
      this.#input.focus();
    } else {
      this.#input.value = '';
      this.groups = null;
      this.say('found', hit);
    }
  }

  updated() {
    this.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  render() {
    const active = this.open && this.active >= 0 ? `search-hit-${this.active}` : nothing;
    return html`<search class="search-box" @focusout=${this.#left}>
      ${icon('search')}
      <input
        type="text"
        role="combobox"
        id="search-text"
        autocomplete="off"
        maxlength="100"
        aria-label=${t('find.label')}
        aria-autocomplete="list"
        aria-controls="search-hits"
        aria-expanded=${this.open}
        aria-activedescendant=${active}
        placeholder=${t('find.placeholder')}
        @input=${this.#typed}
        @keydown=${this.#key}
        @focus=${() => (this.open = this.groups !== null)}
      />
      <p class="visually-hidden" role="status">${this.open ? this.#said() : ''}</p>
      <div class="search-panel" ?hidden=${!this.open}>
        <div id="search-hits" role="listbox" aria-label=${t('find.hits')}>${this.#groups()}</div>
        ${this.#hits.length === 0 ? html`<p class="search-none">${this.#said()}</p>` : nothing}
      </div>
    </search>`;
  }

  /** @param {FocusEvent} event */
  #left = ({ relatedTarget }) => {
    if (!this.contains(/** @type {Node | null} */ (relatedTarget))) this.open = false;
  };

  #said() {
    if (this.failed) return t('find.failed');
    const { length } = this.#hits;
    return length === 0 ? t('find.none') : t('find.count', { count: length });
  }

  #groups() {
    let index = 0;
    return (this.groups ?? []).map(
      ({ kind, hits, more }) =>
        html`<div role="group" aria-labelledby="search-${kind}">
          <div id="search-${kind}" class="search-kind" role="presentation">
            ${t(`find.kind.${kind}`)}${more ? ` (${t('find.more')})` : ''}
          </div>
          ${hits.map((hit) => {
            const at = index++;
            return hitOption(hit, at, at === this.active, () => this.#choose(hit));
          })}
        </div>`,
    );
  }
}
customElements.define('search-box', SearchBox);

/** @param {EventTarget | null} target */
function isField(target) {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
