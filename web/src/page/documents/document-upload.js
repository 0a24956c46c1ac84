import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { ACCEPT, MOST_BYTES } from './model.js';

/** Sends files of an asset, one after another. `send` (given) sends one; says `sent` after the last that was taken. */
export class DocumentUpload extends PageElement {
  static properties = {
    send: { attribute: false },
    files: { state: true },
    busy: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {(form: FormData) => Promise<unknown>} */
    this.send = async () => {};
    /** @type {File[]} */
    this.files = [];
    this.busy = false;
    /** @type {unknown} */
    this.error = null;
  }

  render() {
    const one = this.files.length === 1;
    return html`<form class="document-upload no-print" @submit=${this.#submit}>
      <problem-note .error=${this.error}></problem-note>
      <div class="field">
        <label for="document-file">${t('documents.file')}</label>
        <input
          id="document-file"
          type="file"
          multiple
          accept=${ACCEPT}
          aria-describedby="document-hint"
          @change=${this.#chosen}
        />
        <small id="document-hint">${t('documents.hint')}</small>
      </div>
      ${
        one
          ? html`<div class="field">
              <label for="document-title">${t('asset.title')}</label>
              <input id="document-title" name="title" maxlength="200" autocomplete="off" />
            </div>`
          : nothing
      }
      ${
        this.files.length > 0
          ? html`<p class="actions">
              <button class="primary" ?disabled=${this.busy}>
                ${t(this.busy ? 'documents.sending' : 'documents.send')}
              </button>
            </p>`
          : nothing
      }
    </form>`;
  }

  /** @param {Event} event */
  #chosen = (event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    this.files = [...(input.files ?? [])];
    this.error = null;
  };

  /** @param {SubmitEvent} event */
  #submit = async (event) => {
    event.preventDefault();
    const title = /** @type {HTMLInputElement | null} */ (this.querySelector('#document-title'));
    this.busy = true;
    this.error = null;
    try {
      for (const file of this.files) await this.#one(file, title?.value ?? '');
      this.files = [];
      /** @type {HTMLFormElement | null} */ (this.querySelector('form'))?.reset();
    } catch (error) {
      this.error = error;
    }
    this.busy = false;
    this.say('sent');
  };

  /** @param {File} file @param {string} title */
  async #one(file, title) {
    if (file.size > MOST_BYTES)
      throw { rule: 'document-too-large', facts: { mostMb: MOST_BYTES / 1024 / 1024 } };
    const form = new FormData();
    form.set('file', file);
    if (title.trim()) form.set('title', title.trim());
    await this.send(form);
    this.files = this.files.filter((other) => other !== file);
  }
}
customElements.define('document-upload', DocumentUpload);
