import { html } from 'lit';
import * as api from '../../api.js';
import { dateTime, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';

/**
 * @typedef {object} ReviewTime
 * @property {string | null} organisation null: the authority
 * @property {string | null} organisationName
 * @property {string} month 2026-11
 * @property {number} submitted
 * @property {number} decided
 * @property {number | null} medianDays
 * @property {number | null} p90Days
 * @property {number} waiting
 * @property {string | null} waitingSince
 */

/** How long change-sets waited for the authority, per organisation and month of the last twelve months. */
export class ReviewTimes extends PageElement {
  #times = new Loading(
    this,
    () => ({}),
    (_, signal) => api.get('/api/review-times', {}, signal),
  );

  render() {
    const { value, error } = this.#times;
    return html`<p>${t('review-times.words')}</p>
      <problem-note .error=${error}></problem-note>
      ${
        value
          ? html`<data-table
              caption=${t('review-times.caption')}
              .columns=${columns()}
              .rows=${value}
            ></data-table>`
          : html`<p role="status">${error ? '' : t('ui.loading')}</p>`
      }`;
  }
}
customElements.define('review-times', ReviewTimes);

/** @returns {import('../../ui/data-table.js').Column[]} */
export function columns() {
  return [
    column(
      'month',
      (time) => time.month.split('-').reverse().join('/'),
      (time) => time.month,
    ),
    column(
      'organisation',
      (time) => time.organisationName ?? time.organisation ?? t('change-sets.authority'),
    ),
    figure('submitted', 0),
    figure('decided', 0),
    figure('medianDays', 1),
    figure('p90Days', 1),
    figure('waiting', 0),
    column(
      'waitingSince',
      (time) => (time.waitingSince ? dateTime(time.waitingSince) : ''),
      (time) => time.waitingSince,
    ),
  ];
}

/**
 * @param {string} id
 * @param {(time: ReviewTime) => string} cell
 * @param {(time: ReviewTime) => any} [sort]
 * @returns {import('../../ui/data-table.js').Column}
 */
function column(id, cell, sort = cell) {
  return { id, label: t(`review-times.${id}`), cell, sort };
}

/**
 * @param {'submitted' | 'decided' | 'medianDays' | 'p90Days' | 'waiting'} id
 * @param {number} digits
 * @returns {import('../../ui/data-table.js').Column}
 */
function figure(id, digits) {
  const said = (/** @type {ReviewTime} */ time) => {
    const value = time[id];
    return value === null ? '–' : number(value, digits);
  };
  return { ...column(id, said, (time) => time[id]), numeric: true };
}
