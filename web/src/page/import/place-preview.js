import { circleMarker, geoJSON } from 'leaflet';
import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { VectorMap } from '../../map/vector-map.js';
import { LAYERS } from '../../map/vector-style.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { putGroundUnder } from '../map/ground.js';
import { mapWords } from '../map/map-words.js';
import { hintText, ruleText } from './hints.js';
import { formOf } from './send.js';

/** Of the registry only the land is drawn. */
const OFF = LAYERS.filter((layer) => layer !== 'areas' && layer !== 'background');

/** Larger files are only sent for a preview when somebody asks for it. */
const SMALL = 20 * 1024 * 1024;
const DOT = { radius: 5, weight: 1, color: '#7a1f00', fillColor: '#ff8a3d', fillOpacity: 0.9 };

/** Where the first rows of a file would be, in the system that was chosen: on the map, and in words. */
export class PlacePreview extends PageElement {
  static properties = {
    file: { attribute: false },
    settings: { attribute: false },
    fields: { attribute: false },
    wanted: { state: true },
  };

  constructor() {
    super();
    /** @type {File | null} */
    this.file = null;
    /** @type {import('./spec.js').Settings | null} */
    this.settings = null;
    /** @type {import('./spec.js').Field[]} */
    this.fields = [];
    this.wanted = false;
  }

  /** @type {VectorMap | undefined} */
  #map;
  /** @type {import('leaflet').GeoJSON | undefined} */
  #drawn;
  #places = new Loading(
    this,
    () => this.#question(),
    (_, signal) => this.#ask(signal),
  );

  #question() {
    const { file, settings } = this;
    if (!file || !settings || settings.crs === '') return null;
    if (file.size > SMALL && !this.wanted) return null;
    const { format, part, encoding, delimiter, decimal, target, crs, columns } = settings;
    const asked = { format, part, encoding, delimiter, decimal, target, crs, columns };
    return { name: file.name, size: file.size, changed: file.lastModified, asked };
  }

  /** @param {AbortSignal} signal */
  #ask(signal) {
    const { file, settings, fields } = this;
    if (!file || !settings) return Promise.resolve(null);
    return api.upload('/api/imports/preview', formOf(file, settings, 'dry-run', fields), {
      signal,
    });
  }

  /** @returns {import('geojson').Feature[]} */
  get #features() {
    return this.#places.value?.features ?? [];
  }

  render() {
    return html`<section class="panel place-preview" aria-label=${t('import.places')}>
      <h2>${t('import.places')}</h2>
      ${
        this.file && this.file.size > SMALL && !this.wanted
          ? html`<button type="button" @click=${() => (this.wanted = true)}>
              ${t('import.places.show')}
            </button>`
          : nothing
      }
      <p aria-live="polite">${this.#places.busy ? t('ui.loading') : this.#words()}</p>
      ${this.#faults()}
      <problem-note .error=${this.#places.error}></problem-note>
      <div
        class="map"
        role="region"
        aria-label=${t('import.places.map')}
        ?hidden=${!this.#features.some((one) => one.geometry)}
      ></div>
    </section>`;
  }

  #words() {
    const features = this.#features;
    if (features.length === 0) return '';
    const placed = features.filter((one) => one.geometry);
    const bounds = placed.length > 0 ? geoJSON(placed).getBounds() : null;
    const said = { rows: number(features.length, 0), placed: number(placed.length, 0) };
    if (!bounds) return t('import.places.none', said);
    return t('import.places.words', {
      ...said,
      west: number(bounds.getWest(), 4),
      east: number(bounds.getEast(), 4),
      south: number(bounds.getSouth(), 4),
      north: number(bounds.getNorth(), 4),
    });
  }

  /** The first row of each rule by which places are refused. */
  #faults() {
    const first = new Map();
    for (const { properties } of this.#features) {
      if (properties?.rule && !first.has(properties.rule)) first.set(properties.rule, properties);
    }
    if (first.size === 0) return nothing;
    return html`<ul>
      ${[...first.values()].map(
        (one) =>
          html`<li>
            ${t('import.places.fault', { row: number(one.row, 0), rule: ruleText(one.rule) })}
            ${hintText({ ...one, facts: {} })}
          </li>`,
      )}
    </ul>`;
  }

  updated() {
    const placed = this.#features.filter((one) => one.geometry);
    if (placed.length === 0) return;
    const map = this.#theMap();
    this.#drawn?.remove();
    if (!map) return;
    this.#drawn = geoJSON(placed, {
      pointToLayer: (_, place) => circleMarker(place, DOT),
      style: () => DOT,
    }).addTo(map);
    map.invalidateSize();
    map.fitBounds(this.#drawn.getBounds().pad(0.2), { maxZoom: 14, animate: false });
  }

  #theMap() {
    const element = /** @type {HTMLElement} */ (this.querySelector('.map'));
    if (this.#map) return this.#map;
    try {
      this.#map = new VectorMap(
        element,
        (layer) => `${location.origin}/tiles/${layer}/{z}/{x}/{y}.mvt`,
        mapWords(),
      );
      void putGroundUnder(this.#map, OFF);
    } catch {
      element.hidden = true;
    }
    return this.#map;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#map?.remove();
    this.#map = undefined;
  }
}
customElements.define('place-preview', PlacePreview);
