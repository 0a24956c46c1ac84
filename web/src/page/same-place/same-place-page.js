import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { amend } from '../../router.js';
import '../../ui/data-table.js';
import '../../ui/problem-note.js';
import { filterForm, filterSelect } from '../filter-select.js';
import { Loading } from '../loading.js';
import { tilesOf } from '../map/map-data.js';
import { QuestionPage } from '../question-page.js';
import { pageHead } from '../question.js';
import { pairColumns } from './columns.js';
import { decide, decideAll } from './deciding.js';
import { distances, KINDS, SCORES, STATES, titleOf, USUAL } from './model.js';
import './pair-detail.js';
import './verdict-form.js';

const PAGE_SIZE = 100;
const SELECT = { page: 'same-place' };

/** Records of different owners that may be one: the likeliest first, one pair compared in full, one or several decided. */
export class SamePlacePage extends QuestionPage {
  static properties = {
    ...QuestionPage.properties,
    rest: { attribute: false },
    further: { state: true },
    marked: { state: true },
    busy: { state: true },
    error: { state: true },
    done: { state: true },
  };

  constructor() {
    super();
    /** @type {string[]} the id of the pair shown in full */
    this.rest = [];
    /** @type {{ candidates: import('./model.js').Pair[], next: string | null } | null} the pages after the first */
    this.further = null;
    /** @type {ReadonlySet<string>} ids of the pairs of a batch */
    this.marked = new Set();
    this.busy = false;
    /** @type {any} */
    this.error = null;
    this.done = '';
  }

