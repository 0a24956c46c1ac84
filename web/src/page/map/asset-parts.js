import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { date } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { current } from '../../router.js';
import { mayEditAsset, isAuthority } from '../../session.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import './asset-history.js';
import { ductList } from './duct-list.js';
import { called, knownFor } from './part-choices.js';
import { loadPartHistory, loadParts, supportsAlong, tellsParts, thingOf } from './part-data.js';
import './part-editor.js';
import { holderOf, mayAdd, partsOf } from './part-kinds.js';
import { cards, codeList, sectorList, stationList, supportList } from './part-lists.js';
import './part-removal.js';
import { sendStep } from './part-saving.js';
import { proposedDucts } from './proposal.js';
import { proposedPart } from './part-proposal.js';

/**
 * @typedef {import('./part-kinds.js').PartKind} PartKind
 * @typedef {import('./part-kinds.js').Row} Row
 * @typedef {{ step: 'edit' | 'remove', kind: PartKind, row: Row | null, begin: Record<string, any>, proposed?: import('./proposal.js').Item | null }} Open
 *   the form that is open, with what a draft already says
 */

/**
 * What lies in, stands on or carries an asset, and what others call it. Who may adds, changes, ends and restores each. Says `part-saved`.
 */
export class AssetParts extends PageElement {
  static properties = {
    asset: { attribute: false },
    me: { attribute: false },
    names: { attribute: false },
    days: { attribute: false },
    parts: { state: true },
    organisations: { state: true },
    supports: { state: true },
    open: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./asset-details.js').Asset | null} */
    this.asset = null;
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {ReadonlyMap<string, string>} of organisations by code, of assets by id */
    this.names = new Map();
    /** @type {{ date: string, knownOn: string } | null} the days that are asked about, of which nothing can be changed; null: how things stand */
    this.days = null;
    /** @type {import('./part-data.js').Parts | null} */
    this.parts = null;
    /** @type {[string, string][]} code and name */
    this.organisations = [];
    /** @type {[string, string][]} */
    this.supports = [];
    /** @type {[string, string][]} ducts that a draft makes */
    this.proposed = [];
    /** @type {Open | null} */
    this.open = null;
    /** @type {unknown} */
    this.error = null;
  }

  /** @param {Map<string, any>} changed */
  updated(changed) {
    if (changed.has('asset') && this.asset)
      void this.#load()
        .then(this.#reopen)
        .catch((error) => Object.assign(this, { error }));
  }

  #reopened = '';

  /** Opens the form of what the draft in the address proposes of a part, once. */
  #reopen = async () => {
    const { params } = current();
    if (!this.parts || !params.item || params.item === this.#reopened) return;
    this.#reopened = params.item;
    const open = await proposedPart(params, this.asset?.id ?? '', this.parts.rows);
    if (open?.step === 'remove') this.open = open;
    else if (open) await this.#edit(open.kind, open.row, open.begin, open.proposed);
  };

  #load = async () => {
    const asset = /** @type {import('./asset-details.js').Asset} */ (this.asset);
    try {
      const parts = tellsParts(asset.properties) ? await loadParts(asset, this.days) : null;
      if (asset === this.asset) Object.assign(this, { parts, error: null });
    } catch (error) {
      this.error = error;
    }
  };

  render() {
    const { asset, me, parts, error } = this;
    if (!asset || !me) return nothing;
    return html`<problem-note .error=${error}></problem-note>
      ${parts ? partsOf(asset.properties.kind).map((kind) => this.#group(kind, parts.rows[kind] ?? [])) : nothing}
      ${parts ? this.#removed(parts.removed) : nothing}`;
  }

  /**
   * @param {PartKind} kind
   * @param {Row[]} rows
   */
  #group(kind, rows) {
    if (kind === 'SECTOR') return nothing;
    const add = mayAdd(kind, this.#me(), this.#owner());
    if (!add && (rows.length === 0 || kind === 'CODE')) return nothing;
    return html`<section class="parts" aria-labelledby="parts-${kind}">
      <h3 id="parts-${kind}">${t(`part.title.${kind}`)}</h3>
      ${this.#list(kind, rows)} ${add ? this.#adding(kind, {}) : nothing}
    </section>`;
  }

