import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { distance, parseDecimal } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';

const KINDS = ['SITE', 'MAST', 'POLE', 'MANHOLE', 'DUCT_SECTION', 'TRENCH', 'TUNNEL', 'SHELTER'];

/**
 * Looks for assets with free places around a point. Says `ask-place`, `list` with what was found, and `choose` with the id of one.
 */
export class PlaceSearch extends PageElement {
  static properties = {
    place: { attribute: false },
    values: { state: true },
    found: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./map-view.js').Place | null} */
    this.place = null;
    /** @type {Record<string, any>} */
    this.values = { radius: 3000, places: 1, kind: 'MAST', lat: null, lon: null };
    /** @type {any[] | null} */
    this.found = null;
    /** @type {unknown} */
    this.error = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.say('ask-place', null);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.say('ask-place', undefined);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('place') || !this.place) return;
    const { lat, lng } = this.place;
    this.values = { ...this.values, lat: Number(lat.toFixed(6)), lon: Number(lng.toFixed(6)) };
  }

  render() {
    const field = fields({
      values: this.values,
      faults: { ...faultsOf(this.error) },
      set: this.#set,
      label: (name) => t(`search.${name}`),
    });
    return html`<form class="place-search" @submit=${this.#submit} novalidate>
        <h2>${t('map.tool.search')}</h2>
        <p class="hint">${t('search.lead')}</p>
        <problem-note .error=${this.error}></problem-note>
        <div class="field-row">
          ${field.number('lat', { degrees: true })} ${field.number('lon', { degrees: true })}
        </div>
        ${field.select(
          'kind',
          KINDS.map((kind) => [kind, t(`kind.${kind}`)]),
          { empty: t('search.any') },
        )}
        <div class="field-row">
          ${field.number('radius', { whole: true, unit: 'm' })}
          ${field.number('places', { whole: true })}
        </div>
        <p class="actions">
          <button class="primary">${icon('search')} ${t('search.submit')}</button>
        </p>
      </form>
      <div role="status">${this.found ? this.#results(this.found) : nothing}</div>`;
  }

  /**
   * @param {string} name
   * @param {any} value
   */
  #set = (name, value) => {
    this.values = { ...this.values, [name]: value };
    const { lat, lon } = this.values;
    if ((name === 'lat' || name === 'lon') && typeof lat === 'number' && typeof lon === 'number') {
      this.say('ask-place', { lat, lng: lon });
    }
  };

  /** @param {any[]} found */
  #results(found) {
    if (found.length === 0) return html`<p class="note">${t('search.nothing')}</p>`;
    const unknown = found.filter(({ properties: p }) => p.freePlaces === null).length;
    return html`<h3>${t('search.found', { count: found.length - unknown })}</h3>
      ${unknown > 0 ? html`<p class="hint">${t('search.unknown', { count: unknown })}</p>` : nothing}
      <ol class="choices">
        ${found.map(
          ({ id, properties: p }, index) =>
            html`<li>
              <button type="button" @click=${() => this.say('choose', id)}>
                <span class="map-number">${index + 1}</span>
                <span>
                  ${t(`kind.${p.kind}`)} · ${p.ownerName ?? p.owner}<br />
                  ${room(p)}
                </span>
              </button>
            </li>`,
        )}
      </ol>`;
  }

  /** @param {SubmitEvent} event */
  async #submit(event) {
    event.preventDefault();
    const { lat, lon } = this.values;
    if (parseDecimal(String(lat)) === null || parseDecimal(String(lon)) === null) {
      this.error = { rule: 'no-place', facts: {} };
      return;
    }
    try {
      const answer = await api.get('/api/places', this.values);
      this.found = answer.features;
      this.error = null;
      this.say('list', answer.features);
    } catch (error) {
      this.error = error;
    }
  }
}
customElements.define('place-search', PlaceSearch);

/**
 * How many places are free, and how far away; an unknown capacity is marked, for only the owner can tell.
 *
 * @param {Record<string, any>} properties
 */
function room({ freePlaces: free, distanceM }) {
  const away = distance(distanceM);
  return free === null
    ? html`<span class="badge" data-value="warn">${t('search.capacity-unknown')}</span>
        <small>${t('search.away', { distance: away })}</small>`
    : html`<small>${t('search.row', { free, distance: away })}</small>`;
}