  #list = new Loading(
    this,
    () => this.#asked(),
    async (asked, signal) => {
      Object.assign(this, { further: null, marked: new Set() });
      return api.get('/api/same-place', asked, signal);
    },
  );

  #chosen = new Loading(
    this,
    () => (this.rest[0] ? { id: this.rest[0] } : null),
    ({ id }, signal) => api.getTagged(`/api/same-place/${encodeURIComponent(id)}`, signal),
  );

  /** @returns {import('../../address.js').Params} */
  #asked() {
    const { kind = '', state = 'OPEN', minScore = '', within = '' } = this.params;
    return { ...this.question, kind, state, minScore, within, limit: PAGE_SIZE };
  }

  get #decides() {
    return this.me?.role === 'PLANNER' || this.me?.role === 'ADMINISTRATOR';
  }

  /** @returns {import('./model.js').Pair[]} */
  get #pairs() {
    return [...(this.#list.value?.candidates ?? []), ...(this.further?.candidates ?? [])];
  }

  #more = () =>
    this.#doing(async () => {
      const after = this.further?.next ?? this.#list.value.next;
      const page = await api.get('/api/same-place', { ...this.#asked(), after });
      this.further = {
        candidates: [...(this.further?.candidates ?? []), ...page.candidates],
        next: page.next,
      };
    });

  /** @param {() => Promise<void>} work */
  async #doing(work) {
    Object.assign(this, { busy: true, error: null, done: '' });
    try {
      await work();
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }

  /**
   * Sends a verdict on one pair; when somebody was faster, shows what it is now.
   *
   * @param {import('./model.js').Verdict} verdict
   */
  #decideOne(verdict) {
    return this.#doing(async () => {
      const tagged = this.#chosen.value;
      if (!tagged) return;
      const { body } = tagged;
      try {
        await decide(body.id, verdict, tagged.etag ?? undefined);
      } finally {
        this.#chosen.again();
      }
      this.done = t(`same-place.done.${verdict.step}`, {
        pair: `${titleOf(body.one)} – ${titleOf(body.other)}`,
      });
      this.#list.again();
      /** @type {HTMLElement | null} */ (this.querySelector('.done'))?.focus();
    });
  }

  /** @param {import('./model.js').Verdict} verdict */
  #decideAll(verdict) {
    return this.#doing(async () => {
      const marked = this.#pairs.filter(({ id }) => this.marked.has(id));
      const { decided, refused } = await decideAll(marked, verdict);
      const said = t('same-place.done.all', { count: number(decided, 0) });
      this.done = [said, ...refused].join(' · ');
      this.#list.again();
    });
  }

  render() {
    const { value, error } = this.#list;
    return html`${pageHead({ title: t('same-place.title'), area: this.area, refersTo: t('same-place.about') })}
      ${this.#filters()}
      <problem-note .error=${error ?? this.error}></problem-note>
      <p class=${this.done ? 'note note-good done' : 'done'} role="status" tabindex="-1">
        ${this.done}
      </p>
      <div class="beside">
        ${value ? this.#table(value) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}
        ${this.#detail()}
      </div>`;
  }

  #filters() {
    const { kind = '', state = 'OPEN', minScore = '', within = USUAL } = this.params;
    return filterForm([
      filterSelect({
        ...SELECT,
        name: 'state',
        label: t('same-place.state'),
        values: STATES,
        words: (value) => t(`same-place.state.${value}`),
        chosen: state,
        none: false,
      }),
      filterSelect({
        ...SELECT,
        name: 'kind',
        label: t('rows.kind'),
        values: KINDS,
        words: (value) => t(`kind.${value}`),
        chosen: kind,
      }),
      filterSelect({
        ...SELECT,
        name: 'minScore',
        label: t('same-place.min-score'),
        values: SCORES,
        words: (value) => number(Number(value), 1),
        chosen: minScore,
      }),
      filterSelect({
        ...SELECT,
        name: 'within',
        label: t('same-place.within'),
        values: distances(within),
        words: (value) => `${number(Number(value), 1)} m`,
        chosen: within,
        none: false,
      }),
    ]);
  }

  /** @param {{ total: number, next: string | null }} answer */
  #table({ total, next }) {
    const pairs = this.#pairs;
    const { state = 'OPEN' } = this.params;
    if (pairs.length === 0) return html`<p class="note">${t(`same-place.empty.${state}`)}</p>`;
    const marks = this.#decides && state === 'OPEN' ? this.#marks : null;
    const facts = { shown: number(pairs.length, 0), total: number(total, 0) };
    return html`<div>
      <data-table
        aria-busy=${String(this.#list.busy)}
        caption=${t('same-place.caption', facts)}
        .columns=${pairColumns(marks)}
        .rows=${pairs}
        .chosen=${(/** @type {import('./model.js').Pair} */ row) => this.#choose(row.id)}
      ></data-table>
      ${
        (this.further ? this.further.next : next)
          ? html`<button type="button" ?disabled=${this.busy} @click=${this.#more}>
              ${t('rows.more')}
            </button>`
          : nothing
      }
      ${this.#batch(pairs)}
    </div>`;
  }

  #marks = {
    has: (/** @type {string} */ id) => this.marked.has(id),
    set: (/** @type {string} */ id, /** @type {boolean} */ on) => {
      const marked = new Set(this.marked);
      if (on) marked.add(id);
      else marked.delete(id);
      this.marked = marked;
    },
  };

  /** @param {import('./model.js').Pair[]} pairs */
  #batch(pairs) {
    const marked = pairs.filter(({ id }) => this.marked.has(id));
    if (marked.length < 2) return nothing;
    return html`<section class="panel" aria-labelledby="batch-title">
      <h2 id="batch-title">${t('same-place.batch', { count: number(marked.length, 0) })}</h2>
      <verdict-form
        .pairs=${marked}
        ?busy=${this.busy}
        @verdict=${(/** @type {CustomEvent} */ event) => this.#decideAll(event.detail)}
      ></verdict-form>
    </section>`;
  }

  /** @param {string} id */
  #choose(id) {
    Object.assign(this, { error: null, done: '' });
    amend({}, [id]);
  }

  #detail() {
    const { value, error } = this.#chosen;
    if (!this.rest[0]) return nothing;
    if (error) return html`<problem-note .error=${error}></problem-note>`;
    if (!value) return html`<p role="status">${t('ui.loading')}</p>`;
    return html`<pair-detail
      .pair=${value.body}
      .tiles=${tilesOf(this.question)}
      ?decides=${this.#decides && this.marked.size < 2}
      ?busy=${this.busy}
      ?edited=${this.error?.rule === 'edited-since-join'}
      @verdict=${(/** @type {CustomEvent} */ event) => this.#decideOne(event.detail)}
    ></pair-detail>`;
  }
}
customElements.define('same-place-page', SamePlacePage);
