import { html } from 'lit';
import { current } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { partDraft } from './part-draft.js';
import './part-form.js';
import { partConflict, savePart } from './part-saving.js';
import { replaced } from './proposal.js';
import { isConflict } from './saving.js';
import './version-conflict.js';

/** @typedef {import('./asset-draft.js').Draft} Draft */

/**
 * Enters a new part of an asset or changes one that was read. When somebody else was faster, both versions are shown side by side.
 * Says `saved` and `cancel`.
 */
export class PartEditor extends PageElement {
  static properties = {
    target: { attribute: false },
    known: { attribute: false },
    names: { attribute: false },
    begin: { attribute: false },
    proposed: { attribute: false },
    conflict: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./part-saving.js').Target} */
    this.target = { asset: '', kind: 'DUCT', row: null, authority: false };
    /** @type {import('./part-fields.js').Known} */
    this.known = { organisations: [], ducts: [], supports: [], authority: false };
    /** @type {ReadonlyMap<string, string>} of organisations by code, of assets and parts by id */
    this.names = new Map();
    /** @type {Record<string, any>} what is known of a new one */
    this.begin = {};
    /** @type {import('./proposal.js').Item | null} what a draft already says of it */
    this.proposed = null;
    /** @type {import('./part-saving.js').PartConflict | null} */
    this.conflict = null;
    /** @type {unknown} */
    this.error = null;
  }

  /** @type {Draft} */
  #start = {};
  #address = current().params;

  connectedCallback() {
    super.connectedCallback();
    const { kind, row } = this.target;
    this.#start = partDraft(kind, row ?? this.begin);
  }

  render() {
    if (this.conflict) return this.#both(this.conflict);
    const { kind, row } = this.target;
    return html`<part-form
      kind=${kind}
      .start=${this.#start}
      .proposed=${this.proposed && partDraft(kind, this.proposed.after)}
      .why=${this.proposed?.why ?? null}
      .known=${this.known}
      .isNew=${!row}
      .save=${this.#save}
    ></part-form>`;
  }

  /** @param {import('./part-saving.js').PartConflict} conflict */
  #both({ base, theirs, mine, reason, since, references }) {
    return html`<problem-note .error=${this.error}></problem-note>
      <version-conflict
        .base=${base}
        .theirs=${partDraft(this.target.kind, theirs)}
        .mine=${mine}
        .since=${since}
        .names=${new Map([...this.names, ...references])}
        @resolved=${(/** @type {CustomEvent} */ event) => this.#resolve(theirs, event.detail, reason)}
        @discard=${() => this.say('cancel')}
      ></version-conflict>`;
  }

  /**
   * Saves what was chosen of both versions; when that is refused, the choice stays on screen.
   *
   * @param {import('./part-kinds.js').Row} theirs
   * @param {Draft} merged
   * @param {string | null} reason
   */
  async #resolve(theirs, merged, reason) {
    this.error = null;
    this.target = { ...this.target, row: theirs };
    try {
      await this.#save(merged, reason);
    } catch (error) {
      this.error = error;
    }
  }

  /**
   * @param {Draft} draft
   * @param {string | null} reason
   */
  #save = async (draft, reason) => {
    const { kind, row } = this.target;
    try {
      await savePart(this.target, draft, reason);
      if (!row && this.proposed) await replaced(this.#address);
      this.say('saved');
    } catch (error) {
      if (!row || !isConflict(error)) throw error;
      this.conflict = await partConflict(kind, row, draft, reason);
    }
  };
}
customElements.define('part-editor', PartEditor);
