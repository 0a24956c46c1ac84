import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { icon } from '../../ui/icon.js';
import { guard } from '../../ui/leaving.js';
import '../../ui/problem-note.js';
import { showFault } from '../../ui/show-fault.js';
import { changedFields } from './asset-draft.js';
import { tenancyFaults } from './tenancy-draft.js';
import { fieldName } from './tenancy-words.js';

/** @typedef {import('./asset-draft.js').Draft} Draft */

/**
 * The form of a tenancy: who, how many places, used when, under which contract. `save` (given) sends it; a refusal is shown at the field it
 * is about. Says `cancel`.
 */
export class TenancyForm extends PageElement {
  static properties = {
    heading: {},
    lead: {},
    start: { attribute: false },
    proposed: { attribute: false },
    why: { attribute: false },
    organisations: { attribute: false },
    fixed: { type: Boolean },
    authority: { type: Boolean },
    isNew: { type: Boolean },
    save: { attribute: false },
    draft: { state: true },
    reason: { state: true },
    error: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    this.heading = '';
    this.lead = '';
    /** @type {Draft} the tenancy as it was read */
    this.start = {};
    /** @type {Draft | null} what was proposed already and waits for review; the form goes on from it */
    this.proposed = null;
    /** @type {string | null} the reason that was given with it */
    this.why = null;
    /** @type {[string, string][]} code and name */
    this.organisations = [];
    /** Whether it is known who uses the asset. */
    this.fixed = false;
    /** Whether the reader says what is restricted. */
    this.authority = false;
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
    this.#unguard = guard(() => !this.#saved && this.#isChanged());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  #isChanged() {
    return Boolean(this.reason) || changedFields(this.start, this.draft).length > 0;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('start') || changed.has('proposed'))
      this.draft = { ...this.start, ...this.proposed };
    if (changed.has('why')) this.reason = this.why;
  }

  firstUpdated() {
    /** @type {HTMLElement | null} */ (this.querySelector('h2'))?.focus();
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('error') && this.error) void showFault(this);
  }

  render() {
    const field = fields({
      values: { ...this.draft, reason: this.reason, used: String(this.draft.used !== false) },
      faults: faultsOf(this.error),
      set: this.#set,
      label: fieldName,
    });
    return html`<form class="tenancy-form" @submit=${this.#submit} novalidate>
      <h2 tabindex="-1">${this.heading}</h2>
      ${this.lead ? html`<p class="note">${this.lead}</p>` : nothing}
      <problem-note .error=${this.error}></problem-note>
      ${this.fixed ? nothing : field.select('organisation', this.organisations, { empty: t('part.choose') })}
      ${field.number('places', { whole: true, required: true })}
      ${field.select('used', [
        ['true', t('tenancy.used.true')],
        ['false', t('tenancy.used.false')],
      ])}
      ${this.draft.used === false ? nothing : this.#use(field)} ${this.#contract(field)}
      ${this.authority ? this.#secret(field) : nothing}
      ${field.text('reason', { rows: 2, required: !this.isNew })}
      <p class="actions">
        <button class="primary" ?disabled=${this.busy}>${icon('check')} ${t('ui.save')}</button>
        <button type="button" @click=${() => this.say('cancel')}>${t('ui.cancel')}</button>
      </p>
    </form>`;
  }

  /** @param {ReturnType<typeof fields>} field */
  #use(field) {
    return html`<div class="field-row">
      ${field.day('usedFrom', { hint: t('form.unknown-empty') })}
      ${field.day('usedTo', { hint: t('tenancy.hint.usedTo') })}
    </div>`;
  }

  /** @param {ReturnType<typeof fields>} field */
  #secret(field) {
    return html`${field.check('restricted')}
      <p class="hint"><small>${t('tenancy.hint.restricted')}</small></p>`;
  }

  /** @param {ReturnType<typeof fields>} field */
  #contract(field) {
    return html`<fieldset>
      <legend>${t('tenancy.contract')}</legend>
      <div class="field-row">${field.text('contractNumber')} ${field.day('contractSignedOn')}</div>
      <div class="field-row">
        ${field.day('contractFrom')}
        ${field.day('contractTo', { hint: t('tenancy.hint.contractTo') })}
      </div>
    </fieldset>`;
  }

  /** @param {string} field @param {any} value */
  #set = (field, value) => {
    if (field === 'reason') this.reason = value;
    else this.draft = { ...this.draft, [field]: field === 'used' ? value !== 'false' : value };
  };

  /** @param {SubmitEvent} event */
  async #submit(event) {
    event.preventDefault();
    if (this.busy) return;
    Object.assign(this, { busy: true, error: null });
    try {
      const errors = [...unreadable(this), ...tenancyFaults(this.draft, this.reason, this.isNew)];
      if (errors.length > 0) throw { rule: 'marked-fields', facts: { errors } };
      this.#saved = true;
      await this.save(this.draft, this.reason);
    } catch (error) {
      this.#saved = false;
      this.error = error;
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('tenancy-form', TenancyForm);

/**
 * What was typed where a day belongs, and is none.
 *
 * @param {HTMLElement} form
 */
export function unreadable(form) {
  const days = /** @type {any[]} */ ([...form.querySelectorAll('date-field')]);
  const words = t('ui.date.wrong');
  return days
    .filter(({ wrong }) => wrong)
    .map(({ name }) => ({ field: name, value: '', expected: '', words }));
}
