import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { go, hrefTo } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { guard } from '../../ui/leaving.js';
import '../../ui/problem-note.js';
import { showFault } from '../../ui/show-fault.js';
import { Loading } from '../loading.js';
import { isConflict } from '../map/saving.js';
import './asset-choice.js';
import { InspectorChoice } from './inspector-choice.js';
import { mayChange } from './model.js';
import { stopOrder } from './stop-order.js';

/** @typedef {import('./model.js').Inspection} Inspection */
/** @typedef {import('./stop-order.js').Planned} Planned */

/** Plans an inspection otherwise: its name and day, who goes, its stops and their order. */
export class InspectionEdit extends PageElement {
  static properties = {
    inspectionId: {},
    me: { attribute: false },
    values: { state: true },
    stops: { state: true },
    error: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    this.inspectionId = '';
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {Record<string, any>} */
    this.values = {};
    /** @type {Planned[]} */
    this.stops = [];
    /** @type {unknown} */
    this.error = null;
    this.busy = false;
  }

  #typed = false;
  #unguard = () => {};
  #inspectors = new InspectorChoice(this);

  #read = new Loading(
    this,
    () => this.inspectionId || null,
    async (id, signal) => {
      const path = `/api/inspections/${encodeURIComponent(id)}`;
      const read = await api.getTagged(path, signal);
      this.#begin(read.body);
      return read;
    },
  );

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(() => this.#typed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  /** @param {Inspection} inspection */
  #begin({ name, day, inspector, stops }) {
    this.#typed = false;
    this.values = { name, day, inspector, order: 'AS_GIVEN' };
    this.stops = stops.map((stop) => ({
      id: stop.assetId,
      kind: stop.kind,
      code: stop.code,
      name: stop.name,
      found: stop.findings.length > 0,
    }));
    this.error = null;
  }

  render() {
    const { value, error } = this.#read;
    const back = hrefTo('inspections', {}, [this.inspectionId]);
    return html`<p><a href=${back}>← ${value?.body.name ?? t('inspections.title')}</a></p>
      <h1>${t('inspections.edit')}</h1>
      <problem-note .error=${error}></problem-note>
      ${value ? this.#form(value.body) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {Inspection} inspection */
  #form(inspection) {
    if (!this.me || !mayChange(this.me, inspection))
      return html`<p class="note">${t('inspections.not-changed')}</p>`;
    const field = fields({
      values: this.values,
      faults: faultsOf(this.error),
      set: (name, value) => this.#change({ values: { ...this.values, [name]: value } }),
      label: (name) => t(`inspections.${name}`),
    });
    return html`<form class="inspection-form" novalidate @submit=${this.#send}>
      <problem-note .error=${this.error}></problem-note>
      ${isConflict(this.error) ? this.#reload() : nothing} ${field.text('name', { required: true })}
      ${field.day('day', { required: true })} ${this.#inspectors.shown(field)}
      <fieldset>
        <legend>${t('inspections.stops')}</legend>
        ${field.select('order', orders(), { required: true })} ${stopOrder(this.stops, this.#order)}
        ${field.fault('assetIds')}
      </fieldset>
      ${this.#more()}
      <p class="actions onwards">
        <button class="primary big" ?disabled=${this.busy}>${t('inspections.save-plan')}</button>
      </p>
    </form>`;
  }

  #reload() {
    return html`<p class="actions">
      <button type="button" data-reload @click=${() => this.#read.again()}>
        ${t('asset.look-again')}
      </button>
    </p>`;
  }

  #more() {
    return html`<details class="panel more-stops">
      <summary>${t('inspections.more-stops')}</summary>
      <asset-choice
        .me=${this.me}
        .chosen=${this.stops}
        @choose=${(/** @type {CustomEvent} */ { detail }) => this.#change({ stops: detail })}
      ></asset-choice>
    </details>`;
  }

  /** Moved by hand, they stay as they were put. @param {Planned[]} stops @param {boolean} moved */
  #order = (stops, moved) => {
    const values = moved ? { ...this.values, order: 'AS_GIVEN' } : this.values;
    this.#change({ stops, values });
  };

  /** @param {Partial<{ stops: Planned[], values: Record<string, any> }>} what */
  #change(what) {
    this.#typed = true;
    Object.assign(this, what);
  }

  /** @param {SubmitEvent} event */
  #send = async (event) => {
    event.preventDefault();
    if (this.busy) return;
    Object.assign(this, { busy: true, error: null });
    try {
      const path = `/api/inspections/${encodeURIComponent(this.inspectionId)}`;
      const assetIds = this.stops.map(({ id }) => id);
      await api.put(path, { ...this.values, assetIds }, this.#read.value?.etag ?? undefined);
      this.#typed = false;
      go('inspections', {}, [this.inspectionId]);
    } catch (error) {
      this.error = error;
      await this.updateComplete;
      void showFault(this);
    } finally {
      this.busy = false;
    }
  };
}
customElements.define('inspection-edit', InspectionEdit);

/** @returns {[string, string][]} */
function orders() {
  return [
    ['AS_GIVEN', t('inspections.order.AS_GIVEN')],
    ['SHORTEST', t('inspections.order.SHORTEST')],
  ];
}
