import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { guard } from '../../ui/leaving.js';
import { showFault } from '../../ui/show-fault.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { reporting } from './sending.js';
import { ticks } from './ticks.js';

/** Changes an open round or asks further organisations, closes it or cancels it, with a reason. Says `end` with what was typed, or `close`. */
export class RoundEnding extends PageElement {
  static properties = {
    round: { attribute: false },
    asked: { attribute: false },
    step: {},
    error: { attribute: false },
    values: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./model.js').Round | null} */
    this.round = null;
    /** The codes of those who are asked already. @type {string[]} */
    this.asked = [];
    /** @type {'change' | 'closing' | 'cancelling'} */
    this.step = 'change';
    /** @type {unknown} */
    this.error = null;
    /** @type {Record<string, any>} */
    this.values = {};
  }

  #typed = false;
  #unguard = () => {};

  #organisations = new Loading(
    this,
    () => (this.step === 'change' ? {} : null),
    (_, signal) => reporting(signal),
  );

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(() => this.#typed);
    const { title, dueOn, instructions } = this.round ?? {};
    this.values = { title, dueOn, instructions };
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  firstUpdated() {
    /** @type {HTMLElement | null} */ (this.querySelector('input, textarea'))?.focus();
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('error') && this.error) void showFault(this);
  }

  render() {
    const faults = faultsOf(this.error);
    const field = fields({
      values: this.values,
      faults,
      set: this.#set,
      label: (name) => t(`rounds.${name === 'title' ? 'name' : name}`),
    });
    return html`<form class="panel step-form" novalidate @submit=${this.#send}>
      <h2>${t(`rounds.step.${this.step}`)}</h2>
      <p>${t(`rounds.step.${this.step}.words`)}</p>
      <problem-note .error=${this.error ?? this.#organisations.error}></problem-note>
      ${
        this.step === 'change'
          ? html`<div class="field-row">
                ${field.text('title', { required: true })} ${field.day('dueOn', { required: true })}
              </div>
              ${field.text('instructions', { rows: 3 })} ${this.#further(faults)}`
          : nothing
      }
      ${field.text('reason', { rows: 2, required: this.step !== 'closing' })}
      <p class="actions">
        <button class=${this.step === 'change' ? 'primary' : 'danger'}>
          ${t(`rounds.step.${this.step}`)}
        </button>
        <button type="button" class="quiet" @click=${() => this.say('close')}>
          ${t('ui.cancel')}
        </button>
      </p>
    </form>`;
  }

  #set = (/** @type {string} */ name, /** @type {any} */ value) => {
    this.#typed = true;
    this.values = { ...this.values, [name]: value };
  };

  /** Who is not asked yet. @param {ReturnType<typeof faultsOf>} faults */
  #further(faults) {
    const others = (this.#organisations.value ?? []).filter(
      ({ code }) => !this.asked.includes(code),
    );
    return others.length === 0
      ? nothing
      : ticks(
          'further',
          others.map(({ code, name }) => [code, name]),
          this.values.organisations ?? [],
          faults,
          (codes) => this.#set('organisations', codes),
        );
  }

  /** @param {SubmitEvent} event */
  #send(event) {
    event.preventDefault();
    const { reason } = this.values;
    this.say('end', this.step === 'change' ? this.values : { reason });
  }
}
customElements.define('round-ending', RoundEnding);
