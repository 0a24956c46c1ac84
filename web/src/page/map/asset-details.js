import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/status-badge.js';
import { assetFacts } from './asset-facts.js';
import './asset-history.js';
import './asset-readers.js';
import { joined } from './joined.js';
import { KIND_ICONS } from './kind-icons.js';
import { tenancyList } from './tenancy-list.js';

/** @typedef {{ id: string, geometry: any, properties: Record<string, any> }} Asset */

/**
 * All that the user may know of one asset. Says `mode` (edit, retire, request) when a button is pressed; each is there only
 * when the user may.
 */
export class AssetDetails extends PageElement {
  static properties = {
    asset: { attribute: false },
    mayEdit: { type: Boolean },
    mayRetire: { type: Boolean },
    mayRequest: { type: Boolean },
    history: { attribute: false },
    confirmation: { attribute: false },
    keeping: { attribute: false },
    parts: { attribute: false },
    documents: { attribute: false },
    wholeHistory: { type: Boolean },
    readers: { attribute: false },
    restore: { attribute: false },
    names: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Asset | null} */
    this.asset = null;
    this.mayEdit = false;
    this.mayRetire = false;
    this.mayRequest = false;
    /** @type {import('./asset-history.js').AssetHistory['load'] | null} null when there is nothing for the user in it */
    this.history = null;
    /** Whether the history stands open. */
    this.wholeHistory = false;
    /** @type {import('./asset-readers.js').AssetReaders['load'] | null} null when it is not told to the user */
    this.readers = null;
    /** @type {unknown} what lies in, stands on or carries it, drawn by whoever may change it */
    this.parts = nothing;
    /** @type {unknown} its documents and photos, where the reader may see them */
    this.documents = nothing;
    /** @type {import('./tenancy-list.js').Confirmation | null} */
    this.confirmation = null;
    /** @type {import('./tenancy-keeping.js').Keeping | null} how the reader records, changes and ends tenancies */
    this.keeping = null;
    /** @type {((body: any) => Promise<unknown>) | null} brings an earlier version back; null when the user may not */
    this.restore = null;
    /** @type {ReadonlyMap<string, string>} of areas and organisations by code, of assets by id */
    this.names = new Map();
  }

  render() {
    const { asset } = this;
    if (!asset) return nothing;
    const p = asset.properties;
    return html`<h2>
        ${icon(KIND_ICONS[p.kind] ?? 'site')} ${t(`kind.${p.kind}`)} ${p.code ?? ''}
      </h2>
      <p class="badges">
        ${p.status ? html`<status-badge group="status" value=${p.status}></status-badge>` : nothing}
        <span class="badge" data-value=${p.shared ? 'good' : 'none'}
          >${p.shared ? t('map.shared') : t('map.unshared')}</span
        >
      </p>
      ${joined(p)} ${this.#actions()} ${assetFacts(asset, this.names)} ${this.#tenancies(p)}
      ${this.parts} ${this.documents} ${this.history ? this.#past() : nothing}
      ${this.readers ? html`<asset-readers .load=${this.readers}></asset-readers>` : nothing}`;
  }

  /** @param {Record<string, any>} properties */
  #tenancies({ tenancies = [], ...others }) {
    const { confirmation, keeping } = this;
    const whole = 'version' in others;
    if (tenancies.length === 0 && !whole && !keeping) return nothing;
    return tenancyList(tenancies, { confirmation, keeping, whole });
  }

  #past() {
    return html`<asset-history
      .load=${this.history}
      ?opened=${this.wholeHistory}
      .names=${this.names}
      .restore=${this.mayEdit ? this.restore : null}
    ></asset-history>`;
  }

  #actions() {
    /** @type {[boolean, string, string, string][]} */
    const all = [
      [this.mayEdit, 'edit', 'primary', 'edit'],
      [this.mayRequest, 'request', 'primary', 'requests'],
      [this.mayRetire, 'retire', 'danger', 'close'],
    ];
    return html`<p class="actions">
      ${all
        .filter(([may]) => may)
        .map(
          ([, mode, look, picture]) =>
            html`<button type="button" class=${look} @click=${() => this.say('mode', mode)}>
              ${icon(picture)} ${t(`asset.${mode}`)}
            </button>`,
        )}
    </p>`;
  }
}
customElements.define('asset-details', AssetDetails);
