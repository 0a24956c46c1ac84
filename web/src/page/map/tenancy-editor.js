import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { mayEditAsset, mayEditTerritory } from '../../session.js';
import { current } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import '../record-history.js';
import { itemIn, replaced } from './proposal.js';
import { isConflict } from './saving.js';
import { AUTHORITY_FIELDS, FIELDS, endingFaults, tenancyDraft } from './tenancy-draft.js';
import './tenancy-ending.js';
import './tenancy-form.js';
import {
  endTenancy,
  newest,
  restoreTenancy,
  saveTenancy,
  tenancyConflict,
} from './tenancy-saving.js';
import * as words from './tenancy-words.js';
import './version-conflict.js';

/**
 * @typedef {import('./asset-draft.js').Draft} Draft
 * @typedef {import('./tenancy-saving.js').Tenancy} Tenancy
 */

/**
 * Records, changes or ends a tenancy of an asset. When somebody else was faster, both versions are shown side by side.
 * Says `saved` and `cancel`.
 */
export class TenancyEditor extends PageElement {
  static properties = {
    asset: { attribute: false },
    me: { attribute: false },
    row: { attribute: false },
    step: {},
    organisations: { state: true },
    proposed: { state: true },
    ready: { state: true },
    conflict: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./asset-details.js').Asset | null} */
    this.asset = null;
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {Tenancy | null} null: a new one */
    this.row = null;
    /** @type {import('./tenancy-keeping.js').Step} */
    this.step = 'tenancy';
    /** @type {[string, string][]} code and name */
    this.organisations = [];
    /** @type {import('./proposal.js').Item | null} what the draft in the address already says of it */
    this.proposed = null;
    /** Whether that was read. */
    this.ready = false;
    /** @type {import('./tenancy-saving.js').TenancyConflict | null} */
    this.conflict = null;
    /** @type {unknown} */
    this.error = null;
  }

  /** @type {Draft} */
  #start = {};
  #address = current().params;

  connectedCallback() {
    super.connectedCallback();
    void this.#loadProposal();
    const organisation = this.#isTenant() ? this.me?.organisation : null;
    const begun = this.row ?? { organisation, places: 1, used: true };
    this.#start = tenancyDraft(begun, this.#fields);
    if (!this.row && !this.#isTenant()) void this.#loadOrganisations();
  }

  /** Whether the reader speaks of its own use of another's asset. */
  #isTenant() {
    return !this.me || !mayEditAsset(this.me, this.asset?.properties.owner);
  }

