import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { current, go } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { NO_GROUND, groundOff, keepGroundOff, loadGround } from './ground.js';
import { MapData, standingIn } from './map-data.js';
import './map-legend.js';
import './map-sheet.js';
import { mapTools } from './map-tools.js';
import './map-view.js';
import { LOADING, NOWHERE, seen } from './seen.js';

/**
 * The infrastructure map: what stands where, how it is shared, which hamlets are covered. The sheet beside it shows what the
 * further path names: `asset/<id>`, `hamlet/<code>`, `place/<lat>/<lon>`, `new/<kind>`, `search`, `export`, or what lies where the user has looked.
 *
 * @typedef {import('./map-view.js').Place} Place
 */
export class MapPage extends PageElement {
  static properties = {
    me: { attribute: false },
    question: { attribute: false },
    area: { attribute: false },
    rest: { attribute: false },
    params: { attribute: false },
    place: { state: true },
    drawn: { state: true },
    seen: { state: true },
    off: { state: true },
    ground: { state: true },
    zoom: { state: true },
    box: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {import('../../router.js').Question} */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    /** @type {import('../../ui/area-picker.js').Area | null} */
    this.area = null;
    /** @type {string[]} */
    this.rest = [];
    /** @type {Record<string, string>} everything else in the address */
    this.params = {};
    /** @type {Place | null} where the user points, while the sheet asks for a place */
    this.place = null;
    /** @type {any} the line that the user draws, GeoJSON; undefined before anything is drawn */
    this.drawn = undefined;
    this.seen = NOWHERE;
    /** @type {ReadonlySet<string>} layers that are switched off; most hamlet boundaries are derived, and wait to be asked for */
    this.off = new Set(['hamlet-boundaries', ...groundOff()]);
    this.ground = NO_GROUND;
    this.zoom = 0;
    /** @type {[number, number, number, number] | null} what is in view: west, south, east, north */
    this.box = null;
    /** @type {unknown} */
    this.error = null;
  }

  #data = new MapData(this);
  #changed = (/** @type {any} */ { detail }) => this.#view?.refresh(detail?.layers ?? null);

  connectedCallback() {
    super.connectedCallback();
    api.live.addEventListener('changed', this.#changed);
    api.live.addEventListener('again', this.#changed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    api.live.removeEventListener('changed', this.#changed);
    api.live.removeEventListener('again', this.#changed);
  }
  #looks = 0;

  firstUpdated() {
    void loadGround().then((ground) => (this.ground = ground));
  }

  /** @param {CustomEvent<ReadonlySet<string>>} event layers that are switched off */
  #hide = ({ detail }) => {
    this.off = detail;
    keepGroundOff(detail);
  };

  /**
   * Before the sheet is another, what the last one showed on the map goes.
   *
   * @param {Map<string, any>} changed
   */
  willUpdate(changed) {
    if (changed.has('rest') && changed.get('rest')?.join('/') !== this.rest.join('/')) {
      this.#view?.clear();
      this.place = null;
      this.drawn = undefined;
    }
    if (changed.has('question')) void this.#data.ask(this.question);
  }

  /**
   * A place of the address is shown as soon as there is a map.
   *
   * @param {Map<string, any>} changed
   */
  async updated(changed) {
    if (!changed.has('rest') || this.rest[0] !== 'place') return;
    const [lat, lon] = this.rest.slice(1).map(Number);
    await this.#view?.updateComplete;
    if (Number.isFinite(lat) && Number.isFinite(lon))
      this.#view?.show({ type: 'Point', coordinates: [lon, lat] }, true);
  }

  /** @returns {import('./map-view.js').MapView | null} */
  get #view() {
    return this.querySelector('map-view');
  }

  /** @param {CustomEvent<import('./map-view.js').Look>} event */
  #look = async ({ detail: { things, place, byKeyboard } }) => {
    const look = ++this.#looks;
    if (this.rest.length > 0 && !(await left())) return;
    this.seen = LOADING;
    const there = seen(await things);
    if (look !== this.#looks) return;
    this.seen = there;
    const [only, ...others] = there.assets;
    if (only && others.length === 0) go('map', {}, ['asset', only.properties.id]);
    if (!only && there.many) this.#view?.nearer(place);
    await this.updateComplete;
    if (byKeyboard)
      /** @type {HTMLElement | null} */ (this.querySelector('.found button'))?.focus();
  };

  /** @param {CustomEvent} event with the GeoJSON feature; the map goes to it unless it was clicked there */
  #show = ({ detail: { id, geometry } }) => {
    const clicked = this.seen.assets.some(({ properties }) => properties.id === id);
    this.#view?.show(geometry, !clicked);
  };

