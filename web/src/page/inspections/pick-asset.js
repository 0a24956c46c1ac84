import { html, nothing } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import { pick, picked } from './picked.js';

/** Puts the asset that is shown among those of the inspection that is made next. */
export class PickAsset extends PageElement {
  static properties = { asset: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../map/asset-details.js').Asset | null} */
    this.asset = null;
  }

  render() {
    const { asset } = this;
    if (!asset) return nothing;
    const all = picked();
    const chosen = all.some(({ id }) => id === asset.id);
    return html`<p class="actions no-print" role="status">
      ${
        chosen
          ? html`<a class="button" href=${hrefTo('inspections', {}, ['new'])}
              >${icon('inspections')}
              ${t('inspections.picked', { count: number(all.length, 0) })}</a
            >`
          : html`<button type="button" @click=${() => this.#pick(asset)}>
              ${icon('inspections')} ${t('inspections.pick')}
            </button>`
      }
    </p>`;
  }

  /** @param {import('../map/asset-details.js').Asset} asset */
  #pick({ id, properties: { kind, code } }) {
    pick({ id, kind, code });
    this.requestUpdate();
  }
}
customElements.define('pick-asset', PickAsset);
