import { html, nothing } from 'lit';
import { today } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { isAuthority, mayEditAsset } from '../../session.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import '../documents/asset-documents.js';
import '../map/asset-view.js';
import { MapData } from '../map/map-data.js';
import { asOf } from '../question.js';
import './place-map.js';

/** One asset on a page of its own: all that the reader may know of it, its place on a small map, its documents; as it is printed, too. */
export class AssetPage extends PageElement {
  static properties = {
    me: { attribute: false },
    question: { attribute: false },
    assetId: {},
    asset: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {import('../../router.js').Question} */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    this.assetId = '';
    /** @type {import('../map/asset-details.js').Asset | null} null until it is known, and where there is none */
    this.asset = null;
  }

  #data = new MapData(this);

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    // the names of all areas are wanted, and of no hamlet's coverage
    if (changed.has('question')) void this.#data.ask({ ...this.question, area: '' });
  }

  render() {
    const { asset } = this;
    return html`<div class="page-head no-print">
        <p>
          <a href=${hrefTo('assets')}>${icon('assets')} ${t('assets.title')}</a>
        </p>
        <p class="page-actions">
          <a class="button" href=${hrefTo('map', {}, ['asset', this.assetId])}
            >${icon('map')} ${t('rows.on-map')}</a
          >
          <button type="button" @click=${() => window.print()}>${t('asset.print')}</button>
        </p>
      </div>
      <h1 class="visually-hidden">${asset ? titleOf(asset) : t('asset.page')}</h1>
      <problem-note .error=${this.#data.error}></problem-note>
      <p class="as-of print-only">${asOf(this.#days())}</p>
      <div class="asset-page">
        <asset-view
          class="panel"
          page="assets"
          .assetId=${this.assetId}
          .me=${this.me}
          .areas=${this.#data.named.areas}
          .names=${this.#data.named.names}
          .question=${this.question}
          @show=${(/** @type {CustomEvent} */ { detail }) => (this.asset = detail)}
          @lost=${() => (this.asset = null)}
        ></asset-view>
        ${asset ? this.#beside(asset) : nothing}
      </div>`;
  }

  /** The days asked about, today where none is said. */
  #days() {
    const { date, boundaries, knownOn } = this.question;
    const day = date || today();
    return { date: day, boundaries: boundaries || day, knownOn: knownOn || today() };
  }

  /** @param {import('../map/asset-details.js').Asset} asset */
  #beside(asset) {
    const { me } = this;
    const mayEdit = me !== null && mayEditAsset(me, asset.properties.owner);
    return html`<aside aria-label=${t('asset.beside')}>
      <place-map .geometry=${asset.geometry} .tiles=${this.#data.tiles}></place-map>
      ${
        mayEdit || (me && isAuthority(me))
          ? html`<div class="panel">
              <asset-documents .asset=${asset} .mayEdit=${mayEdit}></asset-documents>
            </div>`
          : nothing
      }
    </aside>`;
  }
}
customElements.define('asset-page', AssetPage);

/** @param {import('../map/asset-details.js').Asset} asset */
function titleOf({ properties: { kind, code, name } }) {
  return [t(`kind.${kind}`), code ?? name].filter(Boolean).join(' ');
}
