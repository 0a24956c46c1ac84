import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { filterForm, filterSelect } from '../filter-select.js';
import { Loading } from '../loading.js';
import './begin-draft.js';
import './change-set-view.js';
import { changeSetColumns } from './columns.js';
import { VIEWS, mayReadTimes, viewOf, viewsOf } from './model.js';
import './review-times.js';

/** @typedef {import('./model.js').ChangeSet} ChangeSet */

/** Change-sets: one's own drafts, what waits for the authority, what was published; or one of them in full. */
export class ChangeSetsPage extends PageElement {
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
    /** @type {string[]} the id of the change-set shown in full */
    this.rest = [];
  }

  #list = new Loading(
    this,
    () =>
      this.me && !this.rest[0] && !this.#times(this.me) ? viewOf(this.me, this.params.view) : null,
    async (view, signal) => {
      const [sets, organisations] = await Promise.all([
        api.get('/api/change-sets', VIEWS[view], signal),
        api.get('/api/organisations', {}, signal),
      ]);
      return { view, sets, names: namesOf(organisations) };
    },
  );

  /** Whether the address asks how long reviews take. @param {import('../../session.js').Me} me */
  #times(me) {
    return this.params.view === 'times' && mayReadTimes(me);
  }

  render() {
    const { me } = this;
    if (!me) return nothing;
    if (this.rest[0])
      return html`<change-set-view .setId=${this.rest[0]} .me=${me}></change-set-view>`;
    const { value, error } = this.#list;
    return html`<div class="page-head">
        <div>
          <h1>${t('change-sets.title')}</h1>
          <p>${t('change-sets.intro')}</p>
        </div>
        ${me.role === 'PLANNER' || me.role === 'ADMINISTRATOR' ? policies() : nothing}
      </div>
      ${this.#views(me)}
      <problem-note .error=${error}></problem-note>
      ${this.#times(me) ? html`<review-times></review-times>` : this.#found(value, error)}`;
  }

  /** @param {{ view: string, sets: ChangeSet[], names: ReadonlyMap<string, string> } | null} read @param {unknown} error */
  #found(read, error) {
    return read ? this.#table(read) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`;
  }

  /** @param {import('../../session.js').Me} me */
  #views(me) {
    const chosen = this.#times(me) ? 'times' : viewOf(me, this.params.view);
    const views = mayReadTimes(me) ? [...viewsOf(me), 'times'] : viewsOf(me);
    return html`<nav class="tabs" aria-label=${t('change-sets.views')}>
      ${views.map(
        (view) =>
          html`<a
            href=${hrefTo('change-sets', { view })}
            aria-current=${view === chosen ? 'page' : 'false'}
            >${t(`change-sets.view.${view}`)}</a
          >`,
      )}
    </nav>`;
  }

  /** @param {{ view: string, sets: ChangeSet[], names: ReadonlyMap<string, string> }} read */
  #table({ view, sets, names }) {
    const { organisation = '' } = this.params;
    const codes = [...new Set(sets.map((set) => set.organisation ?? '-'))];
    const rows = sets.filter((set) => !organisation || (set.organisation ?? '-') === organisation);
    const filtered = codes.length > 1 || organisation !== '';
    return html`${filtered ? byOrganisation(codes, names, organisation) : nothing}
    ${
      rows.length === 0
        ? html`<p class="note">${t(`change-sets.empty.${view}`)}</p>`
        : html`<data-table
            aria-busy=${String(this.#list.busy)}
            caption=${t('change-sets.caption', { count: number(rows.length, 0) })}
            .columns=${changeSetColumns(view, names)}
            .rows=${rows}
          ></data-table>`
    }`;
  }
}
customElements.define('change-sets-page', ChangeSetsPage);

function policies() {
  return html`<begin-draft></begin-draft>
    <p class="page-actions">
      <a class="button" href=${hrefTo('review-policies')}
        >${icon('users')} ${t('nav.review-policies')}</a
      >
    </p>`;
}

/**
 * @param {string[]} codes
 * @param {ReadonlyMap<string, string>} names
 * @param {string} chosen
 */
function byOrganisation(codes, names, chosen) {
  const words = (/** @type {string} */ code) =>
    code === '-' ? t('change-sets.authority') : (names.get(code) ?? code);
  return filterForm(
    filterSelect({
      page: 'change-sets',
      name: 'organisation',
      label: t('change-sets.organisation'),
      values: chosen && !codes.includes(chosen) ? [chosen, ...codes] : codes,
      words,
      chosen,
    }),
  );
}

/** @param {{ code: string, name: string }[]} organisations @returns {Map<string, string>} */
function namesOf(organisations) {
  return new Map(organisations.map(({ code, name }) => [code, name]));
}
