import { html } from 'lit';
import { parseDate } from '../i18n/format.js';
import { t } from '../i18n/index.js';
import './area-picker.js';
import './date-field.js';
import { PageElement } from './element.js';

/**
 * Where and when a page asks about: area and day; behind "more", whose boundaries and as known on which day.
 * Says `question` with the part that changed, and lets `area` (the chosen area itself) through.
 */
export class QuestionBar extends PageElement {
  static properties = { question: { attribute: false }, load: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../router.js').Question} */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    /** @type {import('./area-picker.js').LoadAreas} */
    this.load = async () => [];
  }

  render() {
    const { area, date, boundaries, knownOn } = this.question;
    return html`<section class="question-bar no-print-controls" aria-label=${t('question.title')}>
      <area-picker
        .load=${this.load}
        .value=${area}
        .boundaries=${parseDate(boundaries || date) ?? ''}
        @change=${this.#on('area')}
      ></area-picker>
      ${this.#day('date', date)}
      <details ?open=${Boolean(boundaries || knownOn)}>
        <summary>${t('question.more')}</summary>
        <div class="question-more">
          ${this.#day('boundaries', boundaries)} ${this.#day('knownOn', knownOn)}
        </div>
      </details>
    </section>`;
  }

  /**
   * @param {'date' | 'boundaries' | 'knownOn'} name
   * @param {string} value
   */
  #day(name, value) {
    return html`<date-field
      name=${name}
      label=${t(`question.${name}`)}
      hint=${value ? '' : t(`question.${name}.default`)}
      .value=${value}
      @change=${this.#on(name)}
    ></date-field>`;
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
