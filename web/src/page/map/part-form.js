import { html } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { icon } from '../../ui/icon.js';
import { guard } from '../../ui/leaving.js';
import '../../ui/problem-note.js';
import { changedFields } from './asset-draft.js';
import { fieldName } from './asset-words.js';
import { partFields } from './part-fields.js';

/** @typedef {import('./asset-draft.js').Draft} Draft */

/** The form of a part of an asset. `save` (given) sends it; a refusal is shown at the field it is about. Says `cancel`. */
export class PartForm extends PageElement {
  static properties = {
    kind: {},
    start: { attribute: false },
    proposed: { attribute: false },
    why: { attribute: false },
    known: { attribute: false },
    isNew: { type: Boolean },
    save: { attribute: false },
    draft: { state: true },
    reason: { state: true },
    error: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./part-kinds.js').PartKind} */
    this.kind = 'DUCT';
    /** @type {Draft} the part as it was read */
    this.start = {};
    /** @type {Draft | null} what was proposed already and waits for review; the form goes on from it */
    this.proposed = null;
    /** @type {string | null} the reason that was given with it */
    this.why = null;
    /** @type {import('./part-fields.js').Known} */
    this.known = { organisations: [], ducts: [], supports: [], authority: false };
    this.isNew = false;
    /** @type {(draft: Draft, reason: string | null) => Promise<unknown>} */
    this.save = async () => {};
    /** @type {Draft} */
    this.draft = {};
    /** @type {string | null} */
    this.reason = null;
    /** @type {unknown} */
    this.error = null;
    this.busy = false;
  }

  /** @type {() => void} */
  #unguard = () => {};
  #saved = false;

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(() => !this.#saved && changedFields(this.start, this.draft).length > 0);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('start') || changed.has('proposed'))
      this.draft = { ...this.start, ...this.proposed };
    if (changed.has('why')) this.reason = this.why;
  }

  firstUpdated() {
    /** @type {HTMLElement | null} */ (this.querySelector('h4'))?.focus();
  }

  render() {
    const field = fields({
      values: { ...this.draft, reason: this.reason },
      faults: faultsOf(this.error),
      set: this.#set,
      label: (name) => (name === 'reason' ? t('form.reason') : fieldName(name)),
    });
    return html`<form class="part-form" @submit=${this.#submit} novalidate>
      <h4 tabindex="-1">${t(`part.${this.isNew ? 'add' : 'edit'}.${this.kind}`)}</h4>
      <problem-note .error=${this.error}></problem-note>
      ${partFields(this.kind, field, this.known)}
      ${field.text('reason', { rows: 2, required: !this.isNew })}
      <p class="actions">
        <button class="primary" ?disabled=${this.busy}>${icon('check')} ${t('ui.save')}</button>
        <button type="button" @click=${() => this.say('cancel')}>${t('ui.cancel')}</button>
      </p>
    </form>`;
  }

  /** @param {string} field @param {any} value */
  #set = (field, value) => {
    if (field === 'reason') this.reason = value;
    else this.draft = { ...this.draft, [field]: value };
  };

  /** @param {SubmitEvent} event */
  async #submit(event) {
    event.preventDefault();
    this.busy = true;
    this.error = null;
    this.#saved = true;
    try {
      await this.save(this.draft, this.reason);
    } catch (error) {
      this.#saved = false;
      this.error = error;
      await this.updateComplete;
      /** @type {HTMLElement | null} */ (this.querySelector('[aria-invalid="true"]'))?.focus();
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('part-form', PartForm);
