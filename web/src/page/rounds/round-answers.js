import { html, nothing } from 'lit';
import { date, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultText } from '../../ui/faults.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { icon } from '../../ui/icon.js';
import { guard } from '../../ui/leaving.js';
import { showFault } from '../../ui/show-fault.js';
import '../../ui/problem-note.js';
import { said } from '../dashboard/model.js';
import { percent } from '../dashboard/ratio.js';
import { isConflict } from '../map/saving.js';
import { answerOf, faultsByField, fraction, isPast, rowsHref, valuesOf } from './model.js';

const VERDICTS = ['CONFIRMED', 'DIFFERS'];

/** What the registry says of each indicator, and what the organisation says to that. Says `answer` with all of it. */
export class RoundAnswers extends PageElement {
  static properties = {
    sheet: { attribute: false },
    figures: { attribute: false },
    error: { attribute: false },
    values: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./model.js').Sheet | null} */
    this.sheet = null;
    /** @type {import('./model.js').RegistryFigure[]} */
    this.figures = [];
    /** @type {unknown} what the server said to the last attempt */
    this.error = null;
    /** @type {Record<string, any>} */
    this.values = {};
  }

  #typed = false;
  /** What the server was sent last: what is typed since is kept. */
  #sent = this.values;
  #unguard = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(() => this.#typed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  /** What is read anew keeps what was typed, unless that is what was saved. @param {Map<string, any>} changed */
  willUpdate(changed) {
    const before = changed.get('sheet');
    if (!changed.has('sheet') || !this.sheet) return;
    const answered = before && before.submission.version !== this.sheet.submission.version;
    const isSent = answered && !this.error && this.#sent === this.values;
    if (this.#typed && !isSent) return;
    this.#typed = false;
    this.values = valuesOf(this.sheet.submission.answers, this.figures);
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('error') && this.error) void showFault(this);
  }

  render() {
    const { sheet } = this;
    if (!sheet) return nothing;
    const faults = emptyOnes(
      faultsByField(faultsOf(this.error), this.#said(sheet.round)),
      this.values,
    );
    const missing = sheet.round.indicators.filter((code) => !this.values[`${code}.verdict`]);
    return html`<form class="round-answers" novalidate @submit=${this.#send}>
      <h2>${t('rounds.figures', { date: date(sheet.round.figuresAt) })}</h2>
      <p>${t('rounds.figures.words')}</p>
      <problem-note .error=${this.error}></problem-note>
      <ol class="cards">
        ${this.figures.map((figure) => this.#card(figure, sheet.round, faults))}
      </ol>
      <p class="actions">
        <button class="primary">${t('rounds.save')}</button>
        <span role="status"
          >${missing.length === 0 ? nothing : t('rounds.missing', { count: number(missing.length, 0) })}</span
        >
      </p>
    </form>`;
  }

  /**
   * @param {import('./model.js').RegistryFigure} figure
   * @param {import('./model.js').Round} round
   * @param {Record<string, import('../../ui/faults.js').Fault>} faults
   */
  #card(figure, round, faults) {
    const { indicator: code, ratio, sentence, openContests } = figure;
    const verdict = this.values[`${code}.verdict`];
    return html`<li class="round-answer">
      <h3>${t(`indicator.${code}`)}</h3>
      <p class="round-figure">
        ${t('rounds.registry')}: <strong>${percent(ratio)}</strong>
        ${wayToUnits(figure, round)}
      </p>
      <p class="hint">${said(sentence)}</p>
      ${this.#changed(figure)}
      ${
        openContests
          ? html`<p>
              <span class="badge" data-value="warn"
                >${t('rounds.open-contests', { count: number(openContests, 0) })}</span
              >
            </p>`
          : nothing
      }
      <fieldset class="verdicts">
        <legend>${t('rounds.verdict')}</legend>
        ${VERDICTS.map(
          (one) =>
            html`<label class="check"
              ><input
                type="radio"
                name=${`${code}.verdict`}
                value=${one}
                .checked=${verdict === one}
                @change=${() => this.#set(`${code}.verdict`, one)}
              />${t(`verdict.${one}`)}</label
            >`,
        )}
        ${faults[`${code}.verdict`] ? html`<small class="field-error">${faultText(faults[`${code}.verdict`])}</small>` : nothing}
      </fieldset>
      ${this.#numbers(code, verdict === 'DIFFERS', round, faults)} ${this.#other(code)}
    </li>`;
  }

  /** A figure that was confirmed and is another one by now. @param {import('./model.js').RegistryFigure} figure */
  #changed(figure) {
    const answer = this.sheet?.submission.answers.find(
      ({ indicator }) => indicator === figure.indicator,
    );
    if (!isPast(answer, figure)) return nothing;
    const before = answer?.reported ? fraction(figure.indicator, answer.reported) : '–';
    return html`<p class="note note-warn">${t('rounds.figure-changed', { before })}</p>`;
  }

