import { html } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { guard } from '../../ui/leaving.js';
import { showFault } from '../../ui/show-fault.js';
import '../../ui/problem-note.js';
import { CLAIMS } from '../contests/model.js';

/** Says what is wrong of a unit. Says `contest` with the claim and its words, or `close`. */
export class ContestForm extends PageElement {
  static properties = { unit: {}, error: { attribute: false }, values: { state: true } };

  constructor() {
    super();
    /** what the unit is called */
    this.unit = '';
    /** @type {unknown} */
    this.error = null;
    /** @type {Record<string, any>} */
    this.values = {};
  }

  #unguard = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(() => Boolean(this.values.said));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  firstUpdated() {
    this.scrollIntoView({ block: 'center' });
    /** @type {HTMLElement | null} */ (this.querySelector('select'))?.focus();
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('error') && this.error) void showFault(this);
  }

  render() {
    const field = fields({
      values: this.values,
      faults: faultsOf(this.error),
      set: (name, value) => (this.values = { ...this.values, [name]: value }),
      label: (name) => t(`contests.${name}`),
    });
    return html`<form class="panel step-form" novalidate @submit=${this.#send}>
      <h3>${t('contests.contest', { unit: this.unit })}</h3>
      <p>${t('contests.contest.words')}</p>
      <problem-note .error=${this.error}></problem-note>
      ${field.select(
        'claim',
        CLAIMS.map((claim) => [claim, t(`contest-claim.${claim}`)]),
        { empty: t('contests.claim.choose') },
      )}
      ${field.text('said', { rows: 3, required: true })}
      <p class="actions">
        <button class="primary">${t('contests.send')}</button>
        <button type="button" class="quiet" @click=${() => this.say('close')}>
          ${t('ui.cancel')}
        </button>
      </p>
    </form>`;
  }

  /** @param {SubmitEvent} event */
  #send(event) {
    event.preventDefault();
    this.say('contest', this.values);
  }
}
customElements.define('contest-form', ContestForm);
