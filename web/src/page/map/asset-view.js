import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { go, hrefTo } from '../../router.js';
import { isAuthority, mayEditAsset } from '../../session.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import '../documents/asset-documents.js';
import '../inspections/pick-asset.js';
import './asset-details.js';
import './asset-editor.js';
import './asset-parts.js';
import { loadSchemas } from './attributes.js';
import { namesOfReferences } from './references.js';
import './request-form.js';
import './retire-form.js';
import { isConflict } from './saving.js';
import { Meanwhile, meanwhile } from './meanwhile.js';
import './tenancy-editor.js';
import { toNow } from './to-now.js';
import { goesOn, isStep, keepingOf, tenancyFor } from './tenancy-keeping.js';

/**
 * One asset in the sheet beside the map: its facts, or (mode `edit`, `retire`, `request`, `tenancy`, `tenancy-end`) a form about it.
 * Says `show` with its geometry, `lost` when there is no such asset, and `changed` after a change was saved.
 */
export class AssetView extends PageElement {
  static properties = {
    assetId: {},
    mode: {},
    tenancy: {},
    me: { attribute: false },
    place: { attribute: false },
    drawn: { attribute: false },
    areas: { attribute: false },
    names: { attribute: false },
    question: { attribute: false },
    page: {},
    read: { state: true },
    references: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    this.assetId = '';
    this.mode = '';
    /** Id of the tenancy that the form is about; empty: a new one. */
    this.tenancy = '';
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {import('./map-view.js').Place | null} */
    this.place = null;
    /** @type {any} the line that the user draws, GeoJSON; undefined before anything is drawn */
    this.drawn = undefined;
    /** @type {readonly import('../../ui/area-picker.js').Area[]} of the registry */
    this.areas = [];
    /** @type {ReadonlyMap<string, string>} names of areas and organisations by code */
    this.names = new Map();
    /** @type {import('../../router.js').Question} of the map; the sheet shows its days, a form what stands now */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    /** On which page it stands: beside the map, or by itself (`assets`), where map and documents stand beside it. */
    this.page = 'map';
    /** @type {import('./saving.js').Read | null} */
    this.read = null;
    /** @type {ReadonlyMap<string, string>} names of assets by id */
    this.references = new Map();
    /** @type {unknown} */
    this.error = null;
  }

