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
import './hamlet-keeping.js';

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
    mode: {},
    me: { attribute: false },
    place: { attribute: false },
    question: { attribute: false },
    hamlets: { attribute: false },
    names: { attribute: false },
  };

  constructor() {
    super();
    this.code = '';
    /** `edit` shows the form of its facts. */
    this.mode = '';
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {import('./map-view.js').Place | null} */
    this.place = null;
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
      const asked = { area, code, boundaries: boundaries || date, knownOn };
      const { features } = await api.get('/api/hamlets', asked, signal);
      const found = features[0];
      if (!found) throw { rule: 'unknown-hamlet', facts: {} };
      this.say('show', found);
      return found;
    },
  );

  #stations = new Loading(
    this,
    () =>
      this.question.area && this.me?.role !== 'COMMUNE_OFFICE'
        ? { hamlet: this.code, ...this.question }
        : null,
    (asked, signal) => api.get('/api/coverage/stations', asked, signal),
  );

  render() {
    const { value: found, error } = this.#hamlet;
    const known = this.hamlets.get(this.code);
    return html`<problem-note .error=${error ?? this.#stations.error}></problem-note>
      <button type="button" class="quiet side-close" @click=${() => go('map')}>
        ${icon('close')}<span class="visually-hidden">${t('ui.close')}</span>
      </button>
      ${found && this.mode !== 'edit' ? hamletDetails(found.properties, known, known ? coverageState(known) : 'unknown') : nothing}
      ${found && this.me && !this.#isDated() ? this.#keeping(found.id, this.me) : nothing}
      ${this.mode === 'edit' ? nothing : this.#nearby()}`;
  }

  /** Whether the map shows another day than today; what is kept is then not edited from here. */
  #isDated() {
    const { date, boundaries, knownOn } = this.question;
    return Boolean(date || boundaries || knownOn);
  }

  #nearby() {
    return html`${this.#stations.value ? this.#near(this.#stations.value) : nothing}`;
  }

  /**
   * @param {string} id
   * @param {import('../../session.js').Me} me
   */
  #keeping(id, me) {
    return html`<hamlet-keeping
      .hamletId=${id}
      .editing=${this.mode === 'edit'}
      .me=${me}
      .place=${this.place}
      @mode=${(/** @type {CustomEvent} */ { detail }) =>
        go('map', {}, ['hamlet', this.code, ...(detail ? [detail] : [])])}
      @saved=${() => {
        this.#hamlet.again();
        this.say('changed');
      }}
    ></hamlet-keeping>`;
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
