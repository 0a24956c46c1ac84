import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { distance, parseDecimal } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { amend } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';

const KINDS = ['SITE', 'MAST', 'POLE', 'MANHOLE', 'DUCT_SECTION', 'TRENCH', 'TUNNEL', 'SHELTER'];

/** The server answers with no more; where it has so many, there are more. */
const MOST = 200;

/** What is asked for, as it stands in the address: whoever comes back finds it again. */
const ASKED = ['lat', 'lon', 'kind', 'owner', 'radius', 'places'];

const ANY = 'any';

/**
 * Looks for assets with free places around a point. Says `ask-place`, `list` with what was found, and `choose` with the id of one.
 */
export class PlaceSearch extends PageElement {
  static properties = {
    place: { attribute: false },
    params: { attribute: false },
    owners: { attribute: false },
    busy: { state: true },
    values: { state: true },
    found: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./map-view.js').Place | null} */
    this.place = null;
    /** @type {Record<string, string>} of the address */
    this.params = {};
    /** @type {ReadonlyMap<string, string>} names of organisations by code */
    this.owners = new Map();
    this.busy = false;
    /** @type {Record<string, any>} */
    this.values = { radius: 3000, places: 1, kind: 'MAST', owner: null, lat: null, lon: null };
    /** @type {any[] | null} */
    this.found = null;
    /** @type {unknown} */
    this.error = null;
  }

  connectedCallback() {
    super.connectedCallback();
    const asked = askedIn(this.params);
    this.values = { ...this.values, ...asked };
    this.say('ask-place', asked ? { lat: asked.lat, lng: asked.lon } : null);
    if (asked) void this.#look();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.say('ask-place', undefined);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('place') || !this.place) return;
    const { lat, lng } = this.place;
    const [at, on] = [Number(lat.toFixed(6)), Number(lng.toFixed(6))];
    if (this.values.lat === at && this.values.lon === on) return;
    this.values = { ...this.values, lat: at, lon: on };
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
        ${field.select('owner', [...this.owners], { empty: t('search.anybody') })}
        <div class="field-row">
          ${field.number('radius', { whole: true, unit: 'm' })}
          ${field.number('places', { whole: true })}
        </div>
        <p class="actions">
          <button class="primary" ?disabled=${this.busy}>
            ${icon('search')} ${this.busy ? t('search.busy') : t('search.submit')}
          </button>
        </p>
      </form>
      <div role="status" aria-busy=${String(this.busy)}>
        ${this.found ? this.#results(this.found) : nothing}
      </div>`;
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
    const more = found.length >= MOST;
    return html`<h3>
        ${t(more ? 'search.found-more' : 'search.found', { count: found.length - unknown })}
      </h3>
      ${unknown > 0 ? html`<p class="hint">${t('search.unknown', { count: unknown })}</p>` : nothing}
      <ol class="choices">
        ${found.map(
          ({ id, properties: p }, index) =>
            html`<li>
              <button type="button" @click=${() => this.say('choose', id)}>
                <span class="map-number">${index + 1}</span>
                <span>
                  ${t(`kind.${p.kind}`)} ${p.code ?? nothing} ·
                  ${p.ownerName ?? p.owner ?? t('map.no-owner')}<br />
                  ${p.address ? html`<small>${p.address}</small><br />` : nothing} ${room(p)}
                </span>
              </button>
            </li>`,
        )}
      </ol>`;
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    const { lat, lon, kind } = this.values;
    if (parseDecimal(String(lat)) === null || parseDecimal(String(lon)) === null) {
      this.error = { rule: 'no-place', facts: {} };
      return;
    }
    /** @type {Record<string, any>} */
    const said = { ...this.values, kind: kind ?? ANY };
    amend(Object.fromEntries(ASKED.map((name) => [name, said[name] && String(said[name])])));
    void this.#look();
  }

  async #look() {
    const asked = this.values;
    Object.assign(this, { busy: true, found: null, error: null });
    try {
      const answer = await api.get('/api/places', asked);
      this.found = answer.features;
      this.say('list', answer.features);
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('place-search', PlaceSearch);

/**
 * What an address asks for; null where it names no place.
 *
 * @param {Record<string, string>} params
 * @returns {Record<string, any> | null}
 */
export function askedIn(params) {
  const [lat, lon] = [Number(params.lat), Number(params.lon)];
  if (!params.lat || !params.lon || !Number.isFinite(lat) || !Number.isFinite(lon)) return null;
  const numbers = ['radius', 'places']
    .filter((name) => Number(params[name]) > 0)
    .map((name) => [name, Number(params[name])]);
  return {
    lat,
    lon,
    kind: params.kind === ANY || !params.kind ? null : params.kind,
    owner: params.owner || null,
    ...Object.fromEntries(numbers),
  };
}

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
