import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { fitting } from './mappings.js';

/** The mappings of the reader's organisation: offered for a file with the same columns, saved, renamed and deleted. Says `apply` with one, and `saved`. */
export class MappingPanel extends PageElement {
  static properties = {
    mappings: { attribute: false },
    headings: { attribute: false },
    spec: { attribute: false },
    name: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./mappings.js').Mapping[]} */
    this.mappings = [];
    /** @type {string[]} */
    this.headings = [];
    /** What is said of the file now. @type {() => Record<string, unknown>} */
    this.spec = () => ({});
    this.name = '';
    /** @type {unknown} */
    this.error = null;
  }

  render() {
    return html`${fitting(this.mappings, this.headings).map((one) => this.#offer(one))}
      <details class="panel">
        <summary>${t('import.mappings')}</summary>
        <div class="field-row">
          <div class="field">
            <label for="mapping-name">${t('import.mappings.name')}</label>
            <input
              id="mapping-name"
              maxlength="200"
              .value=${this.name}
              @input=${(/** @type {Event} */ event) =>
                (this.name = /** @type {HTMLInputElement} */ (event.target).value)}
            />
          </div>
          <button type="button" ?disabled=${this.name.trim() === ''} @click=${() => this.#save()}>
            ${t('import.mappings.save')}
          </button>
        </div>
        <problem-note .error=${this.error}></problem-note>
        ${
          this.mappings.length > 0
            ? html`<ul class="mappings">
                ${this.mappings.map((one) => this.#line(one))}
              </ul>`
            : nothing
        }
      </details>`;
  }

  /** @param {import('./mappings.js').Mapping} mapping */
  #offer(mapping) {
    return html`<p class="note">
      ${icon('check')}<span
        >${t('import.mappings.fits', { name: mapping.name })}
        <button type="button" @click=${() => this.say('apply', mapping)}>
          ${t('import.mappings.apply')}
        </button></span
      >
    </p>`;
  }

  /** @param {import('./mappings.js').Mapping} mapping */
  #line(mapping) {
    const named = this.name.trim();
    return html`<li>
      ${mapping.name}
      <button type="button" @click=${() => this.say('apply', mapping)}>
        ${t('import.mappings.apply')}<span class="visually-hidden">: ${mapping.name}</span>
      </button>
      <button
        type="button"
        ?disabled=${named === ''}
        @click=${() =>
          this.#change(() =>
            api.put(`/api/imports/mappings/${mapping.id}`, { ...mapping, name: named }, ''),
          )}
      >
        ${t('import.mappings.rename')}<span class="visually-hidden">: ${mapping.name}</span>
      </button>
      <button
        type="button"
        @click=${() => this.#change(() => api.remove(`/api/imports/mappings/${mapping.id}`))}
      >
        ${t('import.mappings.delete')}<span class="visually-hidden">: ${mapping.name}</span>
      </button>
    </li>`;
  }

  #save() {
    const draft = { name: this.name.trim(), heads: this.headings, spec: this.spec() };
    const same = this.mappings.find((one) => one.name === draft.name);
    return this.#change(() =>
      same
        ? api.put(`/api/imports/mappings/${same.id}`, draft, '')
        : api.post('/api/imports/mappings', draft),
    );
  }

  /** @param {() => Promise<unknown>} change */
  async #change(change) {
    try {
      await change();
      Object.assign(this, { error: null, name: '' });
      this.say('saved', null);
    } catch (error) {
      this.error = error;
    }
  }
}
customElements.define('mapping-panel', MappingPanel);
