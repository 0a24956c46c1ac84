import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { amend } from '../../router.js';
import '../../ui/data-table.js';
import '../../ui/problem-note.js';
import { filterForm } from '../filter-select.js';
import { filterText } from '../filter-text.js';
import { listTabs } from '../kept/list-tabs.js';
import { Loading } from '../loading.js';
import { having } from '../organisations/columns.js';
import { QuestionPage } from '../question-page.js';
import { NOTHING } from './unit-detail.js';

/**
 * A list of zones or administrative areas as they were on the day, and one beside it: `#/zones/<id>/<form>`. What they are of is said by who extends it.
 *
 * @typedef {import('./unit-detail.js').Unit} Unit
 */
export class UnitsPage extends QuestionPage {
  static properties = { ...QuestionPage.properties, rest: { attribute: false } };

  constructor() {
    super();
    /** @type {string[]} id of the one shown, the form about it */
    this.rest = [];
    /** Of the page: `zones` or `areas`. */
    this.page = '';
    /** @type {import('./unit-detail.js').Sort} */
    this.sort = NOTHING;
  }

  #list = new Loading(
    this,
    () => {
      const { date, boundaries, knownOn } = this.question;
      return { boundaries: boundaries || date, knownOn };
    },
    (days, signal) => this.sort.load(days, signal),
  );

  #chosen = new Loading(
    this,
    () => (this.rest[0] ? { id: this.rest[0] } : null),
    ({ id }, signal) => api.getTagged(`${this.sort.path}/${encodeURIComponent(id)}`, signal),
  );

  /** What is said where a new one would be made. @returns {unknown} */
  lead() {
    return nothing;
  }

  render() {
    const { value, error } = this.#list;
    return html`${listTabs(this.page)}
      <h1>${t(`${this.page}.title`)}</h1>
      ${this.lead()}
      ${filterForm(filterText({ page: this.page, name: 'text', label: t('units.text'), chosen: this.params.text ?? '' }))}
      <problem-note .error=${error}></problem-note>
      <div class="beside">
        ${value ? this.#table(value) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}
        ${this.#beside()}
      </div>`;
  }

  /** @param {Unit[]} all */
  #table(all) {
    const rows = having(all, this.params.text ?? '', ({ name, code }) => [name, code]);
    return html`<data-table
      caption=${t('units.caption', { count: number(rows.length, 0) })}
      .columns=${this.sort.columns()}
      .rows=${rows}
      .chosen=${(/** @type {Unit} */ { id }) => amend({}, [id])}
    ></data-table>`;
  }

  #beside() {
    const [id, mode = ''] = this.rest;
    if (!id) return nothing;
    const { value, error } = this.#chosen;
    if (error) return html`<problem-note .error=${error}></problem-note>`;
    return html`<unit-detail
      .read=${value?.body.id === id ? value : null}
      .me=${this.me}
      .sort=${this.sort}
      .mode=${mode}
      @mode=${(/** @type {CustomEvent} */ { detail }) => amend({}, [this.rest[0] ?? id, ...(detail ? [detail] : [])])}
      @changed=${this.#changed}
    ></unit-detail>`;
  }

  /** A version from a day on is another record. @param {CustomEvent<any>} event */
  #changed = ({ detail }) => {
    this.#list.again();
    this.#chosen.again();
    if (detail?.id && detail.id !== this.rest[0]) amend({}, [detail.id]);
  };
}
