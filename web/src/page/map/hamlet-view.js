import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { distance } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { coverageState } from '../../map/legend.js';
import { go } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { hamletDetails } from './hamlet-details.js';

/**
 * @typedef {{ operator: string, technology: string, asset: string, rangeM: number | null, distanceM: number, reaches: boolean }} Station
 */

/**
 * One hamlet that an address names, with its coverage and the stations that reach it or nearly do. Says `show` with its
 * place on the map.
 */
export class HamletView extends PageElement {
  static properties = {
    code: {},
    question: { attribute: false },
    hamlets: { attribute: false },
    names: { attribute: false },
  };

  constructor() {
    super();
    this.code = '';
    /** @type {import('../../router.js').Question} */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    /** @type {ReadonlyMap<string, any>} with their coverage, by code */
    this.hamlets = new Map();
    /** @type {ReadonlyMap<string, string>} names of organisations by code */
    this.names = new Map();
  }

  #hamlet = new Loading(
    this,
    () => (this.question.area ? { code: this.code, question: this.question } : null),
    async ({ code, question: { area, date, boundaries, knownOn } }, signal) => {
      const asked = { area, boundaries: boundaries || date, knownOn };
      const { features } = await api.get('/api/hamlets', asked, signal);
      const found = features.find((/** @type {any} */ one) => one.properties.code === code);
      if (!found) throw { rule: 'unknown-hamlet', facts: {} };
      this.say('show', found);
      return found;
    },
  );

  #stations = new Loading(
    this,
    () => (this.question.area ? { hamlet: this.code, ...this.question } : null),
    (asked, signal) => api.get('/api/coverage/stations', asked, signal),
  );

  render() {
    const { value: found, error } = this.#hamlet;
    const known = this.hamlets.get(this.code);
    return html`<problem-note .error=${error ?? this.#stations.error}></problem-note>
      <button type="button" class="quiet side-close" @click=${() => go('map')}>
        ${icon('close')}<span class="visually-hidden">${t('ui.close')}</span>
      </button>
      ${found ? hamletDetails(found.properties, known, known ? coverageState(known) : 'unknown') : nothing}
      ${this.#stations.value ? this.#near(this.#stations.value) : nothing}`;
  }

  /** @param {Station[]} stations nearest first */
  #near(stations) {
    return html`<h3>${t('hamlet.near')}</h3>
      ${
        stations.length === 0
          ? html`<p class="hint">${t('hamlet.near.none')}</p>`
          : html`<ul class="choices">
              ${stations.map((station) => this.#station(station))}
            </ul>`
      }`;
  }

  /** @param {Station} station */
  #station({ operator, technology, asset, rangeM, distanceM, reaches }) {
    const range = rangeM === null ? '' : t('hamlet.range', { range: distance(rangeM) });
    return html`<li>
      <button type="button" @click=${() => go('map', {}, ['asset', asset])}>
        ${icon('mast')}
        <span>
          <strong>${this.names.get(operator) ?? operator} ${technology}</strong>
          <span class="badge" data-value=${reaches ? 'good' : 'warn'}
            >${t(reaches ? 'hamlet.reaches' : 'hamlet.reaches.nearly')}</span
          ><br />
          <small
            >${[t('map.away', { distance: distance(distanceM) }), range].filter(Boolean).join(' · ')}</small
          >
        </span>
      </button>
    </li>`;
  }
}
customElements.define('hamlet-view', HamletView);
