import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { cellFilter } from './breakdown.js';
import { isLength, said } from './model.js';
import { matrix, sums } from './pairs.js';

/** Who shares with whom; asked for when the reader opens it. */
export class IndicatorPairs extends PageElement {
  static properties = {
    question: { attribute: false },
    code: {},
    rows: { attribute: false },
    open: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../../router.js').Question} */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    this.code = '';
    /** @type {import('./detail.js').RowsHref} */
    this.rows = () => '';
    this.open = false;
  }

  #pairs = new Loading(
    this,
    () => (this.open ? { code: this.code, ...this.question } : null),
    ({ code, ...params }, signal) => api.get(`/api/indicators/${code}/pairs`, params, signal),
  );

  render() {
    const { value, answered, error } = this.#pairs;
    return html`<details @toggle=${this.#toggle}>
      <summary>${t('pairs.title')}</summary>
      <problem-note .error=${error}></problem-note>
      ${value && answered?.code === this.code ? this.#matrix(value) : html`<p role="status">${error || !this.open ? '' : t('ui.loading')}</p>`}
    </details>`;
  }

  /** @param {import('./pairs.js').Pairs} pairs */
  #matrix(pairs) {
    if (pairs.sharers.length === 0) return html`<p>${t('pairs.nobody')}</p>`;
    const caption = t('pairs.caption', { indicator: t(`indicator.${this.code}`) });
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${caption}>
        <table class="pairs">
          <caption>
            ${caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">${t('pairs.group')}</th>
              ${pairs.sharers.map((one) => html`<th scope="col" class="numeric">${nameOf(one)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${matrix(pairs).map((row, at) => this.#row(row, at))}
          </tbody>
        </table>
      </div>
      ${this.#sums(pairs)}
      ${sums(pairs).more > 0 ? html`<p class="note">${said(pairs.note)}.</p>` : nothing}`;
  }

  /** @param {{ sharer: import('./pairs.js').Sharer, cells: number[] }} row @param {number} at */
  #row({ sharer, cells }, at) {
    const all = this.rows({ ...cellFilter('USER_GROUP', sharer.code), shared: 'true' });
    return html`<tr>
      <th scope="row">${nameOf(sharer)}</th>
      ${cells.map(
        (units, column) =>
          html`<td class="numeric">
            ${column === at ? html`<a href=${all} aria-label=${t('pairs.all', { group: nameOf(sharer), count: this.#number(units) })}>${this.#number(units)}</a>` : this.#number(units)}
          </td>`,
      )}
    </tr>`;
  }

  /** How the matrix stands to the number of shared units. @param {import('./pairs.js').Pairs} pairs */
  #sums(pairs) {
    const { alone, more } = sums(pairs);
    return html`<p>
      ${t('pairs.sum', { alone: this.#number(alone), more: this.#number(more), sum: this.#number(pairs.numerator) })}
      ${pairs.withheld > 0 ? t('pairs.withheld', { count: this.#number(pairs.withheld) }) : nothing}
    </p>`;
  }

  /** @param {number} units */
  #number(units) {
    return number(units, isLength(this.code) ? 3 : 0);
  }

  /** @param {Event} event */
  #toggle(event) {
    this.open = /** @type {HTMLDetailsElement} */ (event.target).open;
  }
}
customElements.define('indicator-pairs', IndicatorPairs);

/** @param {import('./pairs.js').Sharer} sharer */
function nameOf({ code, name }) {
  return name ?? code;
}
