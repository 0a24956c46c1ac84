import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { go } from '../../router.js';
import { mayEditAssets } from '../../session.js';
import { PageElement } from '../../ui/element.js';
import '../export/export-form.js';
import './asset-editor.js';
import './asset-view.js';
import { foundThere } from './found-list.js';
import './hamlet-view.js';
import { NO_NAMES } from './map-data.js';
import './place-search.js';
import './proposed-asset.js';
import { NOWHERE } from './seen.js';

/**
 * The sheet beside the map. What it shows says by itself `show` (an asset's feature), `ask-place`, `ask-line`, `list` (features with numbers) and
 * `changed`; they bubble on to the page.
 */
export class MapSheet extends PageElement {
  static properties = {
    me: { attribute: false },
    rest: { attribute: false },
    question: { attribute: false },
    place: { attribute: false },
    drawn: { attribute: false },
    seen: { attribute: false },
    area: { attribute: false },
    params: { attribute: false },
    box: { attribute: false },
    named: { attribute: false },
    hamlets: { attribute: false },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {import('../../router.js').Question} */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    /** @type {string[]} the further path: `asset/<id>/<mode>`, `hamlet/<code>/<mode>`, `new`, `proposed`, `search`, `export`, or nothing */
    this.rest = [];
    /** @type {import('./map-view.js').Place | null} where the user has set the pin */
    this.place = null;
    /** @type {any} the line that the user draws, GeoJSON; undefined before anything is drawn */
    this.drawn = undefined;
    /** @type {import('./seen.js').Seen} */
    this.seen = NOWHERE;
    /** @type {import('../../ui/area-picker.js').Area | null} that in question */
    this.area = null;
    /** @type {[number, number, number, number] | null} what is in view: west, south, east, north */
    this.box = null;
    /** @type {Record<string, string>} everything else in the address */
    this.params = {};
    this.named = NO_NAMES;
    /** @type {ReadonlyMap<string, any>} with their coverage, by code */
    this.hamlets = new Map();
  }

  render() {
    const [what, which] = this.rest;
    if (what === 'asset' && which) return this.#asset(which);
    if (what === 'hamlet' && which) return this.#hamlet(which);
    if (what === 'new') return this.#new();
    if (what === 'proposed') return this.#proposed();
    if (what === 'search') return this.#search();
    if (what === 'export') return this.#export();
    if (this.named !== NO_NAMES && this.named.areas.length === 0) return this.#empty();
    return html`<div class="found" role="status">
      ${foundThere(this.seen, this.hamlets, this.named.names, toAsset)}
    </div>`;
  }

  /** A registry without areas: what to do first, for those who may. */
  #empty() {
    return html`<div class="note">
      <p>${t('dashboard.empty.page')}</p>
      ${this.me && mayEditAssets(this.me) ? html`<p><a href="#/import">${t('nav.import')}</a></p>` : nothing}
    </div>`;
  }

  /** @param {string} id */
  #asset(id) {
    return html`<asset-view
      .assetId=${id}
      .mode=${this.rest[2] ?? ''}
      .tenancy=${this.rest[3] ?? ''}
      .me=${this.me}
      .place=${this.place}
      .drawn=${this.drawn}
      .areas=${this.named.areas}
      .names=${this.named.names}
      .question=${this.question}
    ></asset-view>`;
  }

  /** @param {string} code */
  #hamlet(code) {
    return html`<hamlet-view
      .code=${code}
      .mode=${this.rest[2] ?? ''}
      .me=${this.me}
      .place=${this.place}
      .question=${this.question}
      .hamlets=${this.hamlets}
      .names=${this.named.names}
    ></hamlet-view>`;
  }

  #new() {
    return html`<asset-editor
      .me=${this.me}
      .place=${this.place}
      .drawn=${this.drawn}
      .areas=${this.named.areas}
      @cancel=${() => go('map')}
      @saved=${(/** @type {CustomEvent} */ event) => {
        this.say('changed');
        if (event.detail) toAsset(event.detail);
        else go('map'); // it waits for review, and is no asset yet
      }}
    ></asset-editor>`;
  }

  /** What a draft makes. */
  #proposed() {
    return html`<proposed-asset
      .me=${this.me}
      .mode=${this.rest[1] ?? ''}
      .names=${this.named.names}
      .params=${this.params}
    ></proposed-asset>`;
  }

  #export() {
    const code = this.area?.parent ?? this.area?.code ?? '';
    return html`<export-form
      .question=${this.question}
      .area=${this.area}
      .province=${this.named.names.get(code) ?? ''}
      .box=${this.box}
      .params=${this.params}
    ></export-form>`;
  }

  #search() {
    return html`<place-search
      .place=${this.place}
      .params=${this.params}
      .owners=${this.named.names}
      @choose=${(/** @type {CustomEvent} */ event) => toAsset(event.detail)}
    ></place-search>`;
  }
}
customElements.define('map-sheet', MapSheet);

/** @param {string} id */
function toAsset(id) {
  go('map', {}, ['asset', id]);
}
