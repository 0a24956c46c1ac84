import { html } from 'lit';
import * as api from '../../api.js';
import { number, today } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { go, hrefTo } from '../../router.js';
import { here } from '../../field/place.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { guard } from '../../ui/leaving.js';
import '../../ui/problem-note.js';
import { showFault } from '../../ui/show-fault.js';
import './asset-choice.js';
import { InspectorChoice } from './inspector-choice.js';
import { MOST_STOPS } from './model.js';
import { pickNothing, picked } from './picked.js';

/** Makes an inspection: its name, its day, and which assets are looked at; who goes, where the reader decides. */
export class InspectionForm extends PageElement {
  static properties = {
    me: { attribute: false },
    values: { state: true },
    chosen: { state: true },
    error: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {Record<string, any>} */
    this.values = { name: null, day: today(), inspector: null };
    /** @type {import('./candidates.js').Candidate[]} */
    this.chosen = picked().slice(0, MOST_STOPS);
    /** @type {unknown} */
    this.error = null;
    this.busy = false;
  }

  #typed = false;
  #unguard = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(() => this.#typed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  #inspectors = new InspectorChoice(this);

  /** @param {string} name @param {any} value */
  #set = (name, value) => {
    this.#typed = true;
    this.values = { ...this.values, [name]: value };
  };

  get #inspector() {
    return this.values.inspector ?? this.me?.username;
  }

  render() {
    const faults = faultsOf(this.error);
    const field = fields({
      values: { ...this.values, inspector: this.#inspector },
      faults,
      set: this.#set,
      label: (name) => t(`inspections.${name}`),
    });
    return html`<p><a href=${hrefTo('inspections')}>← ${t('inspections.title')}</a></p>
      <h1>${t('inspections.new')}</h1>
      <form class="inspection-form" novalidate @submit=${this.#send}>
        <problem-note .error=${this.error}></problem-note>
        ${field.text('name', { required: true })} ${field.day('day', { required: true })}
        ${this.#inspectors.shown(field)}
        <fieldset>
          <legend>${t('inspections.which')}</legend>
          ${this.#choices()} ${field.fault('assetIds')}
        </fieldset>
        <p class="actions onwards">
          <button class="primary big" ?disabled=${this.busy}>
            ${t('inspections.make', { count: number(this.chosen.length, 0) })}
          </button>
        </p>
      </form>`;
  }

  #choices() {
    return html`<asset-choice
      .me=${this.me}
      .chosen=${this.chosen}
      .others=${picked()}
      @choose=${(/** @type {CustomEvent} */ { detail }) => this.#choose(detail)}
    ></asset-choice>`;
  }

  /** @param {import('./candidates.js').Candidate[]} chosen */
  #choose(chosen) {
    this.#typed = true;
    this.chosen = chosen;
  }

  /** @param {SubmitEvent} event */
  #send = async (event) => {
    event.preventDefault();
    if (this.busy) return;
    Object.assign(this, { busy: true, error: null });
    try {
      const { name, day } = this.values;
      const inspector = this.#inspector;
      const place = inspector === this.me?.username ? await here() : null;
      const start = place ? { startLon: place.lon, startLat: place.lat } : {};
      const assetIds = this.chosen.map(({ id }) => id);
      const made = { name, day, inspector, assetIds, ...start };
      const { body } = await api.post('/api/inspections', made);
      this.#typed = false;
      pickNothing();
      go('inspections', {}, [body.id]);
    } catch (error) {
      this.error = error;
      await this.updateComplete;
      void showFault(this);
    } finally {
      this.busy = false;
    }
  };
}
customElements.define('inspection-form', InspectionForm);
