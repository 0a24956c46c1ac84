import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import * as api from '../../api.js';
import { date, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { mayEditTerritory } from '../../session.js';
import { mayLeave } from '../../ui/leaving.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { QuestionPage } from '../question-page.js';
import { differenceText, ownFirst, valueText } from './model.js';
import './statement-form.js';

/** @typedef {import('./model.js').Line} Line */
/** @typedef {import('./model.js').Measure} Measure */

/** The annex of a plan in its order and words: what is computed, what was entered, and what is promised. */
export class PlansPage extends QuestionPage {
  static properties = {
    ...QuestionPage.properties,
    rest: { attribute: false },
    open: { state: true },
    done: { state: true },
  };

  constructor() {
    super();
    /** @type {string[]} */
    this.rest = [];
    /** The line that is entered, and which of its statements is altered. @type {{ line: Line, statement: string } | null} */
    this.open = null;
    this.done = '';
  }

  /** What opened the form. @type {HTMLElement | null} */
  #opener = null;

  /** A form belongs to one plan. @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('rest') && changed.get('rest')?.[0] !== this.rest[0])
      Object.assign(this, { open: null, done: '' });
  }

  #plans = new Loading(
    this,
    () => ({}),
    (_, signal) => api.get('/api/plans', {}, signal),
  );

  #annex = new Loading(
    this,
    () =>
      this.rest[0]
        ? { code: this.rest[0], date: this.question.date, knownOn: this.question.knownOn }
        : null,
    ({ code, ...days }, signal) =>
      api.get(`/api/plans/${encodeURIComponent(code)}/annex`, days, signal),
  );

  render() {
    const plans = this.#plans;
    return html`<h1>${t('nav.plans')}</h1>
      <p>${t('plans.intro')}</p>
      <problem-note .error=${plans.error ?? this.#annex.error}></problem-note>
      <ul class="plan-list">
        ${ownFirst(plans.value ?? [], this.area).map(
          (/** @type {import('./model.js').Plan} */ plan) =>
            html`<li>
              <a
                href=${hrefTo('plans', {}, [plan.code])}
                aria-current=${plan.code === this.rest[0] ? 'true' : 'false'}
                >${plan.document}</a
              >
              ${plan.known ? nothing : html`<small>${t('plans.unknown-area')}</small>`}
            </li>`,
        )}
      </ul>
      ${plans.value || plans.error ? nothing : html`<p role="status">${t('ui.loading')}</p>`}
      <p class="hint" role="status">${this.done}</p>
      ${this.open ? this.#form(this.open) : nothing} ${this.rest[0] ? this.#answer() : nothing}`;
  }

  #answer() {
    const { value, answered, error } = this.#annex;
    if (value && answered?.code === this.rest[0]) return this.#shown(value);
    return error ? nothing : html`<p role="status">${t('ui.loading')}</p>`;
  }

  /** @param {import('./model.js').Annex} annex */
  #shown({ plan, date: day, lines }) {
    const caption = t('plans.annex', { day: date(day) });
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${caption}>
      <table class="plan-annex">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('plans.line')}</th>
            <th scope="col">
              ${plan.areaTo ? t('plans.computed.then', { area: plan.areaName ?? plan.area, day: date(plan.boundaries) }) : t('plans.computed')}
            </th>
            ${plan.today ? html`<th scope="col">${t('plans.computed.today', { area: plan.todayName })}</th>` : nothing}
            <th scope="col">${t('plans.entered')}</th>
            <th scope="col">${t('plans.target')}</th>
            <th scope="col">${t('plans.met')}</th>
            <th scope="col">${t('plans.values')}</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map((one) => this.#row(one, plan.today !== null, day))}
        </tbody>
      </table>
    </div>`;
  }

  /** @param {Line} line @param {boolean} merged @param {string} day to which what is computed refers */
  #row(line, merged, day) {
    const { entered, difference, next, met } = line;
    return html`<tr data-indicator=${line.indicator}>
      <th scope="row">${line.ordinal}. ${line.wording}</th>
      <td>${measureText(line, line.computed)}</td>
      ${merged ? html`<td>${measureText(line, line.today)}</td>` : nothing}
      <td>
        ${entered ? html`${valueText(line, entered)} <small>${date(entered.date)}</small>` : '–'}
        ${entered && difference !== null ? html`<br /><small>${differenceOf(line, entered.date, difference, day)}</small>` : nothing}
      </td>
      <td>
        ${next ? html`${targetText(line, next)} <small>${date(next.date)}${next.date < day ? ` ${t('plans.target.past')}` : ''}</small>` : '–'}
      </td>
      <td>${met === null ? '–' : t(met ? 'ui.yes' : 'ui.no')}</td>
      <td>${this.#values(line)}</td>
    </tr>`;
  }

  /** @param {Line} line */
  #values(line) {
    const edits = this.me && mayEditTerritory(this.me);
    return html`<ul>
        ${line.values.map(
          (value) =>
            html`<li>
              ${t(`plans.kind.${value.kind}`)} ${date(value.date)}: ${targetText(line, value)}
              <small>${value.document}</small>
              ${
                value.statement
                  ? html`<button
                      type="button"
                      aria-label="${t(edits ? 'plans.alter' : 'plans.history')}: ${line.wording}, ${t(`plans.kind.${value.kind}`)} ${date(value.date)}"
                      @click=${this.#begin(line, value.statement)}
                    >
                      ${t(edits ? 'plans.alter' : 'plans.history')}
                    </button>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
      ${edits ? html`<button type="button" class="enter" aria-label="${t('plans.enter')}: ${line.wording}" @click=${this.#begin(line, '')}>${t('plans.enter')}</button>` : nothing}`;
  }

  /** @param {Line} line @param {string} statement */
  #begin(line, statement) {
    return (/** @type {any} */ { currentTarget }) => {
      if (!mayLeave()) return;
      this.#opener = currentTarget;
      Object.assign(this, { open: { line, statement }, done: '' });
    };
  }

  /** The keyboard goes back to where it was. @param {string} done */
  #close(done) {
    Object.assign(this, { open: null, done });
    this.#opener?.focus();
  }

  /** @param {{ line: Line, statement: string }} open */
  #form({ line, statement }) {
    const plan = this.rest[0] ?? '';
    const form = html`<statement-form
      .plan=${plan}
      .line=${line}
      .kept=${statement}
      ?edits=${this.me && mayEditTerritory(this.me)}
      @closed=${() => this.#close('')}
      @changed=${() => {
        this.#close(t('plans.saved'));
        this.#annex.again();
      }}
    ></statement-form>`;
    return keyed(`${plan} ${line.indicator} ${statement}`, form);
  }
}
customElements.define('plans-page', PlansPage);

/** @param {Line} line @param {Measure | null} measure */
function measureText(line, measure) {
  if (!measure) return '–';
  const { numerator, denominator, ratio } = measure;
  if (line.form === 'NUMBER')
    return html`${valueText(line, { value: numerator, said: null })}
      <small>${t('plans.of-all', { all: number(denominator, 3) })}</small>`;
  return html`${valueText(line, { value: ratio, said: null })}
    <small>(${number(numerator, 3)} / ${number(denominator, 3)})</small>`;
}

/**
 * What is computed less what was entered; of another day says so, since it then holds what changed between the two as well.
 *
 * @param {Line} line
 * @param {string} entered the day of what was entered
 * @param {number} difference
 * @param {string} computed the day of what is computed
 */
function differenceOf(line, entered, difference, computed) {
  const value = differenceText(line, difference);
  return entered === computed
    ? t('plans.difference', { value })
    : t('plans.difference.days', { value, computed: date(computed), entered: date(entered) });
}

/** @param {Line} line @param {import('./model.js').Value} value */
function targetText(line, value) {
  const text = valueText(line, value);
  return value.comparator === 'MORE_THAN' ? t('plans.more-than', { value: text }) : text;
}