  #meanwhile = new Meanwhile(this, () => ({
    id: this.assetId,
    days: this.#shown,
    read: this.read,
  }));

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('assetId') || this.#asked() !== this.#shown) void this.load();
    else if (changed.has('mode') && !this.mode && this.read) this.say('show', this.read.body);
  }

  /** What the sheet was loaded with. */
  #shown = '';

  /** The days that are asked about, as they stand in an address; empty: how things stand, which alone can be changed. */
  #asked() {
    const { date, boundaries, knownOn } = this.question;
    return this.mode ? '' : api.url('', { date, boundaries, knownOn });
  }

  async load() {
    const id = this.assetId;
    const days = this.#asked();
    this.#shown = days;
    try {
      const [read] = await Promise.all([api.getTagged(`/api/assets/${id}${days}`), loadSchemas()]);
      if (id !== this.assetId || days !== this.#shown) return;
      this.read = read;
      this.#meanwhile.forget();
      this.error = null;
      this.say('show', read.body);
      this.references = await namesOfReferences(Object.entries(read.body.properties));
    } catch (error) {
      this.read = null;
      this.error = error;
      this.say('lost');
    }
  }

  /** Those that matter where no boundary does. */
  #daysOfParts() {
    const { date, knownOn } = this.question;
    return { date, knownOn };
  }

  render() {
    const { read, me } = this;
    return html`<problem-note .error=${this.error}></problem-note>
      ${this.error && this.#shown ? toNow('asset.not-then', this.page, this.#path) : nothing}
      ${this.page === 'map' ? closing(this.assetId) : nothing}
      ${this.#meanwhile.stale ? meanwhile(this.assetId, this.mode, () => this.load()) : nothing}
      ${read && me && read.body.id === this.assetId ? this.#content(read, me) : nothing}`;
  }

  /**
   * @param {import('./saving.js').Read} read
   * @param {import('../../session.js').Me} me
   */
  #content(read, me) {
    const { owner, status, freePlaces } = read.body.properties;
    const mayEdit = mayEditAsset(me, owner);
    if (this.mode === 'edit' && mayEdit) return this.#editor(read);
    if (this.mode === 'retire' && mayEdit) return this.#retirement(read);
    if (this.mode === 'request')
      return html`<request-form .asset=${read.body} @cancel=${() => this.#to()}></request-form>`;
    const tenancy = isStep(this.mode)
      ? tenancyFor(me, read.body.properties, this.tenancy)
      : undefined;
    if (tenancy !== undefined) return this.#tenancy(read, tenancy);
    const names = new Map([...this.names, ...this.references]);
    // An asset of unknown capacity is never full.
    const room = freePlaces === null || freePlaces > 0;
    const dated = this.#shown !== '';
    return html`${dated ? toNow('asset.as-of-then', this.page, this.#path) : nothing}
      <asset-details
        .asset=${read.body}
        .names=${names}
        .mayEdit=${mayEdit}
        .mayRetire=${mayEdit && status !== 'RETIRED'}
        .mayRequest=${me.role === 'OPERATOR' && !mayEdit && room && canBeAsked(read.body.properties, me)}
        .parts=${html`<asset-parts
          .asset=${read.body}
          .me=${me}
          .names=${names}
          .days=${dated ? this.#daysOfParts() : null}
          @part-saved=${this.load}
        ></asset-parts>`}
        .documents=${this.#documents(read, mayEdit, me)}
        .confirmation=${dated ? null : { organisation: me.organisation, owner, confirm: this.#confirm }}
        .keeping=${dated ? null : keepingOf(me, owner, (step, row) => this.#to(step, row?.id))}
        .restore=${dated ? null : this.#restoring(read)}
        .wholeHistory=${this.page !== 'map'}
        .history=${mayEdit || me.role === 'INSPECTOR' || hasPart(read.body.properties) ? this.#history : null}
        .readers=${me.role === 'ADMINISTRATOR' || (me.role === 'OPERATOR' && mayEdit) ? this.#readers : null}
        @mode=${(/** @type {CustomEvent} */ event) => this.#to(event.detail)}
      ></asset-details>
      ${isAuthority(me) && !dated ? html`<pick-asset .asset=${read.body}></pick-asset>` : nothing}`;
  }

  /**
   * For the owner and the authority, whatever day is asked about: papers have their own date.
   *
   * @param {import('./saving.js').Read} read
   * @param {boolean} mayEdit
   * @param {import('../../session.js').Me} me
   */
  #documents({ body }, mayEdit, me) {
    if (this.page !== 'map' || !(mayEdit || isAuthority(me))) return nothing;
    return html`<asset-documents .asset=${body} .mayEdit=${mayEdit}></asset-documents>`;
  }

  /** Brings back what a version said. @param {import('./saving.js').Read} read */
  #restoring({ etag }) {
    return (/** @type {any} */ body) => this.#send('restoration', body, etag);
  }

  /** @param {import('./saving.js').Read} read */
  #editor(read) {
    return html`<asset-editor
      .read=${read}
      .me=${this.me}
      .place=${this.place}
      .drawn=${this.drawn}
      .areas=${this.areas}
      @saved=${this.#saved}
      @cancel=${this.#cancelled}
    ></asset-editor>`;
  }

  /**
   * @param {import('./saving.js').Read} read
   * @param {any} row null: a new one
   */
  #tenancy({ body }, row) {
    return html`<tenancy-editor
      .asset=${body}
      .me=${this.me}
      .row=${row}
      .step=${this.mode}
      @saved=${this.#saved}
      @cancel=${this.#cancelled}
    ></tenancy-editor>`;
  }

  /** @param {import('./saving.js').Read} read */
  #retirement({ etag }) {
    return html`<retire-form
      .save=${async (/** @type {any} */ values) => {
        await this.#send('retirement', values, etag);
      }}
      @cancel=${this.#cancelled}
    ></retire-form>`;
  }

  /**
   * @param {'retirement' | 'restoration'} step
   * @param {any} values
   * @param {string | null} etag
   */
  async #send(step, values, etag) {
    try {
      await api.put(`/api/assets/${this.assetId}/${step}`, values, etag ?? undefined);
    } catch (error) {
      if (!isConflict(error)) throw error;
      await this.load();
      throw { rule: 'changed-meanwhile', facts: {} };
    }
    await this.#saved();
  }

  /** @param {string | null} after */
  #history = (after) => api.get(`/api/assets/${this.assetId}/timeline`, { after, limit: 100 });

  /** Who read of it: to its owner by role, to administrators by name. @param {string | null} after */
  #readers = (after) => api.get('/api/accesses', { asset: this.assetId, after, limit: 50 });

  /** @param {{ id: string, version: number }} tenancy */
  #confirm = async ({ id, version }) => {
    try {
      await api.put(`/api/tenancies/${id}/confirmation`, undefined, `"${version}"`);
      await this.#saved();
    } catch (error) {
      await this.load();
      this.error = isConflict(error) ? { rule: 'changed-meanwhile', facts: {} } : error;
    }
  };

  #saved = async () => {
    this.say('changed');
    await this.#back();
  };

  #cancelled = () => this.#back();

  /** Whoever has gone elsewhere meanwhile is not fetched back. */
  async #back() {
    await this.load();
    if (this.isConnected) this.#to();
  }

  /** @param {string} [mode] @param {string} [tenancy] id */
  #to(mode, tenancy) {
    const further = [mode, tenancy].filter((part) => part !== undefined);
    if (further.length === 0) go(this.page, {}, this.#path);
    else go('map', {}, ['asset', this.assetId, ...further]);
  }

  /** Where it stands on its page. */
  get #path() {
    return this.page === 'map' ? ['asset', this.assetId] : [this.assetId];
  }
}
customElements.define('asset-view', AssetView);

/** The way to the page of the asset, and back to the bare map. @param {string} id */
function closing(id) {
  return html`<button type="button" class="quiet side-close" @click=${() => go('map')}>
      ${icon('close')}<span class="visually-hidden">${t('ui.close')}</span>
    </button>
    <a class="side-page" href=${hrefTo('assets', {}, [id])}
      >${icon('document')} ${t('asset.page')}</a
    >`;
}

/**
 * Whether there is somebody to ask, and the reader does not use it already.
 *
 * @param {Record<string, any>} properties
 * @param {import('../../session.js').Me} me
 */
export function canBeAsked({ owner, tenancies = [] }, { organisation }) {
  return (
    Boolean(owner) &&
    !tenancies.some((/** @type {any} */ row) => row.organisation === organisation && goesOn(row))
  );
}

/** Whether an operator has anything on another's asset, of which the timeline tells. @param {Record<string, any>} properties */
function hasPart({ tenancies = [], stations = [], otherCodes = [] }) {
  return tenancies.length > 0 || stations.length > 0 || otherCodes.length > 0;
}
