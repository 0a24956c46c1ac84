import { html } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { go } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { showFault } from '../../ui/show-fault.js';
import '../../ui/problem-note.js';

/** Begins a draft, for who wants changes to be gathered and looked at though they need not wait. */
export class BeginDraft extends PageElement {
  static properties = {
    open: { state: true },
    values: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    this.open = false;
    /** @type {Record<string, any>} */
    this.values = {};
    /** @type {unknown} */
    this.error = null;
  }

  #busy = false;

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('open') && this.open) {
      /** @type {HTMLElement | null} */ (this.querySelector('#form-title'))?.focus();
    }
    if (changed.has('error') && this.error) showFault(this);
  }

  render() {
    if (!this.open) {
      return html`<button type="button" @click=${() => (this.open = true)}>
        ${t('change-sets.begin')}
      </button>`;
    }
    const field = fields({
      values: this.values,
      faults: faultsOf(this.error),
      set: (name, value) => (this.values = { ...this.values, [name]: value }),
      label: (name) => t(`field.${name}`),
    });
    return html`<form class="panel" novalidate @submit=${this.#send}>
      <h2>${t('change-sets.begin')}</h2>
      <p>${t('change-sets.begin.words')}</p>
      <problem-note .error=${this.error}></problem-note>
      ${field.text('title', { required: true })}
      <div class="actions">
        <button class="primary">${t('change-sets.begin.submit')}</button>
        <button type="button" class="quiet" @click=${() => (this.open = false)}>
          ${t('ui.cancel')}
        </button>
      </div>
    </form>`;
  }

  /** @param {SubmitEvent} event */
  async #send(event) {
    event.preventDefault();
    if (this.#busy) return;
    this.#busy = true;
    this.error = null;
    try {
      const { title } = this.values;
      const { body } = await api.post('/api/change-sets', { title });
      go('change-sets', {}, [body.id]);
    } catch (error) {
      this.error = error;
    } finally {
      this.#busy = false;
    }
  }
}
customElements.define('begin-draft', BeginDraft);
