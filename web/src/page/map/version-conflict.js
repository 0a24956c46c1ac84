import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { guard } from '../../ui/leaving.js';
import { differences, merge } from './asset-draft.js';
import { saved } from './asset-history.js';
import { fieldName, shown } from './asset-words.js';
import { reasonOf } from './timeline-words.js';

/**
 * @typedef {import('./asset-draft.js').Draft} Draft
 * @typedef {{ fieldName: (field: string) => string, shown: (field: string, value: any, names: ReadonlyMap<string, string>) => string }} Words
 */

/**
 * Somebody else saved meanwhile: both versions side by side, a choice for each field. Says `resolved` with the merged
 * draft, or `discard`.
 */
export class VersionConflict extends PageElement {
  static properties = {
    base: { attribute: false },
    theirs: { attribute: false },
    mine: { attribute: false },
    since: { attribute: false },
    names: { attribute: false },
    fields: { attribute: false },
    words: { attribute: false },
    chosen: { state: true },
  };

  constructor() {
    super();
    /** @type {Draft} what I began from */
    this.base = {};
    /** @type {Draft} what is saved now */
    this.theirs = {};
    /** @type {Draft} */
    this.mine = {};
    /** @type {any[]} what was saved since I began, newest first, as the history tells it */
    this.since = [];
    /** @type {ReadonlyMap<string, string>} of organisations by code, of assets by id */
    this.names = new Map();
    /** @type {readonly string[] | undefined} that may differ; those of an asset unless said */
    this.fields = undefined;
    /** How fields and their values are said. @type {Words} */
    this.words = { fieldName, shown };
    /** @type {Record<string, 'theirs' | 'mine'>} */
    this.chosen = {};
  }

  /** @type {() => void} */
  #unguard = () => {};
  #done = false;

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(() => !this.#done);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  /**
   * @param {string} name
   * @param {unknown} [detail]
   */
  say(name, detail) {
    this.#done = true;
    super.say(name, detail);
  }

  render() {
    const all = differences(this.base, this.theirs, this.mine, this.fields);
    const open = all.filter(({ field, both }) => both && !this.chosen[field]);
    return html`<section class="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title" tabindex="-1">${t('conflict.title')}</h2>
      <ul class="cards">
        ${this.since.map(savedLine)}
      </ul>
      <p class="note note-warn">${t('conflict.lead')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('conflict.field')}</th>
            <th scope="col">${t('conflict.theirs')}</th>
            <th scope="col">${t('conflict.mine')}</th>
          </tr>
        </thead>
        <tbody>
          ${all.map((difference) => this.#row(difference))}
        </tbody>
      </table>
      <p class="actions">
        <button
          type="button"
          class="primary"
          ?disabled=${open.length > 0}
          @click=${() =>
            this.say(
              'resolved',
              merge(this.base, this.theirs, this.mine, this.chosen, this.fields),
            )}
        >
          ${t('conflict.save')}
        </button>
        <button type="button" @click=${() => this.say('discard')}>${t('conflict.discard')}</button>
      </p>
    </section>`;
  }

  /** @param {import('./asset-draft.js').Difference} difference */
  #row({ field, theirs, mine, both }) {
    const mineOnly = JSON.stringify(this.base[field]) === JSON.stringify(theirs);
    const side = this.chosen[field] ?? (both ? '' : mineOnly ? 'mine' : 'theirs');
    return html`<tr class=${both ? 'both' : ''}>
      <th scope="row">${this.words.fieldName(field)}</th>
      <td>${this.#choice(field, 'theirs', theirs, side)}</td>
      <td>${this.#choice(field, 'mine', mine, side)}</td>
    </tr>`;
  }

  /**
   * @param {string} field
   * @param {'theirs' | 'mine'} side
   * @param {unknown} value
   * @param {string} chosen
   */
  #choice(field, side, value, chosen) {
    return html`<label class="check">
      <input
        type="radio"
        name=${`conflict-${field}`}
        value=${side}
        .checked=${chosen === side}
        @change=${() => (this.chosen = { ...this.chosen, [field]: side })}
      />
      <span>${this.words.shown(field, value, this.names)}</span>
    </label>`;
  }

  firstUpdated() {
    /** @type {HTMLElement | null} */ (this.querySelector('#conflict-title'))?.focus();
  }
}
customElements.define('version-conflict', VersionConflict);

/** @param {any} version */
function savedLine(version) {
  return html`<li>
    ${saved(version)}
    ${version.reason ? html`<div>${t('history.reason')}: ${reasonOf(version.reason)}</div>` : nothing}
  </li>`;
}
