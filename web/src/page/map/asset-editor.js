import { html } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { blank, bodyOf, draftOf } from './asset-draft.js';
import '../../ui/problem-note.js';
import './asset-form.js';
import './version-conflict.js';

/**
 * @typedef {import('./asset-draft.js').Draft} Draft
 * @typedef {import('./asset-form.js').Why} Why
 * @typedef {{ body: import('./asset-details.js').Asset, etag: string | null }} Read an asset and the version it was read in
 * @typedef {{ base: Draft, theirs: Read, mine: Draft, why: Why }} Conflict
 */

/** Without the sites around, a mast can still be saved as it was. */
const NONE = Object.freeze({ features: [] });

/** About a kilometre, in degrees: how far around a mast its site is looked for. */
const AROUND = 0.01;

/**
 * Enters a new asset or changes one that was read. When somebody else was faster, both versions are shown side by side.
 * Says `ask-place` (where the pin begins), `saved` with the asset's id, and `cancel`.
 */
export class AssetEditor extends PageElement {
  static properties = {
    read: { attribute: false },
    me: { attribute: false },
    place: { attribute: false },
    start: { state: true },
    organisations: { state: true },
    sites: { state: true },
    conflict: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {Read | null} null: a new asset */
    this.read = null;
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {import('./map-page.js').Place | null} */
    this.place = null;
    /** @type {Draft} */
    this.start = {};
    /** @type {{ code: string, name: string }[]} */
    this.organisations = [];
    /** @type {[string, string][]} */
    this.sites = [];
    /** @type {Conflict | null} */
    this.conflict = null;
    /** @type {unknown} */
    this.error = null;
  }

  /** @type {string | null} */
  #etag = null;

  connectedCallback() {
    super.connectedCallback();
    this.#begin(this.read);
    void this.#organisations();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.say('ask-place', undefined);
  }

  /** @param {Read | null} read */
  #begin(read) {
    this.#etag = read?.etag ?? null;
    this.start = read ? draftOf(read.body) : blank('MAST', this.me?.organisation ?? null);
    const [lng, lat] = this.start.geometry?.type === 'Point' ? this.start.geometry.coordinates : [];
    if (!read || lat !== undefined) this.say('ask-place', read ? { lat, lng } : null);
    if (lat !== undefined) void this.#sitesAround({ lat, lng });
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('place') && this.place) void this.#sitesAround(this.place);
  }

  async #organisations() {
    try {
      this.organisations = await api.get('/api/organisations');
    } catch (error) {
      this.error = error;
    }
  }

  /** @param {import('./map-page.js').Place} place */
  async #sitesAround({ lat, lng }) {
    const bbox = [lng - AROUND, lat - AROUND, lng + AROUND, lat + AROUND].join();
    const found = await api.get('/api/assets', { kind: 'SITE', bbox, limit: 50 }).catch(() => NONE);
    this.sites = found.features.map((/** @type {any} */ { id, properties }) => [
      id,
      [properties.code, properties.name, properties.ownerName].filter(Boolean).join(' · ') || id,
    ]);
  }

  render() {
    if (this.conflict) return this.#conflict(this.conflict);
    return html`<problem-note .error=${this.error}></problem-note>
      <h2>${t(this.read ? 'form.title.edit' : 'form.title.new')}</h2>
      <asset-form
        .start=${this.start}
        .place=${this.place}
        .organisations=${this.organisations}
        .sites=${this.sites}
        .ownerFixed=${this.me?.role === 'OPERATOR'}
        .isNew=${!this.read}
        .save=${this.#save}
        @place=${(/** @type {CustomEvent} */ event) => this.say('ask-place', event.detail)}
      ></asset-form>`;
  }

  /** @param {Conflict} conflict */
  #conflict(conflict) {
    const { base, theirs, mine } = conflict;
    return html`<problem-note .error=${this.error}></problem-note>
      <version-conflict
        .base=${base}
        .theirs=${draftOf(theirs.body)}
        .mine=${mine}
        @resolved=${(/** @type {CustomEvent} */ event) => this.#resolve(conflict, event.detail)}
        @discard=${() => this.say('cancel')}
      ></version-conflict>`;
  }

  /**
   * Saves what was chosen of both versions; when that is refused, the choice stays on screen.
   *
   * @param {Conflict} conflict
   * @param {Draft} merged
   */
  async #resolve({ theirs, why }, merged) {
    this.error = null;
    this.#begin(theirs);
    try {
      await this.#save(merged, why);
    } catch (error) {
      this.error = error;
    }
  }

  /**
   * @param {Draft} draft
   * @param {Why} why
   */
  #save = async (draft, why) => {
    const { read } = this;
    const body = bodyOf(draft, this.start, why);
    try {
      const { body: saved } = read
        ? await api.put(`/api/assets/${read.body.id}`, body, this.#etag ?? undefined)
        : await api.post('/api/assets', body);
      this.say('saved', saved?.id ?? read?.body.id);
    } catch (error) {
      if (!read || !(error instanceof api.Problem) || error.rule !== 'stale-version') throw error;
      const theirs = await api.getTagged(`/api/assets/${read.body.id}`);
      this.conflict = { base: this.start, theirs, mine: draft, why };
    }
  };
}
customElements.define('asset-editor', AssetEditor);
