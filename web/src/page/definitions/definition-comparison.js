import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { isLength } from '../dashboard/model.js';
import { percent } from '../dashboard/ratio.js';
import { Loading } from '../loading.js';

/** @typedef {import('./model.js').Sum} Sum */

/** What the draft would make of the figures: as they are counted now and then, on the same data. */
export class DefinitionComparison extends PageElement {
  static properties = {
    code: {},
    path: {},
    question: { attribute: false },
    version: { type: Number },
    revision: { type: Number },
  };

  constructor() {
    super();
    this.code = '';
    this.path = '';
    /** @type {import('../../router.js').Question} */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    this.version = 0;
    this.revision = 0;
  }

  #both = new Loading(
    this,
    () => ({ at: `${this.path}/${this.version}`, saved: this.revision, asked: this.question }),
    ({ at, asked }, signal) => api.get(`${at}/comparison`, asked, signal),
  );

  render() {
    const { value, error, busy } = this.#both;
    return html`<section class="panel" aria-busy=${String(busy)}>
      <h2>${t('definitions.compare')}</h2>
      <p>${t('definitions.compare.intro')}</p>
      <problem-note .error=${error}></problem-note>
      ${value ? this.#compared(value) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}
    </section>`;
  }

  /** @param {{ now: Sum, then: Sum, communes: import('./model.js').Commune[] }} compared */
  #compared({ now, then, communes }) {
    const whole = { code: '', name: t('definitions.whole'), now, then };
    return html`<data-table
      caption=${t('definitions.compare')}
      .columns=${this.#columns()}
      .rows=${[whole, ...communes]}
    ></data-table>`;
  }

  /** @returns {import('../../ui/data-table.js').Column[]} */
  #columns() {
    return [
      {
        id: 'name',
        label: t('area.level.COMMUNE'),
        cell: (row) =>
          row.code === ''
            ? html`<strong>${row.name}</strong>`
            : (row.name ?? t('dashboard.communes.outside')),
      },
      this.#fraction('now'),
      this.#ratio('now'),
      this.#fraction('then'),
      this.#ratio('then'),
    ];
  }

  /** @param {'now' | 'then'} side @returns {import('../../ui/data-table.js').Column} */
  #fraction(side) {
    const digits = isLength(this.code) ? 3 : 0;
    return {
      id: `${side}-fraction`,
      label: t(`definitions.${side}.fraction`),
      cell: ({ [side]: sum }) =>
        sum ? `${number(sum.numerator, digits)} / ${number(sum.denominator, digits)}` : nothing,
      numeric: true,
    };
  }

  /** @param {'now' | 'then'} side @returns {import('../../ui/data-table.js').Column} */
  #ratio(side) {
    return {
      id: side,
      label: t(`definitions.${side}`),
      cell: ({ [side]: sum }) => (sum ? percent(sum.ratio) : nothing),
      sort: ({ [side]: sum }) => sum?.ratio,
      numeric: true,
    };
  }
}
customElements.define('definition-comparison', DefinitionComparison);
