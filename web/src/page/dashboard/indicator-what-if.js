import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { choicesOf, switchesOf } from '../definitions/model.js';
import { Loading } from '../loading.js';
import { isLength, said } from './model.js';
import { percent } from './ratio.js';
import { difference, open } from './what-if.js';

/** What the number would be, were requests approved or a switch changed, beside what it is. Nothing is stored. */
export class IndicatorWhatIf extends PageElement {
  static properties = {
    question: { attribute: false },
    code: {},
    switches: { attribute: false },
    open: { state: true },
    supposed: { state: true },
    requests: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../../router.js').Question} */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    this.code = '';
    /** How the headline counts. @type {Record<string, unknown>} */
    this.switches = {};
    this.open = false;
    /** The switches that were changed. @type {Record<string, string>} */
    this.supposed = {};
    /** The ids of the requests that were chosen. @type {string[]} */
    this.requests = [];
  }

  /** Another indicator has other switches and other requests. @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('code')) Object.assign(this, { supposed: {}, requests: [] });
  }

  #list = new Loading(
    this,
    () => (this.open ? {} : null),
    (_, signal) => api.get('/api/requests', {}, signal),
  );

  #both = new Loading(
    this,
    () => (this.open ? { code: this.code, ...this.question, ...this.#asked } : null),
    ({ code, ...params }, signal) => api.get(`/api/indicators/${code}/what-if`, params, signal),
  );

  get #asked() {
    return { ...this.supposed, request: this.requests.join(',') };
  }

  render() {
    return html`<details class="what-if" @toggle=${this.#toggle}>
      <summary>${t('what-if.title')}</summary>
      ${this.open ? this.#form() : nothing}
    </details>`;
  }

  #form() {
    const { value, answered, error, busy } = this.#both;
    const waits = error ? nothing : html`<p>${t('ui.loading')}</p>`;
    return html`<p>${t('what-if.intro')}</p>
      <form class="filters" @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
        ${switchesOf(this.code).map((name) => this.#switch(name))}
      </form>
      ${this.#choices()}
      <problem-note .error=${error}></problem-note>
      <div aria-live="polite" aria-busy=${String(busy)}>
        ${value && answered?.code === this.code ? this.#compared(value) : waits}
      </div>`;
  }

  /** @param {string} name */
  #switch(name) {
    const today = String(this.switches[name]);
    const chosen = this.supposed[name] ?? today;
    const id = `what-if-${name}`;
    return html`<div class="field">
      <label for=${id}>${t(`definitions.field.${name}`)}</label>
      <select
        id=${id}
        @change=${(/** @type {Event} */ event) => {
          const { value } = /** @type {HTMLSelectElement} */ (event.target);
          this.supposed = { ...this.supposed, [name]: value };
        }}
      >
        ${supposable(this.code, name, today).map(
          (choice) =>
            html`<option value=${choice} .selected=${choice === chosen}>
              ${t(`definitions.choice.${name}.${choice}`)}
            </option>`,
        )}
      </select>
    </div>`;
  }

  #choices() {
    const { value, error } = this.#list;
    if (error) return html`<problem-note .error=${error}></problem-note>`;
    if (!value) return nothing;
    const requests = open(value, this.code);
    if (requests.length === 0) return html`<p>${t('what-if.no-request')}</p>`;
    return ['FILED', 'ACCEPTED'].map((state) => this.#ticks(state, requests));
  }

  /**
   * Those that wait for an answer apart from those that were accepted, of which a contract is not yet concluded.
   *
   * @param {string} wanted
   * @param {import('./what-if.js').SharingRequest[]} requests
   */
  #ticks(wanted, requests) {
    const those = requests.filter(({ state }) => state === wanted);
    if (those.length === 0) return nothing;
    return html`<fieldset>
      <legend>${t(`what-if.requests.${wanted}`)}</legend>
      ${those.map(
        (one) =>
          html`<label class="check"
            ><input
              type="checkbox"
              value=${one.id}
              .checked=${this.requests.includes(one.id)}
              @change=${this.#choose}
            />
            ${one.number}: ${one.requesterName ?? one.requester} →
            ${one.asset.code ?? t(`kind.${one.asset.kind}`)}</label
          >`,
      )}
    </fieldset>`;
  }

  /** @param {Event} event */
  #choose = (event) => {
    const { value, checked } = /** @type {HTMLInputElement} */ (event.target);
    const others = this.requests.filter((id) => id !== value);
    this.requests = checked ? [...others, value] : others;
  };

  /** @param {import('./what-if.js').WhatIf} both */
  #compared({ today, would, sentence, note }) {
    const digits = isLength(this.code) ? 3 : 0;
    const row = (/** @type {string} */ name, /** @type {import('./what-if.js').Reading} */ one) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td class="numeric">
          ${number(one.numerator, digits)} / ${number(one.denominator, digits)}
        </td>
        <td class="numeric">${percent(one.ratio)}</td>
      </tr>`;
    return html`<table class="plain">
        <caption>
          ${t('what-if.caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('what-if.reading')}</th>
            <th scope="col" class="numeric">${t('dashboard.variants.fraction')}</th>
            <th scope="col" class="numeric">${t('dashboard.ratio')}</th>
          </tr>
        </thead>
        <tbody>
          ${row(t('what-if.today'), today)} ${row(t('what-if.would'), would)}
        </tbody>
      </table>
      <p>${difference(today, would)}</p>
      <p>${said(sentence)}</p>
      <p class="note">${said(note)}.</p>`;
  }

  /** @param {Event} event */
  #toggle(event) {
    this.open = /** @type {HTMLDetailsElement} */ (event.target).open;
  }
}
customElements.define('indicator-what-if', IndicatorWhatIf);

/** What a switch may be supposed to be: nobody is asked here since which day things are new. @param {string} code @param {string} name @param {string} today */
function supposable(code, name, today) {
  return choicesOf(code, name).filter((choice) => choice !== 'BUILT_SINCE' || choice === today);
}
