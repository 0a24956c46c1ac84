import { html } from 'lit';
import { date, parseDate } from '../i18n/format.js';
import { t } from '../i18n/index.js';
import { PageElement } from './element.js';
import { icon } from './icon.js';

/**
 * A day, typed as 30/06/2023 or taken from the browser's calendar. `value` is ISO, empty for none.
 * Says `change` with the ISO day. `group` tells two fields of one name on a page apart.
 */
export class DateField extends PageElement {
  static properties = {
    value: {},
    label: {},
    name: {},
    group: {},
    required: { type: Boolean },
    hint: {},
    error: {},
    meanwhile: {},
    wrong: { state: true },
  };

  constructor() {
    super();
    this.value = '';
    this.label = '';
    this.name = '';
    this.group = 'day';
    this.required = false;
    this.hint = '';
    this.error = '';
    /** What is said beside an error: which day holds instead. */
    this.meanwhile = '';
    this.wrong = false;
  }

  render() {
    const id = `${this.group}-${this.name}`;
    const day = this.value ? parseDate(this.value) : '';
    const error = this.wrong || day === null ? t('ui.date.wrong') : this.error;
    return html`<div class="field">
      <label for=${id}>${this.label}</label>
      <span class="date-row">
        <input
          id=${id}
          name=${this.name}
          inputmode="numeric"
          autocomplete="off"
          placeholder=${t('ui.date.placeholder')}
          aria-describedby="${id}-note"
          aria-invalid=${error ? 'true' : 'false'}
          ?required=${this.required}
          .value=${day ? date(day) : this.value}
          @change=${this.#typed}
        />
        <button type="button" class="quiet" @click=${this.#open} title=${t('ui.date.open')}>
          ${icon('calendar')}<span class="visually-hidden">${t('ui.date.open')} ${this.label}</span>
        </button>
        <input
          type="date"
          class="native-date"
          tabindex="-1"
          aria-hidden="true"
          .value=${day ?? ''}
          @change=${this.#picked}
        />
      </span>
      <small id="${id}-note" class=${error ? 'field-error' : ''}
        >${error ? `${error} ${this.meanwhile}` : this.hint}</small
      >
    </div>`;
  }

  #open() {
    const native = /** @type {HTMLInputElement} */ (this.querySelector('.native-date'));
    native.showPicker();
  }

  /** @param {Event} event */
  #picked(event) {
    event.stopPropagation();
    this.#set(/** @type {HTMLInputElement} */ (event.target).value);
  }

  /** @param {Event} event */
  #typed(event) {
    event.stopPropagation();
    const text = /** @type {HTMLInputElement} */ (event.target).value;
    const day = text.trim() === '' ? '' : parseDate(text);
    this.wrong = day === null;
    if (day !== null) this.#set(day);
  }

  /** @param {string} day */
  #set(day) {
    this.wrong = false;
    this.value = day;
    this.say('change', day);
  }
}
customElements.define('date-field', DateField);