  /** @param {CustomEvent<any[]>} event found places, on the map with the numbers of the list */
  #list = ({ detail: features }) => {
    const places = features.map(({ geometry }) => middleOf(geometry));
    this.#view?.list(places, (index) => go('map', {}, ['asset', features[index].id]));
  };

  /** @param {CustomEvent} event whose session has ended is asked to sign in again */
  #tileProblem = ({ detail }) => {
    if (detail?.status === 401) void api.me();
  };

  render() {
    return html`<h1 class="visually-hidden">${t('nav.map')}</h1>
      <div class="map-layout">
        ${this.#map()}
        <aside class="map-side panel" aria-label=${t('map.side')}>
          <problem-note .error=${this.error ?? this.#data.error}></problem-note>
          ${this.me && this.rest[0] !== 'asset' ? mapTools(this.me, this.rest) : nothing}
          <map-sheet
            .me=${this.me}
            .rest=${this.rest}
            .question=${this.question}
            .place=${this.place}
            .drawn=${this.drawn}
            .seen=${this.seen}
            .area=${this.area}
            .box=${this.box}
            .params=${this.params}
            .named=${this.#data.named}
            .hamlets=${this.#data.hamlets}
            @show=${this.#show}
            @lost=${() => this.#view?.fit()}
            @list=${this.#list}
            @ask-place=${(/** @type {CustomEvent} */ event) => this.#view?.ask(event.detail)}
            @ask-line=${(/** @type {CustomEvent} */ { detail }) => this.#view?.askLine(detail?.begin)}
            @changed=${() => this.#view?.redraw()}
          ></map-sheet>
          <map-legend
            .open=${this.rest.length === 0}
            .zoom=${this.zoom}
            .off=${this.off}
            .external=${this.ground.external !== null}
            @hidden=${this.#hide}
          ></map-legend>
        </aside>
      </div>`;
  }

  #map() {
    return html`<map-view
      class="map-frame"
      .tiles=${this.#data.tiles}
      .area=${this.area}
      .areas=${this.#data.named.areas}
      .hamlets=${this.#data.hamlets}
      .off=${this.off}
      .ground=${this.ground}
      .still=${['asset', 'hamlet', 'place'].includes(this.rest[0] ?? '')}
      @look=${this.#look}
      @place=${(/** @type {CustomEvent} */ event) => (this.place = event.detail)}
      .near=${standingIn}
      @drawn=${(/** @type {CustomEvent} */ event) => (this.drawn = event.detail)}
      @moved=${(/** @type {CustomEvent} */ event) => (this.box = event.detail)}
      @zoomed=${(/** @type {CustomEvent} */ event) => (this.zoom = event.detail)}
      @tile-problem=${this.#tileProblem}
      @no-map=${(/** @type {CustomEvent} */ event) =>
        (this.error = { rule: 'no-webgl', facts: { detail: String(event.detail) } })}
    ></map-view>`;
  }
}
customElements.define('map-page', MapPage);

/** Goes to the bare map. @returns {Promise<boolean>} false when the user would not leave unsaved work */
async function left() {
  const moved = new Promise((resolve) =>
    window.addEventListener('hashchange', resolve, { once: true }),
  );
  go('map');
  await moved;
  return current().rest.length === 0;
}

/** @param {any} geometry GeoJSON */
function middleOf(geometry) {
  let at = geometry.coordinates;
  while (Array.isArray(at[0])) at = at[Math.floor(at.length / 2)];
  return { lat: at[1], lng: at[0] };
}
