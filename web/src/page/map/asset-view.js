import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { go } from '../../router.js';
import { mayEditAsset } from '../../session.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import './asset-details.js';

/** One asset in the sheet beside the map: loads it and shows it, or the form to change it. Says `show` and `changed`. */
export class AssetView extends PageElement {
  static properties = {
    assetId: {},
    me: { attribute: false },
    place: { attribute: false },
    asset: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    this.assetId = '';
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {import('./map-page.js').Place | null} */
    this.place = null;
    /** @type {import('./asset-details.js').Asset | null} */
    this.asset = null;
    /** @type {unknown} */
    this.error = null;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('assetId')) void this.load();
  }

  async load() {
    const id = this.assetId;
    try {
      const { body } = await api.getTagged(`/api/assets/${id}`);
      if (id !== this.assetId) return;
      this.asset = body;
      this.error = null;
      this.say('show', body.geometry);
    } catch (error) {
      this.asset = null;
      this.error = error;
    }
  }

  render() {
    const { asset, me } = this;
    return html`<problem-note .error=${this.error}></problem-note>
      <button type="button" class="quiet side-close" @click=${() => go('map')}>
        ${icon('close')}<span class="visually-hidden">${t('ui.close')}</span>
      </button>
      ${
        asset && me
          ? html`<asset-details
              .asset=${asset}
              .history=${this.#history(asset, me)}
            ></asset-details>`
          : nothing
      }`;
  }

  /**
   * @param {import('./asset-details.js').Asset} asset
   * @param {import('../../session.js').Me} me
   */
  #history(asset, me) {
    const may = me.role === 'INSPECTOR' || mayEditAsset(me, asset.properties.owner);
    return may ? () => api.get(`/api/assets/${asset.id}/history`) : null;
  }
}
customElements.define('asset-view', AssetView);
