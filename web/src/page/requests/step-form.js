import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import '../../ui/date-field.js';
import { PageElement } from '../../ui/element.js';

const CLASSES = ['TECHNICAL', 'LOAD', 'OTHER'];

/** The facts that a step of a request needs. Says `submit-step` with them, or `cancel-step`. */
export class StepForm extends PageElement {
  static properties = {
    step: {},
    request: { attribute: false },
    busy: { type: Boolean },
    missing: { state: true },
    days: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./steps.js').Step | ''} */
    this.step = '';
    /** @type {import('./model.js').SharingRequest | null} */
    this.request = null;
    this.busy = false;
    this.missing = false;
    /** @type {Record<string, string>} */
    this.days = {};
  }

  render() {
    const dangerous = this.step === 'refusal' || this.step === 'withdrawal';
    return html`<form class="panel step-form" novalidate @submit=${this.#send}>
      <h3>${t(`requests.step.${this.step}`)}</h3>
      ${this.#fields()}
      <div role="alert">
        ${this.missing ? html`<p class="field-error">${t('requests.form.missing')}</p>` : nothing}
      </div>
      <div class="actions">
        <button class=${dangerous ? 'danger' : 'primary'} ?disabled=${this.busy}>
          ${t(`requests.step.${this.step}`)}
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

  #fields() {
    if (this.step === 'refusal') return this.#refusal();
    if (this.step === 'contract') return this.#contract();
    const { requesterName: requester, places } = this.request ?? {};
    return html`<p>${t(`requests.confirm.${this.step}`, { requester, places })}</p>`;
  }

  #refusal() {
    return html`<div class="field">
        <label for="refusalClass">${t('requests.form.refusalClass')} (${t('ui.required')})</label>
        <select id="refusalClass" name="refusalClass" required>
          <option value="">${t('requests.form.choose')}</option>
          ${CLASSES.map((value) => html`<option value=${value}>${t(`refusal-class.${value}`)}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="reason">${t('requests.form.reason')} (${t('ui.required')})</label>
        <textarea id="reason" name="reason" rows="4" required></textarea>
      </div>`;
  }

  #contract() {
    return html`<div class="field">
        <label for="contractNumber"
          >${t('requests.form.contractNumber')} (${t('ui.required')})</label
        >
        <input id="contractNumber" name="contractNumber" required autocomplete="off" />
      </div>
      ${this.#day('signedOn', true)}
      ${this.#day('contractFrom', false, t('requests.form.contractFrom.hint'))}
      ${this.#day('contractTo', false, t('requests.form.contractTo.hint'))}
      ${this.#day('firstUseOn', true, t('requests.form.firstUseOn.hint'))}`;
  }

  /**
   * @param {string} name
   * @param {boolean} required
   * @param {string} [hint]
   */
  #day(name, required, hint = '') {
    const label = t(`requests.form.${name}`);
    return html`<date-field
      name=${name}
      label=${required ? `${label} (${t('ui.required')})` : label}
      hint=${hint}
      .value=${this.days[name] ?? ''}
      @change=${(/** @type {CustomEvent} */ event) => {
        event.stopPropagation();
        this.days = { ...this.days, [name]: event.detail };
      }}
    ></date-field>`;
  }

  /** @param {SubmitEvent} event */
  #send(event) {
    event.preventDefault();
    const facts = this.#facts(new FormData(/** @type {HTMLFormElement} */ (event.target)));
    this.missing = facts === null;
    if (facts) this.say('submit-step', facts);
  }

  /**
   * @param {FormData} form
   * @returns {Record<string, string | null> | null} null when something required is missing
   */
  #facts(form) {
    const text = (/** @type {string} */ name) => String(form.get(name) ?? '').trim();
    if (this.step === 'refusal') {
      return complete({ refusalClass: text('refusalClass'), reason: text('reason') });
    }
    if (this.step !== 'contract') return {};
    const { signedOn, contractFrom, contractTo, firstUseOn } = this.days;
    const facts = complete({ contractNumber: text('contractNumber'), signedOn, firstUseOn });
    return (
      facts && { ...facts, contractFrom: contractFrom || null, contractTo: contractTo || null }
    );
  }
}
customElements.define('step-form', StepForm);

/** @param {Record<string, string | undefined>} facts */
function complete(facts) {
  return Object.values(facts).every(Boolean) ? /** @type {Record<string, string>} */ (facts) : null;
}