  /**
   * @param {PartKind} kind
   * @param {Row[]} rows
   */
  #list(kind, rows) {
    const names = this.#names();
    const more = (/** @type {Row} */ row) => this.#more(kind, row);
    if (kind === 'DUCT') return ductList(rows, names, more);
    if (kind === 'SUPPORT') return supportList(rows, names, more);
    if (kind === 'CODE') return codeList(rows, names, more);
    return stationList(rows, names, (station) => [
      this.#sectors(station),
      this.#more(kind, station),
    ]);
  }

  /** @param {Row} station */
  #sectors(station) {
    const rows = (this.parts?.rows.SECTOR ?? []).filter((row) => row.station === station.id);
    const may = mayEditAsset(this.#me(), station.operator);
    return html`${sectorList(rows, (row) => this.#more('SECTOR', row, station))}
    ${may ? this.#adding('SECTOR', { station: station.id }) : nothing}`;
  }

  /**
   * The button that opens the form of a new part, or that form.
   *
   * @param {PartKind} kind
   * @param {Record<string, any>} begin
   */
  #adding(kind, begin) {
    const { open } = this;
    if (open && !open.row && open.kind === kind && open.begin.station === begin.station)
      return this.#form(open);
    if (open) return nothing;
    return html`<p class="actions">
      <button type="button" @click=${() => this.#edit(kind, null, begin)}>
        ${icon('add')} ${t(`part.add.${kind}`)}
      </button>
    </p>`;
  }

  /**
   * What who may change a part sees below it: its buttons or the form that is open, and its history.
   *
   * @param {PartKind} kind
   * @param {Row} row
   * @param {Record<string, any>} [holder] of a sector: its station
   */
  #more(kind, row, holder = row) {
    if (!mayEditAsset(this.#me(), holderOf(kind, holder, this.#owner()))) return nothing;
    const { open } = this;
    if (open?.row?.id === row.id) return this.#form(open);
    const history = this.#history(kind, row);
    if (open) return history;
    return html`<p class="actions small">
        <button type="button" class="quiet" @click=${() => this.#edit(kind, row, {})}>
          ${icon('edit')} ${t('part.edit')}
        </button>
        <button
          type="button"
          class="quiet"
          @click=${() => (this.open = { step: 'remove', kind, row, begin: {} })}
        >
          ${icon('close')} ${t(row.onAirTo === undefined ? 'part.remove' : 'part.off-air')}
        </button>
      </p>
      ${history}`;
  }

  /**
   * @param {PartKind} kind
   * @param {Row} row
   */
  #history(kind, row) {
    return html`<asset-history
      .load=${() => loadPartHistory(kind, row)}
      .of=${thingOf(kind)}
      .names=${this.#names()}
      .restore=${async (/** @type {any} */ body) => {
        await sendStep(row, 'restoration', body, this.#load);
        await this.#saved();
      }}
    ></asset-history>`;
  }

  /** @param {Open} open */
  #form(open) {
    const { kind, row, begin } = open;
    if (open.step === 'remove' && row) {
      return html`<part-removal
        kind=${kind}
        .proposed=${open.proposed ?? null}
        .save=${async (/** @type {any} */ values) => {
          await sendStep(row, 'removal', values, this.#load);
          await this.#saved();
        }}
        @cancel=${this.#close}
      ></part-removal>`;
    }
    const authority = isAuthority(this.#me());
    return html`<part-editor
      .target=${{ asset: this.asset?.id, kind, row, authority }}
      .begin=${{ operator: this.#me().organisation, organisation: this.#me().organisation, ...begin }}
      .proposed=${open.proposed ?? null}
      .known=${knownFor(row, this, authority)}
      .names=${this.#names()}
      @saved=${this.#saved}
      @cancel=${this.#cancelled}
    ></part-editor>`;
  }

  /** @param {Row[]} rows */
  #removed(rows) {
    const own = rows.filter((row) =>
      mayEditAsset(this.#me(), holderOf(row.part, row, this.#owner())),
    );
    if (own.length === 0) return nothing;
    return html`<details class="removed-parts">
      <summary>${t('part.removed', { count: own.length })}</summary>
      ${cards(
        own,
        (row) =>
          html`<strong>${called(row, this.#names())}</strong>
            ${t('part.removed-on', { day: date(row.removedOn) })} ${this.#history(row.part, row)}`,
      )}
    </details>`;
  }

  #names() {
    return new Map([...this.names, ...(this.parts?.names ?? [])]);
  }

  /** As who only reads, while another day than now is shown. @returns {import('../../session.js').Me} */
  #me() {
    const me = /** @type {import('../../session.js').Me} */ (this.me);
    return this.days ? { ...me, role: 'INSPECTOR' } : me;
  }

  /** @returns {string | null} */
  #owner() {
    return this.asset?.properties.owner ?? null;
  }

  /**
   * Opens the form once what it offers to choose from has come.
   *
   * @param {PartKind} kind
   * @param {Row | null} row
   * @param {Record<string, any>} begin
   * @param {import('./proposal.js').Item | null} [proposed]
   */
  async #edit(kind, row, begin, proposed = null) {
    try {
      const organisations = await api.get('/api/organisations');
      this.organisations = organisations.map((/** @type {any} */ one) => [one.code, one.name]);
      if (kind === 'DUCT')
        this.proposed = await proposedDucts(current().params, this.asset?.id ?? '');
      if (kind === 'SUPPORT') this.supports = await supportsAlong(this.asset?.geometry);
      this.open = { step: 'edit', kind, row, begin, proposed };
    } catch (error) {
      this.error = error;
    }
  }

  #close = () => (this.open = null);

  #cancelled = async () => {
    this.#close();
    await this.#load();
  };

  #saved = async () => {
    await this.#load();
    this.#close();
    this.say('part-saved');
  };
}
customElements.define('asset-parts', AssetParts);
