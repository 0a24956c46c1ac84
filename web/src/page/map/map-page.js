import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { Highlight } from '../../map/highlight.js';
import { Labels } from '../../map/labels.js';
import { coverageState } from '../../map/legend.js';
import { VectorMap } from '../../map/vector-map.js';
import { go } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import './asset-editor.js';
import './asset-view.js';
import { foundList, hamletDetails, manyDetails } from './found-list.js';
import { mapTools } from './map-tools.js';
import './map-legend.js';
import './place-search.js';

/** How near the map goes to one asset. */
const CLOSE = 15;

/**
 * The infrastructure map: what stands where, how it is shared, which hamlets are covered. The sheet beside it shows what the
 * further path names: `asset/<id>`, `new/<kind>`, `search`, or nothing.
 *
 * @typedef {{ lat: number, lng: number }} Place
 */
export class MapPage extends PageElement {
  static properties = {
    me: { attribute: false },
    question: { attribute: false },
    area: { attribute: false },
    rest: { attribute: false },
    place: { state: true },
    found: { state: true },
    many: { state: true },
    hamlet: { state: true },
    names: { state: true },
    error: { state: true },
  };

  /** @type {VectorMap | undefined} */
  #map;
  #labels = new Labels();
  #highlight = new Highlight((place) => (this.place = place));
  /** @type {Map<string, any>} hamlets of the coverage answer by code */
  #hamlets = new Map();

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
    /** @type {Place | null} where the user points, while the sheet asks for a place */
    this.place = null;
    /** @type {import('../../map/vector-map.js').Found[]} assets at the place that was clicked */
    this.found = [];
    /** @type {import('../../map/vector-map.js').Found | null} assets that the map shows as one */
    this.many = null;
    /** @type {Record<string, any> | null} the hamlet that was clicked */
    this.hamlet = null;
    /** @type {ReadonlyMap<string, string>} names of areas and organisations by code */
    this.names = new Map();
    /** @type {unknown} */
    this.error = null;
  }

  firstUpdated() {
    const element = /** @type {HTMLElement} */ (this.querySelector('.map'));
    try {
      this.#map = new VectorMap(element, this.#tiles);
    } catch (error) {
      this.error = { rule: 'no-webgl', facts: { detail: String(error) } };
      return;
    }
    this.#map.addLayer(this.#labels).addLayer(this.#highlight);
    this.#map.on('click', ({ latlng }) => this.#clicked(latlng));
    this.#map.on('keypress', ({ originalEvent: { key } }) => {
      if (key === 'Enter' && this.#map) this.#clicked(this.#map.getCenter());
    });
    if (this.area) this.#fit();
    void this.#loadNames();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#map?.remove();
    this.#map = undefined;
  }

  /** @param {Map<string, any>} changed */
  updated(changed) {
    if (changed.has('area') && this.area?.code !== changed.get('area')?.code) this.#fit();
    if (changed.has('question') && different(changed.get('question'), this.question)) {
      this.#map?.setTiles(this.#tiles);
      void this.#loadCoverage();
      void this.#loadNames();
    }
  }

  /**
   * Before the sheet is another, what the last one showed on the map goes.
   *
   * @param {Map<string, any>} changed
   */
  willUpdate(changed) {
    if (changed.has('rest') && changed.get('rest')?.join('/') !== this.rest.join('/')) {
      this.#highlight.clear();
      this.place = null;
    }
  }

  /** @param {string} layer */
  #tiles = (layer) => {
    const { date, boundaries, knownOn } = this.question;
    const query = api.url('', { date, boundaries, knownOn });
    return `${location.origin}/tiles/${layer}/{z}/{x}/{y}.mvt${query}`;
  };

  #fit() {
    if (!this.area || this.rest[0] === 'asset') return;
    const [west, south, east, north] = this.area.bbox;
    this.#map?.fitBounds([
      [south, west],
      [north, east],
    ]);
  }

  async #loadNames() {
    const { boundaries, date } = this.question;
    await this.#attempt(async () => {
      const areas = await api.get('/api/areas', { boundaries: boundaries || date });
      this.#labels.show(areas, t);
      const named = [...areas, ...(await api.get('/api/organisations'))];
      this.names = new Map(named.map(({ code, name }) => [code, name]));
    });
  }

  async #loadCoverage() {
    const { question } = this;
    if (!question.area) return;
    await this.#attempt(async () => {
      const answer = await api.get('/api/coverage', question);
      if (different(question, this.question)) return;
      this.#hamlets = new Map(answer.hamlets.map((/** @type {any} */ one) => [one.code, one]));
      this.#map?.setCoverage(byState(answer.hamlets));
    });
  }

  /** @param {() => Promise<unknown>} task */
  async #attempt(task) {
    try {
      await task();
      this.error = null;
    } catch (error) {
      this.error = error;
    }
  }

  /** @param {import('leaflet').LatLng} latlng */
  #clicked(latlng) {
    if (this.#highlight.asking) {
      this.#highlight.point(latlng);
      return;
    }
    const things = this.#map?.at(latlng) ?? [];
    this.found = things.filter(({ properties }) => properties.id);
    this.many = things.find(({ properties }) => properties.count) ?? null;
    this.hamlet = things.find(({ layer }) => layer === 'hamlets')?.properties ?? null;
    const [only] = this.found;
    if (this.found.length === 1) go('map', {}, ['asset', only?.properties.id]);
    else if (this.rest.length > 0) go('map');
  }

  render() {
    return html`<h1 class="visually-hidden">${t('nav.map')}</h1>
      <div class="map-layout">
        <div class="map-frame">
          <div class="map" role="region" aria-label=${t('map.region')}></div>
        </div>
        <aside class="map-side panel" aria-label=${t('map.side')}>
          <problem-note .error=${this.error}></problem-note>
          ${this.me && this.rest[0] !== 'asset' ? mapTools(this.me, this.rest) : nothing}
          <section>${this.#sheet()}</section>
          <map-legend
            .open=${this.rest.length === 0}
            @hidden=${(/** @type {CustomEvent} */ event) => this.#map?.setHidden(event.detail)}
          ></map-legend>
        </aside>
      </div>`;
  }

  #sheet() {
    const [what, which] = this.rest;
    if (what === 'asset' && which) return this.#asset(which);
    if (what === 'new') return this.#new();
    if (what === 'search') return this.#search();
    if (this.found.length > 1) return foundList(this.found, (id) => go('map', {}, ['asset', id]));
    if (this.many) return manyDetails(this.many);
    if (this.hamlet) {
      const known = this.#hamlets.get(this.hamlet.code);
      return hamletDetails(this.hamlet, known, known ? coverageState(known) : 'unknown');
    }
    return html`<p class="hint">${t('map.hint')}</p>`;
  }

  /** @param {string} id */
  #asset(id) {
    return html`<asset-view
      .assetId=${id}
      .mode=${this.rest[2] ?? ''}
      .me=${this.me}
      .place=${this.place}
      .names=${this.names}
      .dated=${Boolean(this.question.date || this.question.knownOn)}
      @show=${this.#show}
      @ask-place=${this.#ask}
      @changed=${this.#redraw}
    ></asset-view>`;
  }

  #new() {
    return html`<asset-editor
      .me=${this.me}
      .place=${this.place}
      @ask-place=${this.#ask}
      @cancel=${() => go('map')}
      @saved=${(/** @type {CustomEvent} */ event) => {
        this.#redraw();
        go('map', {}, ['asset', event.detail]);
      }}
    ></asset-editor>`;
  }

  #search() {
    return html`<place-search
      .place=${this.place}
      @ask-place=${this.#ask}
      @list=${(/** @type {CustomEvent} */ event) => this.#list(event.detail)}
      @choose=${(/** @type {CustomEvent} */ event) => go('map', {}, ['asset', event.detail])}
    ></place-search>`;
  }

  /** @param {any[]} features found places, on the map with the numbers of the list */
  #list(features) {
    const places = features.map(({ geometry }) => middleOf(geometry));
    this.#highlight.list(places, (index) => go('map', {}, ['asset', features[index].id]));
    const bounds = this.#highlight.getBounds();
    if (bounds.isValid()) this.#map?.fitBounds(bounds.pad(0.2), { maxZoom: 15 });
  }

  #redraw = () => this.#map?.setTiles(this.#tiles);

  /** @param {CustomEvent} event with the GeoJSON feature; the map goes to it unless it was clicked there */
  #show = (event) => {
    const { id, geometry } = event.detail;
    this.#highlight.show(geometry);
    const bounds = this.#highlight.getBounds();
    if (this.found.some(({ properties }) => properties.id === id) || !bounds.isValid()) return;
    this.#map?.setView(bounds.getCenter(), Math.max(this.#map.getZoom(), CLOSE));
  };

  /** @param {CustomEvent} event with the place to begin from, null for none yet, undefined to ask no more */
  #ask = (event) => this.#highlight.ask(event.detail);
}
customElements.define('map-page', MapPage);

/** @param {any} geometry GeoJSON */
function middleOf(geometry) {
  let at = geometry.coordinates;
  while (Array.isArray(at[0])) at = at[Math.floor(at.length / 2)];
  return { lat: at[1], lng: at[0] };
}

/** @param {any[]} hamlets */
function byState(hamlets) {
  /** @type {Record<string, string[]>} */
  const codes = {};
  for (const hamlet of hamlets) (codes[coverageState(hamlet)] ??= []).push(hamlet.code);
  return codes;
}

/**
 * @param {import('../../router.js').Question | undefined} one
 * @param {import('../../router.js').Question} other
 */
function different(one, other) {
  return JSON.stringify(one) !== JSON.stringify(other);
}
