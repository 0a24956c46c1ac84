import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { untilSent } from '../../ui/leaving.js';
import '../../ui/problem-note.js';
import { isConflict } from '../map/saving.js';
import { documentCard } from './document-card.js';
import './document-form.js';
import './document-upload.js';

/**
 * Documents and photos of an asset, for its owner and the authority: to be read, and by who may change the asset to be sent in, named and taken out of use.
 *
 * @typedef {import('./model.js').Document} Document
 */
export class AssetDocuments extends PageElement {
  static properties = {
    asset: { attribute: false },
    mayEdit: { type: Boolean },
    documents: { state: true },
    open: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../map/asset-details.js').Asset | null} */
    this.asset = null;
    this.mayEdit = false;
    /** @type {Document[] | null} null until they are known */
    this.documents = null;
    /** @type {{ id: string, mode: 'edit' | 'retire' } | null} the document whose form is open */
    this.open = null;
    /** @type {unknown} */
    this.error = null;
  }

  /** @param {Map<string, any>} changed */
  updated(changed) {
    if (changed.has('asset') && changed.get('asset')?.id !== this.asset?.id) void this.load();
  }

  get #path() {
    return `/api/assets/${this.asset?.id}/documents`;
  }

  load = async () => {
    const { asset } = this;
    if (!asset) return;
    try {
      const documents = await api.get(this.#path);
      if (asset.id !== this.asset?.id) return;
      this.documents = documents;
      this.error = null;
    } catch (error) {
      this.error = error;
    }
  };

  render() {
    const { documents, mayEdit } = this;
    if (!this.asset) return nothing;
    return html`<section class="documents">
      <h3>${t('documents.title')}</h3>
      <problem-note .error=${this.error}></problem-note>
      ${documents?.length === 0 ? html`<p>${t('documents.none')}</p>` : nothing}
      <ul class="cards">
        ${(documents ?? []).map((document) => this.#card(document))}
      </ul>
      ${
        mayEdit
          ? html`<document-upload .send=${this.#send} @sent=${this.load}></document-upload>`
          : nothing
      }
    </section>`;
  }

  /** @param {Document} document */
  #card(document) {
    const { asset, mayEdit, open } = this;
    const form =
      open?.id === document.id
        ? html`<document-form
            .mode=${open.mode}
            .document=${document}
            .save=${(/** @type {any} */ values) => this.#save(document, open.mode, values)}
            @cancel=${() => (this.open = null)}
          ></document-form>`
        : nothing;
    return documentCard(document, {
      asset: asset?.id ?? '',
      mayEdit,
      isPoint: asset?.geometry?.type === 'Point',
      form,
      open: (mode) => (this.open = { id: document.id, mode }),
    });
  }

  /** @param {FormData} form */
  #send = (form) => untilSent(api.upload(this.#path, form));

  /**
   * @param {Document} document
   * @param {'edit' | 'retire'} mode
   * @param {any} values
   */
  async #save({ id, version, retired }, mode, values) {
    const path = `/api/documents/${id}${mode === 'retire' ? '/retirement' : ''}`;
    const body = mode === 'retire' ? { ...values, retired: !retired } : values;
    try {
      await api.put(path, body, `"${version}"`);
    } catch (error) {
      if (!isConflict(error)) throw error;
      await this.load();
      this.error = { rule: 'changed-meanwhile', facts: {} };
      return;
    }
    this.open = null;
    await this.load();
  }
}
customElements.define('asset-documents', AssetDocuments);
