import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { showFault } from '../../ui/show-fault.js';
import '../../ui/problem-note.js';
import { factsOf, faultsIn, isRequired } from './step-facts.js';
import { isEnding } from './steps.js';

const CLASSES = ['TECHNICAL', 'LOAD', 'OTHER'];

/** The facts that a step of a request needs. Says `submit-step` with them, or `cancel-step`. */
export class StepForm extends PageElement {
  static properties = {
    step: {},
    request: { attribute: false },
    busy: { type: Boolean },
    error: { attribute: false },
    values: { state: true },
    faults: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./steps.js').Step | ''} */
    this.step = '';
    /** @type {import('./model.js').SharingRequest | null} */
    this.request = null;
    this.busy = false;
    /** @type {unknown} what the server said to the last attempt */
    this.error = null;
    /** @type {Record<string, string | null>} */
    this.values = {};
    /** @type {Record<string, import('../../ui/faults.js').Fault>} */
    this.faults = {};
  }

  render() {
    return html`<form class="panel step-form" novalidate @submit=${this.#send}>
      <h3>${t(`requests.step.${this.step}`)}</h3>
      <problem-note .error=${this.error}></problem-note>
      ${this.#fields()}
      <div role="alert">
        ${
          Object.keys(this.faults).length > 0
            ? html`<p class="field-error">${t('requests.form.faults')}</p>`
            : nothing
        }
      </div>
      <div class="actions">
        <button class=${isEnding(this.step) ? 'danger' : 'primary'} ?disabled=${this.busy}>
          ${this.busy ? t('ui.sending') : t(`requests.step.${this.step}`)}
        </button>
        <button type="button" class="quiet" @click=${() => this.say('cancel-step')}>
          ${t('ui.cancel')}
        </button>
      </div>
    </form>`;
  }

  firstUpdated() {
    /** @type {HTMLElement | null} */ (
      this.querySelector('input, select, textarea, button')
    )?.focus();
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    const refused = changed.has('error') && this.error;
    const faulty = changed.has('faults') && Object.keys(this.faults).length > 0;
    if (refused || faulty) showFault(this);
  }

  #fields() {
    const field = fields({
      values: this.values,
      faults: { ...faultsOf(this.error), ...this.faults },
      set: (name, value) => (this.values = { ...this.values, [name]: value }),
      label: (name) => {
        const label = t(`requests.form.${name}`);
        return isRequired(this.step, name) ? `${label} (${t('ui.required')})` : label;
      },
    });
    if (this.step === 'refusal') return refusal(field);
    if (this.step === 'contract') return contract(field);
    if (this.step === 'revocation') return field.text('reason', { rows: 4, required: true });
    const { requesterName: requester, places } = this.request ?? {};
    return html`<p>${t(`requests.confirm.${this.step}`, { requester, places })}</p>`;
  }

  /** @param {SubmitEvent} event */
  #send(event) {
    event.preventDefault();
    if (this.busy) return;
    this.faults = faultsIn(this.step, this.values);
    if (Object.keys(this.faults).length === 0) {
      this.say('submit-step', factsOf(this.step, this.values));
    }
  }
}
customElements.define('step-form', StepForm);

/** @typedef {ReturnType<typeof fields>} Fields */

/** @param {Fields} field */
function refusal(field) {
  return html`${field.select(
    'refusalClass',
    CLASSES.map((value) => [value, t(`refusal-class.${value}`)]),
    { empty: t('requests.form.choose'), required: true },
  )}
  ${field.text('reason', { rows: 4, required: true })}`;
}

/** @param {Fields} field */
function contract(field) {
  const hint = (/** @type {string} */ name) => t(`requests.form.${name}.hint`);
  return html`${field.text('contractNumber', { required: true })}
  ${field.day('signedOn', { required: true })}
  ${field.day('contractFrom', { hint: hint('contractFrom') })}
  ${field.day('contractTo', { hint: hint('contractTo') })}
  ${field.day('firstUseOn', { required: true, hint: hint('firstUseOn') })}`;
}