  /**
   * @param {string} code
   * @param {boolean} differs
   * @param {import('./model.js').Round} round
   * @param {Record<string, import('../../ui/faults.js').Fault>} faults
   */
  #numbers(code, differs, { estimateFor }, faults) {
    const field = fields({
      values: this.values,
      faults,
      set: (name, value) => this.#set(name, value),
      label: (name) => t(`rounds.${name.slice(name.lastIndexOf('.') + 1)}`),
    });
    return html`${
      differs
        ? html`<div class="field-row">
              ${field.number(`${code}.numerator`, { required: true })}
              ${field.number(`${code}.denominator`, { required: true })}
            </div>
            ${field.text(`${code}.note`, { rows: 2, required: true })}`
        : nothing
    }
    ${
      estimateFor
        ? html`<p class="estimate">
              ${icon('calendar')} ${t('rounds.estimate', { date: date(estimateFor) })}
            </p>
            <div class="field-row">
              ${field.number(`${code}.estimateNumerator`, { required: true })}
              ${field.number(`${code}.estimateDenominator`, { required: true })}
            </div>`
        : nothing
    }`;
  }

  /** What somebody else has saved meanwhile, where it is not what was typed. @param {string} code */
  #other(code) {
    if (!isConflict(this.error)) return nothing;
    const saved = this.sheet?.submission.answers.find(({ indicator }) => indicator === code);
    const values = valuesOf(saved ? [saved] : []);
    const same = Object.entries(values).every(
      ([name, value]) => (this.values[name] ?? null) === value,
    );
    if (!saved || same) return nothing;
    const { verdict, reported, note } = saved;
    const words = [t(`verdict.${verdict}`), reported && fraction(code, reported), note];
    return html`<p class="note note-warn">
      ${t('rounds.saved-meanwhile', { words: words.filter(Boolean).join(', ') })}
    </p>`;
  }

  /** @param {string} name @param {any} value */
  #set(name, value) {
    this.#typed = true;
    this.values = { ...this.values, [name]: value };
  }

  /** @param {import('./model.js').Round} round */
  #said({ indicators }) {
    const figure = (/** @type {string} */ code) =>
      this.figures.find(({ indicator }) => indicator === code);
    return indicators
      .map((code) => answerOf(this.values, code, figure(code)))
      .filter(({ verdict }) => verdict);
  }

  /** What was typed and not saved, as it is sent now; null where nothing was. */
  send() {
    if (!this.sheet || !this.#typed) return null;
    this.#sent = this.values;
    return this.#said(this.sheet.round);
  }

  /** @param {SubmitEvent} event */
  #send(event) {
    event.preventDefault();
    if (!this.sheet) return;
    this.#sent = this.values;
    this.say('answer', this.#said(this.sheet.round));
  }
}
customElements.define('round-answers', RoundAnswers);

/**
 * To the units of a figure, in a tab of its own: what is typed here stays.
 *
 * @param {import('./model.js').RegistryFigure} figure
 * @param {import('./model.js').Round} round
 */
function wayToUnits(figure, round) {
  const { indicator: code } = figure;
  return html`<a href=${rowsHref(code, round)} target="_blank"
    >${fraction(code, figure)} ${t(`unit.${code}`)}</a
  >`;
}

/**
 * What is wrong with a field in which nothing stands is that nothing stands there.
 *
 * @param {Record<string, import('../../ui/faults.js').Fault>} faults
 * @param {Record<string, any>} values
 */
function emptyOnes(faults, values) {
  return Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [
      name,
      (values[name] ?? '') === '' ? { ...fault, value: null } : fault,
    ]),
  );
}
