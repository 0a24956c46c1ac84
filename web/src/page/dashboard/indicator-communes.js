import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { communeColumns } from './communes.js';
import { targetPercent } from './ratio.js';

/** An indicator in each commune of the area. */
export class IndicatorCommunes extends PageElement {
  static properties = {
    question: { attribute: false },
    code: {},
    target: { attribute: false },
    rows: { attribute: false },
  };

  constructor() {
    super();
    /** @type {import('../../router.js').Question} */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    this.code = '';
    /** @type {number | null} */
    this.target = null;
    /** @type {import('./detail.js').RowsHref} */
    this.rows = () => '';
  }

  #communes = new Loading(
    this,
    () => ({ code: this.code, params: this.question }),
    ({ code, params }, signal) => api.get(`/api/indicators/${code}/communes`, params, signal),
  );

  render() {
    const { value, answered, error, busy } = this.#communes;
    if (error) return html`<problem-note .error=${error}></problem-note>`;
    if (!value || answered?.code !== this.code) return nothing;
    return html`${this.target === null ? nothing : html`<p class="note">${t('dashboard.communes.target', { value: targetPercent(this.target) })}</p>`}
      <data-table
        aria-busy=${String(busy)}
        caption=${t('dashboard.communes', { indicator: t(`indicator.${this.code}`) })}
        .columns=${communeColumns(this.code, this.target, this.rows)}
        .rows=${value}
      ></data-table>`;
  }
}
customElements.define('indicator-communes', IndicatorCommunes);
