import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { filterForm, filterSelect } from '../filter-select.js';
import { Loading } from '../loading.js';
import { contestColumns } from './columns.js';
import './contest-view.js';
import { STATES } from './model.js';

/** What organisations say is wrong of units: all, or one of them in full. */
export class ContestsPage extends PageElement {
  static properties = {
    me: { attribute: false },
    params: { attribute: false },
    rest: { attribute: false },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {Record<string, string>} */
    this.params = {};
    /** @type {string[]} the id of the one shown in full */
    this.rest = [];
  }

  #list = new Loading(
    this,
    () => (this.rest[0] ? null : { state: this.params.state ?? '' }),
    (params, signal) => api.get('/api/contests', params, signal),
  );

  render() {
    const { me } = this;
    if (!me) return nothing;
    const [id] = this.rest;
    // the answer to one is not sent to another
    if (id) return keyed(id, html`<contest-view .contestId=${id} .me=${me}></contest-view>`);
    const { value, error } = this.#list;
    return html`<p><a href=${hrefTo('rounds')}>← ${t('rounds.back')}</a></p>
      <h1>${t('contests.title')}</h1>
      <p>${t(me.organisation ? 'contests.intro.OPERATOR' : 'contests.intro')}</p>
      ${filterForm(
        filterSelect({
          page: 'contests',
          name: 'state',
          label: t('contests.state'),
          values: STATES,
          words: (state) => t(`contest-state.${state}`),
          chosen: this.params.state ?? '',
        }),
      )}
      <problem-note .error=${error}></problem-note>
      ${value ? this.#table(value, me) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {import('./model.js').Contest[]} contests @param {import('../../session.js').Me} me */
  #table(contests, me) {
    if (contests.length === 0) return html`<p class="note">${t('contests.empty')}</p>`;
    return html`<data-table
      caption=${t('contests.caption', { count: number(contests.length, 0) })}
      .columns=${contestColumns(!me.organisation)}
      .rows=${contests}
    ></data-table>`;
  }
}
customElements.define('contests-page', ContestsPage);
