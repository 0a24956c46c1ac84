import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { date, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { amend } from '../../router.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { requestColumns } from './columns.js';
import { STATES } from './model.js';
import './request-detail.js';
import { inOrderOfWork, resourceOf, sideOf } from './steps.js';

/** Sharing requests: what waits for an answer first, one of them in full beside the list. */
export class RequestsPage extends PageElement {
  static properties = {
    me: { attribute: false },
    params: { attribute: false },
    rest: { attribute: false },
    busy: { state: true },
    error: { state: true },
    done: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {Record<string, string>} */
    this.params = {};
    /** @type {string[]} the id of the request shown in full */
    this.rest = [];
    this.busy = false;
    /** @type {unknown} */
    this.error = null;
    this.done = '';
  }

  #list = new Loading(
    this,
    () => ({ state: this.params.state ?? '', overdue: this.params.overdue ?? '' }),
    (params, signal) => api.get('/api/requests', params, signal),
  );

  /** The chosen request with the ETag under which it was read. */
  #chosen = new Loading(
    this,
    () => (this.rest[0] ? { id: this.rest[0] } : null),
    ({ id }, signal) => api.getTagged(`/api/requests/${encodeURIComponent(id)}`, signal),
  );

  render() {
    const { me } = this;
    if (!me) return nothing;
    const { value, error } = this.#list;
    const intro =
      me.role === 'OPERATOR' ? t('requests.intro.OPERATOR') : t('requests.intro.others');
    return html`<h1>${t('requests.title')}</h1>
      <p>${intro}</p>
      ${value ? this.#counts(value, me) : nothing} ${this.#filters()}
      <problem-note .error=${error}></problem-note>
      <div class="beside">
        ${value ? this.#table(value, me) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}
        ${this.#detail(me)}
      </div>`;
  }

  /**
   * @param {import('./model.js').SharingRequest[]} requests
   * @param {import('../../session.js').Me} me
   */
  #counts(requests, me) {
    const answer = requests.filter((r) => r.state === 'FILED' && sideOf(r, me) === 'owner').length;
    const overdue = requests.filter((r) => r.overdue);
    const own = overdue.filter((r) => sideOf(r, me) === 'owner').length;
    return html`<p class="counts">
      ${
        me.role === 'OPERATOR'
          ? html`<span class="badge" data-value=${answer > 0 ? 'warn' : 'good'}
              >${t('requests.to-answer', { count: number(answer, 0) })}</span
            >`
          : nothing
      }
      ${
        me.role === 'OPERATOR'
          ? [overdueBadge('own', own), overdueBadge('other', overdue.length - own)]
          : overdueBadge('', overdue.length)
      }
    </p>`;
  }

  #filters() {
    const { state = '', overdue = '' } = this.params;
    return html`<form
      class="filters"
      @submit=${(/** @type {Event} */ event) => event.preventDefault()}
    >
      <div class="field">
        <label for="request-state">${t('requests.filter.state')}</label>
        <select
          id="request-state"
          @change=${(/** @type {Event} */ event) =>
            amend({ state: /** @type {HTMLSelectElement} */ (event.target).value })}
        >
          <option value="" .selected=${state === ''}>${t('rows.filter.all')}</option>
          ${STATES.map(
            (value) =>
              html`<option value=${value} .selected=${value === state}>
                ${t(`request-state.${value}`)}
              </option>`,
          )}
        </select>
      </div>
      <label class="check"
        ><input
          type="checkbox"
          .checked=${overdue === 'true'}
          @change=${(/** @type {Event} */ event) =>
            amend({
              overdue: /** @type {HTMLInputElement} */ (event.target).checked ? 'true' : '',
            })}
        />${t('requests.filter.overdue')}</label
      >
    </form>`;
  }

  /**
   * @param {import('./model.js').SharingRequest[]} requests
   * @param {import('../../session.js').Me} me
   */
  #table(requests, me) {
    if (requests.length === 0) return html`<p class="note">${t('requests.empty')}</p>`;
    return html`<data-table
      aria-busy=${String(this.#list.busy)}
      caption=${t('requests.caption', { count: number(requests.length, 0) })}
      .columns=${requestColumns(me, this.rest.length > 0)}
      .rows=${inOrderOfWork(requests, me)}
      .chosen=${(/** @type {import('./model.js').SharingRequest} */ row) => this.#choose(row.id)}
    ></data-table>`;
  }

  /** @param {string | null} id */
  #choose(id) {
    Object.assign(this, { error: null, done: '' });
    amend({}, id ? [id] : []);
  }

  /** @param {import('../../session.js').Me} me */
  #detail(me) {
    const { value, error } = this.#chosen;
    if (!this.rest[0]) return nothing;
    if (error) return html`<problem-note .error=${error}></problem-note>`;
    if (!value) return html`<p role="status">${t('ui.loading')}</p>`;
    return html`<request-detail
      .request=${value.body}
      .me=${me}
      .busy=${this.busy}
      .error=${this.error}
      .done=${this.done}
      @close=${() => this.#choose(null)}
      @forget=${() => Object.assign(this, { error: null, done: '' })}
      @step=${(/** @type {CustomEvent} */ event) => this.#take(event.detail)}
    ></request-detail>`;
  }

  /**
   * Takes a step; when somebody was faster, shows what the request is now.
   *
   * @param {{ step: import('./steps.js').Step, facts: Record<string, string | null> }} taken
   */
  async #take({ step, facts }) {
    const tagged = this.#chosen.value;
    if (!tagged || this.busy) return;
    Object.assign(this, { busy: true, error: null, done: '' });
    const { id, number: name } = tagged.body;
    try {
      await api.put(`/api/requests/${id}/${resourceOf(step)}`, facts, tagged.etag ?? undefined);
      this.done = t(`requests.done.${step}`, { number: name, date: date(facts.firstUseOn) });
      this.#reload();
    } catch (error) {
      this.error = error;
      const { status } = /** @type {{ status?: number }} */ (error);
      if (status === 412 || status === 409) this.#reload();
    } finally {
      this.busy = false;
    }
  }

  #reload() {
    this.#list.again();
    this.#chosen.again();
  }
}
customElements.define('requests-page', RequestsPage);

/** How many requests are late; of an organisation's, which side owes the answer. @param {'' | 'own' | 'other'} whose @param {number} count */
function overdueBadge(whose, count) {
  const key = ['requests.overdue', whose].filter(Boolean).join('.');
  return html`<span class="badge" data-value=${count > 0 ? 'bad' : 'good'}
    >${t(key, { count: number(count, 0) })}</span
  >`;
}
