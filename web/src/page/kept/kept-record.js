import { html } from 'lit';
import * as api from '../../api.js';
import { PageElement } from '../../ui/element.js';
import { isConflict } from '../map/saving.js';
import '../../ui/problem-note.js';
import '../map/version-conflict.js';
import './kept-form.js';

/**
 * @typedef {{ body: any, etag: string | null }} Read
 * @typedef {object} Change what is done to something that is kept
 * @property {string} path of what is changed, or under which something new is made
 * @property {string} [step] after the path: `/ending`
 * @property {boolean} [post] makes something new
 * @property {readonly import('./kept-form.js').Field[]} fields
 * @property {readonly string[]} [kept] what is said again as it was read
 * @property {Record<string, any>} [start] what the form begins with where nothing was read
 * @property {string} title
 * @property {boolean} [unreasoned] whether it needs no reason
 * @property {string} [lead]
 * @property {{ fieldName: (field: string) => string, shown: (field: string, value: any) => string }} words
 */

/**
 * Changes something that the authority keeps under the version that was read; when somebody else was faster, both versions are shown side by side.
 * Says `saved` with what the server answered, and `cancel`.
 */
export class KeptRecord extends PageElement {
  static properties = {
    read: { attribute: false },
    change: { attribute: false },
    conflict: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {Read | null} null: it is new */
    this.read = null;
    /** @type {Change} */
    this.change = { path: '', fields: [], title: '', words: { fieldName: String, shown: String } };
    /** @type {{ base: any, theirs: any, mine: any, reason: string | null } | null} */
    this.conflict = null;
    /** @type {unknown} what was said to the version that was chosen of both */
    this.error = null;
  }

  get #names() {
    return this.change.fields.map(({ name }) => name);
  }

  /** The fields of the form out of something larger. @param {any} all */
  #picked(all) {
    return Object.fromEntries(this.#names.map((name) => [name, all[name] ?? null]));
  }

  render() {
    const { change, conflict } = this;
    if (conflict) return this.#choosing(conflict);
    return html`<problem-note .error=${this.error}></problem-note>
      <kept-form
        .start=${this.#start}
        .fields=${change.fields}
        .label=${change.words.fieldName}
        .title=${change.title}
        .lead=${change.lead ?? ''}
        .unreasoned=${change.unreasoned ?? false}
        .save=${this.#save}
      ></kept-form>`;
  }

  /** @type {any} */
  #begun = null;
  /** @type {any} */
  #start = {};

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('read') && !changed.has('change')) return;
    const from = JSON.stringify([this.change.path, this.change.step, this.read?.body]);
    if (from === this.#begun) return;
    this.#begun = from;
    this.#start = this.#picked(this.read?.body ?? this.change.start ?? {});
  }

  /** @param {{ base: any, theirs: any, mine: any, reason: string | null }} conflict */
  #choosing({ base, theirs, mine, reason }) {
    return html`<version-conflict
      .base=${base}
      .theirs=${theirs}
      .mine=${mine}
      .fields=${this.#names}
      .words=${this.change.words}
      @resolved=${async (/** @type {CustomEvent} */ { detail }) => {
        this.conflict = null;
        this.error = null;
        await this.#save({ ...detail, reason }).catch((error) => (this.error = error));
      }}
      @discard=${() => this.say('cancel')}
    ></version-conflict>`;
  }

  /** @param {Record<string, any>} values */
  #save = async ({ reason, ...values }) => {
    const { read, change } = this;
    const again = (change.kept ?? []).map((name) => [name, read?.body[name] ?? null]);
    const mine = this.#picked(cleaned(values, change.fields));
    const body = { ...Object.fromEntries(again), ...mine, reason };
    try {
      const path = `${change.path}${change.step ?? ''}`;
      const { body: answer } = await (change.post ? api.post : api.put)(
        path,
        body,
        read?.etag ?? undefined,
      );
      this.say('saved', answer);
    } catch (error) {
      if (!read || !isConflict(error)) throw error;
      const theirs = await api.getTagged(change.path);
      this.conflict = { base: this.#start, theirs: this.#picked(theirs.body), mine, reason };
      this.read = theirs;
    }
  };
}
customElements.define('kept-record', KeptRecord);

/**
 * Names without blanks around them and empty lines.
 *
 * @param {Record<string, any>} values
 * @param {readonly import('./kept-form.js').Field[]} fields
 */
function cleaned(values, fields) {
  const lists = fields.filter(({ type }) => type === 'names').map(({ name }) => name);
  const clean = lists.map((name) => [
    name,
    (values[name] ?? []).map((/** @type {string} */ one) => one.trim()).filter(Boolean),
  ]);
  return { ...values, ...Object.fromEntries(clean) };
}
