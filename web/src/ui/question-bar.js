import { html, nothing } from 'lit';
import { date as written, parseDate, today } from '../i18n/format.js';
import { problemText, t } from '../i18n/index.js';
import './area-picker.js';
import './date-field.js';
import { PageElement } from './element.js';

/**
 * Where and when a page asks about: area (where `ground` asks for it) and day; behind "more", whose boundaries and as known on which day.
 * Says `question` with the part that changed, and lets `area` (the chosen area itself) through.
 */
export class QuestionBar extends PageElement {
  static properties = {
    question: { attribute: false },
    load: { attribute: false },
    ground: { type: Boolean },
    refused: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../router.js').Question} */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    /** @type {import('./area-picker.js').LoadAreas} */
    this.load = async () => [];
    this.ground = true;
    /** @type {Record<string, unknown>} why a day was not taken, by field */
    this.refused = {};
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    const before = changed.get('question');
    if (before && JSON.stringify(before) !== JSON.stringify(this.question)) this.refused = {};
  }

  render() {
    const { date, boundaries, knownOn } = this.question;
    return html`<section class="question-bar no-print-controls" aria-label=${t('question.title')}>
      ${this.ground ? this.#area() : nothing} ${this.#day('date', date)}
      <details ?open=${Boolean(boundaries || knownOn)}>
        <summary>${t('question.more')}</summary>
        <div class="question-more">
          ${this.#day('boundaries', boundaries)} ${this.#day('knownOn', knownOn)}
        </div>
      </details>
    </section>`;
  }

  #area() {
    const { area, boundaries, date } = this.question;
    return html`<area-picker
      .load=${this.load}
      .value=${area}
      .boundaries=${parseDate(boundaries || date) ?? ''}
      @change=${this.#on('area')}
      @refused=${this.#unshown}
    ></area-picker>`;
  }

  /**
   * @param {'date' | 'boundaries' | 'knownOn'} name
   * @param {string} value
   */
  #day(name, value) {
    return html`<date-field
      group="question"
      name=${name}
      label=${t(`question.${name}`)}
      hint=${value ? '' : t(`question.${name}.default`)}
      error=${name in this.refused ? problemText(this.refused[name]) : ''}
      meanwhile=${value === this.#impossible ? '' : t('question.still', { day: this.#shown(value) })}
      .value=${value}
      @change=${this.#onDay(name)}
    ></date-field>`;
  }

  /** A day that the page was opened with and that cannot be shown. @type {string | null} */
  #impossible = null;

  /** @param {CustomEvent} event */
  #unshown = (event) => {
    event.stopPropagation();
    const { boundaries, date } = this.question;
    this.#impossible = boundaries || date;
    this.refused = { [boundaries ? 'boundaries' : 'date']: event.detail };
  };

  /** @param {string} value ISO, or empty */
  #shown(value) {
    return value ? written(value) : t('question.today', { day: written(today()) });
  }

  /**
   * A day is taken only when the registry has areas on it; else the page stays as it is.
   *
   * @param {'date' | 'boundaries' | 'knownOn'} name
   */
  #onDay(name) {
    return async (/** @type {CustomEvent} */ event) => {
      event.stopPropagation();
      const asked = { ...this.question, [name]: event.detail };
      try {
        if (name !== 'knownOn') await this.load({ boundaries: asked.boundaries || asked.date });
        this.refused = {};
        this.say('question', { [name]: event.detail });
      } catch (error) {
        this.refused = { [name]: error };
      }
    };
  }

  /** @param {string} name */
  #on(name) {
    return (/** @type {CustomEvent} */ event) => {
      event.stopPropagation();
      this.say('question', { [name]: event.detail });
    };
  }
}
customElements.define('question-bar', QuestionBar);
