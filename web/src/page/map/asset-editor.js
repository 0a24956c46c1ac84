import { html } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { isLine } from '../../map/line-shape.js';
import { current } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { LINES, blank, draftOf } from './asset-draft.js';
import './asset-form.js';
import { loadSchemas } from './attributes.js';
import { pinned, proposalIn, replaced } from './proposal.js';
import { conflictOf, isConflict, save } from './saving.js';
import { sitesAround } from './sites-around.js';
import './version-conflict.js';

/**
 * @typedef {import('./asset-draft.js').Draft} Draft
 * @typedef {import('./saving.js').Read} Read
 */

/**
 * Enters a new asset or changes one that was read. When somebody else was faster, both versions are shown side by side.
 * Says `ask-place` (where the pin begins) or `ask-line` (`begin`: the line to begin from, null for none yet; null alone to ask no more), `saved` with the asset's id, and `cancel`.
 */
export class AssetEditor extends PageElement {
  static properties = {
    read: { attribute: false },
    me: { attribute: false },
    place: { attribute: false },
    drawn: { attribute: false },
    areas: { attribute: false },
    start: { state: true },
    proposed: { state: true },
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
    /** @type {import('./map-view.js').Place | null} */
    this.place = null;
    /** @type {any} the line that the user draws, GeoJSON; undefined before anything is drawn */
    this.drawn = undefined;
    /** @type {readonly import('../../ui/area-picker.js').Area[]} of the registry */
    this.areas = [];
    /** @type {Draft} */
    this.start = {};
    /** @type {Draft | null} what a draft already says of it */
    this.proposed = null;
    /** @type {{ code: string, name: string }[]} */
    this.organisations = [];
    /** @type {[string, string][]} */
    this.sites = [];
    /** @type {import('./saving.js').Conflict | null} */
    this.conflict = null;
    /** @type {unknown} */
    this.error = null;
  }

  /** The version that a change is made to. @type {Read | null} */
  #read = null;
  #address = current().params;

  connectedCallback() {
    super.connectedCallback();
    this.#begin(this.read);
    void this.#loadOrganisations();
    void this.#loadProposal();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#ask(undefined, undefined);
  }

  /** @param {Read | null} read */
  #begin(read) {
    this.#read = read;
    this.start = read ? draftOf(read.body) : blank('MAST', this.me?.organisation ?? null);
    const [lng, lat] = this.start.geometry?.type === 'Point' ? this.start.geometry.coordinates : [];
    if (isLine(this.start.geometry)) this.#ask(undefined, this.start.geometry);
    else this.#ask(lat === undefined ? null : { lat, lng }, undefined);
    if (lat !== undefined) void this.#loadSites({ lat, lng });
  }

  /**
   * What the map asks for: a pin or a line.
   *
   * @param {import('./map-view.js').Place | null | undefined} place
   * @param {any} line
   */
  #ask(place, line) {
    this.say('ask-place', place);
    this.say('ask-line', line === undefined ? null : { begin: line }); // an event has no undefined
  }

  /** The kind says whether a point is asked for or a line. @param {CustomEvent<string>} event */
  #kind = ({ detail: kind }) => {
    if (LINES.includes(kind)) this.#ask(undefined, null);
    else this.#ask(null, undefined);
  };

  /** Goes on from what the draft in the address says. */
  async #loadProposal() {
    try {
      this.proposed = (await proposalIn(this.#address)) ?? pinned(this.start, this.#address);
      const { type, coordinates = [] } = this.proposed?.geometry ?? {};
      if (type === 'Point') this.say('ask-place', { lat: coordinates[1], lng: coordinates[0] });
    } catch (error) {
      this.error = error;
    }
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('place') && this.place) void this.#loadSites(this.place);
  }

  async #loadOrganisations() {
    try {
      await loadSchemas();
      this.organisations = await api.get('/api/organisations');
    } catch (error) {
      this.error = error;
    }
  }

  /** @param {import('./map-view.js').Place} place */
  async #loadSites(place) {
    this.sites = await sitesAround(place);
  }

  render() {
    if (this.conflict) return this.#conflict(this.conflict);
    return html`<problem-note .error=${this.error}></problem-note>
      <h2>${t(this.read ? 'form.title.edit' : 'form.title.new')}</h2>
      <asset-form
        .start=${this.start}
        .proposed=${this.proposed}
        .place=${this.place}
        .drawn=${this.drawn}
        .organisations=${this.organisations}
        .sites=${this.sites}
        .areas=${this.areas}
        .ownerFixed=${this.me?.role === 'OPERATOR'}
        .isNew=${!this.read}
        .save=${this.#save}
        @place=${(/** @type {CustomEvent} */ event) => this.say('ask-place', event.detail)}
        @line=${(/** @type {CustomEvent} */ event) => this.say('ask-line', { begin: event.detail.geometry })}
        @shape=${this.#kind}
      ></asset-form>`;
  }

  /** @param {import('./saving.js').Conflict} conflict */
  #conflict(conflict) {
    const { base, theirs, mine, since, references } = conflict;
    const named = this.organisations.map(({ code, name }) => /** @type {const} */ ([code, name]));
    return html`<problem-note .error=${this.error}></problem-note>
      <version-conflict
        .base=${base}
        .theirs=${draftOf(theirs.body)}
        .mine=${mine}
        .since=${since}
        .names=${new Map([...named, ...references])}
        @resolved=${(/** @type {CustomEvent} */ event) => this.#resolve(conflict, event.detail)}
        @discard=${() => this.say('cancel')}
      ></version-conflict>`;
  }

  /**
   * Saves what was chosen of both versions; when that is refused, the choice stays on screen.
   *
   * @param {import('./saving.js').Conflict} conflict
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
   * @param {import('./asset-form.js').Why} why
   */
  #save = async (draft, why) => {
    const read = this.#read;
    try {
      const id = await save(read, this.start, draft, why);
      if (!read) await replaced(this.#address);
      this.say('saved', id);
    } catch (error) {
      if (!read || !isConflict(error)) throw error;
      this.conflict = await conflictOf(read, this.start, draft, why);
    }
  };
}
customElements.define('asset-editor', AssetEditor);
