import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { isAuthority, mayEditHamlets, mayEditTerritory } from '../../session.js';
import { current } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import '../record-history.js';
import './hamlet-form.js';
import { FACTS } from './hamlet-form.js';
import * as words from './hamlet-words.js';
import { itemIn } from './proposal.js';
import { isConflict } from './saving.js';
import './version-conflict.js';

/** All that the form of the API says of a hamlet; what the planner leaves alone is sent back as it was read. */
const SAID = [
  ...FACTS,
  'province',
  'code',
  'commune',
  'predecessors',
  'centre',
  'settledArea',
  'boundary',
  'validFrom',
  'validTo',
];

/**
 * @typedef {{ body: any, etag: string | null }} Read
 * @typedef {{ base: any, theirs: any, mine: any, reason: string | null }} Conflict
 */

/**
 * Lets planners and communes correct the facts of a hamlet, and the authority read who recorded what. Says `mode` (`edit`, or nothing) and `saved`.
 */
export class HamletKeeping extends PageElement {
  static properties = {
    hamletId: {},
    editing: { type: Boolean },
    me: { attribute: false },
    place: { attribute: false },
    conflict: { state: true },
  };

  constructor() {
    super();
    this.hamletId = '';
    this.editing = false;
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {import('./map-view.js').Place | null} */
    this.place = null;
    /** @type {Conflict | null} somebody else saved meanwhile */
    this.conflict = null;
  }

  #read = new Loading(
    this,
    () =>
      this.hamletId && this.me && (isAuthority(this.me) || mayEditHamlets(this.me))
        ? this.hamletId
        : null,
    (id, signal) => api.getTagged(`/api/hamlets/${id}`, signal),
  );

  /** What the draft in the address already says of it. */
  #proposal = new Loading(
    this,
    () => {
      const { draft = '', item = '' } = current().params;
      return this.editing && draft && item ? { draft, item } : null;
    },
    (named) => itemIn(named, 'UNIT', ({ subjectId }) => subjectId === this.hamletId),
  );

  render() {
    const { value: read, error } = this.#read;
    if (error) return html`<problem-note .error=${error}></problem-note>`;
    if (!read || read.body.id !== this.hamletId || !this.me) return nothing;
    const mayEdit = mayEditHamlets(this.me);
    const { busy, error: unread } = this.#proposal;
    if (this.editing && mayEdit && (busy || unread))
      return busy ? nothing : html`<problem-note .error=${unread}></problem-note>`;
    if (this.editing && mayEdit)
      return this.conflict ? this.#choosing(this.conflict, read) : this.#form(read);
    return html`${
      mayEdit
        ? html`<p class="actions">
            <button type="button" @click=${() => this.say('mode', 'edit')}>
              ${icon('edit')} ${t('hamlet.edit')}
            </button>
          </p>`
        : nothing
    }
    ${isAuthority(this.me) ? this.#history(this.me, read) : nothing}`;
  }

  /** @param {import('../../session.js').Me} me @param {Read} read */
  #history(me, read) {
    const restore = (/** @type {any} */ body) => this.#restore(body, read.etag);
    return html`<record-history
      .words=${words}
      .load=${() => api.get(`/api/hamlets/${this.hamletId}/history`)}
      .restore=${mayEditTerritory(me) ? restore : null}
    ></record-history>`;
  }

  /** @param {Read} read */
  #form(read) {
    return html`<hamlet-form
      .facts=${read.body}
      .proposed=${this.#proposal.value}
      .place=${this.place}
      .save=${(/** @type {any} */ { reason, ...values }) => this.#correct(read, values, reason)}
      @cancel=${() => this.say('mode', '')}
    ></hamlet-form>`;
  }

  /**
   * @param {Conflict} conflict
   * @param {Read} read their version
   */
  #choosing({ base, theirs, mine, reason }, read) {
    return html`<version-conflict
      .base=${base}
      .theirs=${theirs}
      .mine=${mine}
      .fields=${FACTS}
      .words=${words}
      @resolved=${async (/** @type {CustomEvent} */ { detail }) => {
        this.conflict = null;
        await this.#correct(read, factsOf(detail), reason);
      }}
      @discard=${() => {
        this.conflict = null;
        this.say('mode', '');
      }}
    ></version-conflict>`;
  }

  /**
   * @param {Read} read
   * @param {Record<string, any>} values
   * @param {string | null} reason
   */
  async #correct(read, values, reason) {
    const said = Object.fromEntries(SAID.map((field) => [field, read.body[field]]));
    try {
      await this.#put('', { ...said, ...values, reason }, read.etag);
    } catch (error) {
      if (!isConflict(error)) throw error;
      const theirs = await api.getTagged(`/api/hamlets/${this.hamletId}`);
      this.conflict = { base: read.body, theirs: theirs.body, mine: values, reason };
      this.#read.value = theirs;
      return;
    }
    this.say('mode', '');
  }

  /**
   * @param {{ version: number, reason: string | null }} body
   * @param {string | null} etag
   */
  async #restore(body, etag) {
    try {
      await this.#put('/restoration', body, etag);
    } catch (error) {
      if (!isConflict(error)) throw error;
      this.#read.again();
      throw { rule: 'changed-meanwhile', facts: {} };
    }
  }

  /**
   * @param {'' | '/restoration'} step
   * @param {any} body
   * @param {string | null} etag
   */
  async #put(step, body, etag) {
    await api.put(`/api/hamlets/${this.hamletId}${step}`, body, etag ?? undefined);
    this.#read.again();
    this.say('saved');
  }
}
customElements.define('hamlet-keeping', HamletKeeping);

/** @param {Record<string, any>} hamlet */
function factsOf(hamlet) {
  return Object.fromEntries(FACTS.map((field) => [field, hamlet[field] ?? null]));
}
