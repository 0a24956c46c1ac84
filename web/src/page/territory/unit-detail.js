import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { isAuthority, mayEditTerritory } from '../../session.js';
import { PageElement } from '../../ui/element.js';
import '../kept/kept-record.js';
import { isConflict } from '../map/saving.js';
import '../record-history.js';
import { fieldName, shown } from './words.js';

/**
 * @typedef {object} Sort what a unit of territory says
 * @property {string} path under which units of the sort are kept
 * @property {readonly string[]} facts that are shown
 * @property {() => readonly import('../kept/kept-form.js').Field[]} fields that are changed here
 * @property {readonly string[]} kept what is said again as it was read
 * @property {(days: { boundaries: string, knownOn: string }, signal: AbortSignal) => Promise<Unit[]>} load those of a day
 * @property {() => import('../../ui/data-table.js').Column[]} columns of their list
 * @typedef {{ id: string, code: string, name: string }} Unit
 */

/** @type {Sort} */
export const NOTHING = Object.freeze({
  path: '',
  facts: [],
  fields: () => [],
  kept: [],
  load: async () => [],
  columns: () => [],
});

/**
 * One zone or administrative area: its facts, its history; corrected, changed from a day on, or ended by the authority. Says `mode` with the form
 * that is open and `changed`.
 */
export class UnitDetail extends PageElement {
  static properties = {
    read: { attribute: false },
    me: { attribute: false },
    sort: { attribute: false },
    mode: {},
  };

  constructor() {
    super();
    /** @type {import('../kept/kept-record.js').Read | null} */
    this.read = null;
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {Sort} */
    this.sort = NOTHING;
    /** `edit` (it always was so), `from` (from a day on) or `end`; empty: none */
    this.mode = '';
  }

  get #path() {
    return `${this.sort.path}/${this.read?.body.id}`;
  }

  render() {
    const { read, me } = this;
    if (!read || !me) return nothing;
    const mayEdit = mayEditTerritory(me);
    return html`<section class="panel kept">
      ${mayEdit && this.mode ? this.#form(read) : this.#facts(read, mayEdit)}
    </section>`;
  }

  /** @param {import('../kept/kept-record.js').Read} read */
  #form(read) {
    return html`<kept-record
      .read=${read}
      .change=${this.#change()}
      @saved=${(/** @type {CustomEvent} */ { detail }) => {
        this.say('changed', detail);
        this.say('mode', '');
      }}
      @cancel=${() => this.say('mode', '')}
    ></kept-record>`;
  }

  /** @returns {import('../kept/kept-record.js').Change} */
  #change() {
    const { sort, mode } = this;
    const common = { path: this.#path, words: { fieldName, shown } };
    const day = /** @type {const} */ ({ name: 'validTo', type: 'day', hint: t('kept.to.hint') });
    if (mode === 'end') {
      const fields = [/** @type {const} */ ({ name: 'lastDay', type: 'day', required: true })];
      return { ...common, step: '/ending', fields, title: t('unit.end') };
    }
    const from = /** @type {const} */ ({ name: 'validFrom', type: 'day' });
    const fields = [...sort.fields(), { ...from, hint: t('kept.from.hint') }, day];
    if (mode === 'from')
      return {
        ...common,
        step: '/versions',
        post: true,
        fields: [...sort.fields(), { ...from, required: true, hint: t('unit.from.hint') }],
        kept: sort.kept,
        title: t('unit.from'),
        lead: t('unit.from.lead'),
      };
    return { ...common, fields, kept: sort.kept, title: t('unit.edit'), lead: t('unit.edit.lead') };
  }

  /**
   * @param {import('../kept/kept-record.js').Read} read
   * @param {boolean} mayEdit
   */
  #facts({ body, etag }, mayEdit) {
    return html`<h2>${body.name}</h2>
      ${mayEdit ? this.#buttons() : nothing}
      <dl class="facts">
        ${this.sort.facts.map(
          (field) =>
            html`<div>
              <dt>${fieldName(field)}</dt>
              <dd>${shown(field, body[field])}</dd>
            </div>`,
        )}
      </dl>
      ${
        this.me && !isAuthority(this.me)
          ? nothing
          : html`<record-history
              .load=${() => api.get(`${this.#path}/history`)}
              .words=${{ fieldName, shown }}
              .restore=${mayEdit ? (/** @type {any} */ version) => this.#restore(version, etag) : null}
            ></record-history>`
      }`;
  }

  #buttons() {
    const button = (/** @type {string} */ mode, /** @type {string} */ words) =>
      html`<button type="button" @click=${() => this.say('mode', mode)}>${words}</button>`;
    return html`<p class="actions">
      ${button('edit', t('unit.edit'))} ${button('from', t('unit.from'))}
      ${button('end', t('unit.end'))}
    </p>`;
  }

  /**
   * @param {{ version: number, reason: string | null }} body
   * @param {string | null} etag
   */
  async #restore(body, etag) {
    try {
      await api.put(`${this.#path}/restoration`, body, etag ?? undefined);
    } catch (error) {
      this.say('changed');
      throw isConflict(error) ? { rule: 'changed-meanwhile', facts: {} } : error;
    }
    this.say('changed');
  }
}
customElements.define('unit-detail', UnitDetail);