  /** What the reader may say. */
  get #fields() {
    return this.#isAuthority() ? AUTHORITY_FIELDS : FIELDS;
  }

  #isAuthority() {
    return Boolean(this.me && mayEditTerritory(this.me));
  }

  async #loadProposal() {
    const { row, asset } = this;
    const isMeant = (/** @type {import('./proposal.js').Item} */ { creates, subjectId, after }) =>
      row ? subjectId === row.id && !creates : creates && after.asset === asset?.id;
    try {
      this.proposed = await itemIn(this.#address, 'TENANCY', isMeant);
      this.ready = true;
    } catch (error) {
      this.error = error;
    }
  }

  async #loadOrganisations() {
    try {
      const found = await api.get('/api/organisations');
      this.organisations = found.map((/** @type {any} */ { code, name }) => [code, name]);
    } catch (error) {
      this.error = error;
    }
  }

  render() {
    const { row, conflict } = this;
    if (conflict) return this.#both(conflict);
    if (!this.ready)
      return this.error
        ? html`<problem-note .error=${this.error}></problem-note>`
        : html`<p role="status">${t('ui.loading')}</p>`;
    if (this.step === 'tenancy-end' && row) return this.#ending(row);
    const name = row?.organisationName ?? row?.organisation;
    return html`<problem-note .error=${this.error}></problem-note>
      <tenancy-form
        heading=${row ? t('tenancy.edit.title', { name }) : t('tenancy.add')}
        lead=${this.#isTenant() ? t(row ? 'tenancy.lead.change' : 'tenancy.lead.claim') : ''}
        .start=${this.#start}
        .proposed=${this.proposed && tenancyDraft(this.proposed.after, this.#fields)}
        .why=${this.proposed?.why ?? null}
        .organisations=${this.organisations}
        .fixed=${Boolean(row) || this.#isTenant()}
        .isNew=${!row}
        .authority=${this.#isAuthority()}
        .save=${this.#save}
      ></tenancy-form>
      ${row ? this.#history(row) : nothing}`;
  }

  /** @param {Tenancy} row */
  #history(row) {
    const names = new Map([[row.organisation, row.organisationName ?? row.organisation]]);
    const shown = (/** @type {string} */ field, /** @type {any} */ value) =>
      words.shown(field, value, names);
    return html`<record-history
      .load=${() => api.get(`/api/tenancies/${row.id}/history`)}
      .words=${{ fieldName: words.fieldName, shown }}
      .restore=${(/** @type {any} */ restoration) => this.#restore(row, restoration)}
    ></record-history>`;
  }

  /**
   * @param {Tenancy} row
   * @param {{ version: number, reason: string | null }} restoration
   */
  async #restore(row, restoration) {
    if (!restoration.reason) {
      const words = t('form.fault.missing');
      const errors = [{ field: 'reason', value: null, expected: '', words }];
      throw { rule: 'marked-fields', facts: { errors } };
    }
    try {
      await restoreTenancy(row, restoration);
    } catch (error) {
      if (!isConflict(error)) throw error;
      this.row = await newest(row);
      throw { rule: 'changed-meanwhile', facts: {} };
    }
    this.say('saved');
  }

  /** @param {Tenancy} row */
  #ending(row) {
    return html`<tenancy-ending
      .row=${row}
      .proposed=${this.proposed}
      .save=${(/** @type {any} */ values) => this.#end(row, values)}
    ></tenancy-ending>`;
  }

  /** @param {import('./tenancy-saving.js').TenancyConflict} conflict */
  #both({ base, theirs, mine, reason, since }) {
    return html`<problem-note .error=${this.error}></problem-note>
      <version-conflict
        .base=${base}
        .theirs=${tenancyDraft(theirs, this.#fields)}
        .mine=${mine}
        .since=${since}
        .fields=${this.#fields}
        .words=${words}
        @resolved=${(/** @type {CustomEvent} */ event) => this.#resolve(theirs, event.detail, reason)}
        @discard=${() => this.say('cancel')}
      ></version-conflict>`;
  }

  /**
   * Saves what was chosen of both versions; when that is refused, the choice stays on screen.
   *
   * @param {Tenancy} theirs
   * @param {Draft} merged
   * @param {string | null} reason
   */
  async #resolve(theirs, merged, reason) {
    this.error = null;
    this.row = theirs;
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
    const { asset, row } = this;
    try {
      await saveTenancy(asset?.id ?? '', row, draft, reason);
      if (!row && this.proposed) await replaced(this.#address);
    } catch (error) {
      if (!row || !isConflict(error)) throw error;
      this.conflict = await tenancyConflict(row, draft, reason, this.#fields);
      return;
    }
    this.say('saved');
  };

  /**
   * @param {Tenancy} row
   * @param {{ lastDay: string | null, reason: string | null }} values
   */
  async #end(row, values) {
    const errors = endingFaults(row, values);
    if (errors.length > 0) throw { rule: 'marked-fields', facts: { errors } };
    try {
      await endTenancy(row, values);
    } catch (error) {
      if (!isConflict(error)) throw error;
      this.row = await newest(row);
      throw { rule: 'changed-meanwhile', facts: {} };
    }
    this.say('saved');
  }
}
customElements.define('tenancy-editor', TenancyEditor);
