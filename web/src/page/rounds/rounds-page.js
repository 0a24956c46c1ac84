import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { roundColumns } from './columns.js';
import { decides } from './model.js';
import './round-opening.js';
import './round-overview.js';
import './round-sheet.js';

/** Reporting rounds: all of them, one as the authority sees it, or what one organisation hands in to it. */
export class RoundsPage extends PageElement {
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
    /** @type {string[]} the id of a round and the code of an organisation */
    this.rest = [];
  }

  #list = new Loading(
    this,
    () => (this.me && !this.rest[0] ? {} : null),
    (_, signal) => api.get('/api/rounds', {}, signal),
  );

  render() {
    const { me } = this;
    if (!me) return nothing;
    const [id, organisation] = this.rest;
    if (!id) return this.#all(me);
    if (id === 'new' && decides(me)) return html`<round-opening .me=${me}></round-opening>`;
    const whose = organisation ?? me.organisation;
    // what is typed or done in one is not carried to another
    return keyed(
      `${id}/${whose}`,
      whose
        ? html`<round-sheet
            .me=${me}
            .roundId=${id}
            .organisation=${whose}
            .params=${this.params}
          ></round-sheet>`
        : html`<round-overview .me=${me} .roundId=${id}></round-overview>`,
    );
  }

  /** @param {import('../../session.js').Me} me */
  #all(me) {
    const { value, error } = this.#list;
    return html`<p><a href=${hrefTo('dashboard')}>← ${t('nav.dashboard')}</a></p>
      <div class="page-head">
        <div>
          <h1>${t('rounds.title')}</h1>
          <p>
            ${t(me.organisation ? 'rounds.intro.OPERATOR' : 'rounds.intro')}
            <a href=${hrefTo('contests')}>${t('contests.title')}</a>
          </p>
        </div>
        ${
          decides(me)
            ? html`<p class="page-actions">
                <a class="button primary" href=${hrefTo('rounds', {}, ['new'])}
                  >${icon('add')} ${t('rounds.open')}</a
                >
              </p>`
            : nothing
        }
      </div>
      <problem-note .error=${error}></problem-note>
      ${value ? this.#table(value, me) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {import('./model.js').Round[]} rounds @param {import('../../session.js').Me} me */
  #table(rounds, me) {
    if (rounds.length === 0) return html`<p class="note">${t('rounds.empty')}</p>`;
    return html`<data-table
      caption=${t('rounds.caption', { count: number(rounds.length, 0) })}
      .columns=${roundColumns(me)}
      .rows=${rounds}
    ></data-table>`;
  }
}
customElements.define('rounds-page', RoundsPage);
