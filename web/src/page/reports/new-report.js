import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { isOf, ownFirst } from '../plans/model.js';
import { said } from './content-tables.js';

/** Orders a report of the page's question. Says `ordered` with its id. */
export class NewReport extends PageElement {
  static properties = {
    question: { attribute: false },
    area: { attribute: false },
    kind: { state: true },
    busy: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../../router.js').Question} */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    /** That of the question. @type {import('../../ui/area-picker.js').Area | null} */
    this.area = null;
    this.kind = 'sharing-ratios';
    this.busy = false;
    /** @type {unknown} */
    this.error = null;
  }

  #kinds = new Loading(
    this,
    () => ({}),
    (_, signal) => api.get('/api/report-kinds', {}, signal),
  );

  #plans = new Loading(
    this,
    () => (this.#choice === 'PLAN' ? {} : null),
    (_, signal) => api.get('/api/plans', {}, signal),
  );

  #indicators = new Loading(
    this,
    () => (this.#choice === 'INDICATOR' ? {} : null),
    (_, signal) => api.get('/api/indicators', {}, signal),
  );

  /** @returns {import('./model.js').Kind | undefined} */
  get #chosen() {
    return this.#kinds.value?.find(
      (/** @type {import('./model.js').Kind} */ one) => one.kind === this.kind,
    );
  }

  get #choice() {
    return this.#chosen?.choice;
  }

  get #hint() {
    if (this.#chosen?.area === false) return 'reports.question.whole';
    return this.#choice === 'PLAN' ? 'reports.question.plan' : 'reports.question';
  }

  /** Whether everything that is chosen from has come. */
  get #isComplete() {
    if (this.#choice === 'PLAN') return this.#plans.value !== null;
    if (this.#choice === 'INDICATOR') return this.#indicators.value !== null;
    return this.#kinds.value !== null;
  }

  render() {
    return html`<form class="panel" @submit=${this.#order}>
      <h2>${t('reports.new')}</h2>
      <div class="field-row">
        <div class="field">
          <label for="report-kind">${t('reports.kind')}</label>
          <select
            id="report-kind"
            name="kind"
            @change=${(/** @type {any} */ event) => (this.kind = event.target.value)}
          >
            ${(this.#kinds.value ?? []).map(
              (/** @type {import('./model.js').Kind} */ one) =>
                html`<option value=${one.kind} .selected=${one.kind === this.kind}>
                  ${said(one.title)}
                </option>`,
            )}
          </select>
        </div>
        ${this.#further()}
      </div>
      <p class="hint">${t(this.#hint)}</p>
      <problem-note
        .error=${this.error ?? this.#kinds.error ?? this.#plans.error ?? this.#indicators.error}
      ></problem-note>
      <button class="primary" ?disabled=${this.busy || !this.#isComplete}>
        ${t('reports.freeze')}
      </button>
    </form>`;
  }

  #further() {
    if (this.#choice === 'PLAN')
      return choice('plan', t('reports.plan'), plansOf(this.#plans.value ?? [], this.area));
    if (this.#choice !== 'INDICATOR') return nothing;
    return choice('indicator', t('reports.indicator'), [
      ['', t('reports.indicator.all')],
      ...(this.#indicators.value ?? [])
        .filter((/** @type {any} */ one) => one.unit !== 'HAMLET')
        .map((/** @type {any} */ one) => [one.code, t(`indicator.${one.code}`)]),
    ]);
  }

  /** @param {SubmitEvent} event */
  #order = async (event) => {
    event.preventDefault();
    if (this.busy) return;
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    Object.assign(this, { busy: true, error: null });
    const asked = askedOf(this.question, this.#chosen, Object.fromEntries(form));
    try {
      const { body } = await api.post('/api/reports', asked);
      this.say('ordered', body.id);
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  };
}
customElements.define('new-report', NewReport);

/**
 * What is ordered: the page's question and what was chosen, without an area where the kind is of none.
 *
 * @param {import('../../router.js').Question} question
 * @param {import('./model.js').Kind | undefined} kind
 * @param {Record<string, FormDataEntryValue>} chosen
 */
export function askedOf(question, kind, chosen) {
  return Object.fromEntries(
    Object.entries({ ...question, ...chosen }).filter(
      ([name, value]) => value !== '' && (name !== 'area' || kind?.area !== false),
    ),
  );
}

/**
 * The plans to choose from, that of the province first; where it has none, none is chosen before the reader chooses.
 *
 * @param {import('../plans/model.js').Plan[]} plans
 * @param {import('../../ui/area-picker.js').Area | null} area
 * @returns {[string, string][]}
 */
export function plansOf(plans, area) {
  const choices = ownFirst(plans, area).map(
    ({ code, document, known }) =>
      /** @type {[string, string]} */ ([
        code,
        known ? document : `${document} ${t('plans.unknown-area')}`,
      ]),
  );
  return plans.some((plan) => isOf(plan, area))
    ? choices
    : [['', t('reports.plan.choose')], ...choices];
}

/** @param {string} name @param {string} label @param {[string, string][]} choices */
function choice(name, label, choices) {
  // of another field nothing is chosen beforehand
  return keyed(
    name,
    html`<div class="field">
      <label for="report-${name}">${label}</label>
      <select id="report-${name}" name=${name} ?required=${name === 'plan'}>
        ${choices.map(([value, words]) => html`<option value=${value}>${words}</option>`)}
      </select>
    </div>`,
  );
}
