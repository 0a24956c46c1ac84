import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number, today } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { go, hrefTo } from '../../router.js';
import { here } from '../../field/place.js';
import { loadAreas } from '../../given.js';
import '../../ui/area-picker.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { guard } from '../../ui/leaving.js';
import '../../ui/problem-note.js';
import { showFault } from '../../ui/show-fault.js';
import { Loading } from '../loading.js';
import { KIND_ICONS } from '../map/kind-icons.js';
import { candidates, toggled } from './candidates.js';
import { MOST_STOPS, called } from './model.js';
import { pickNothing, picked } from './picked.js';

/** Makes an inspection: its name, its day, and which assets are looked at. */
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
    this.values = { name: null, day: today(), area: '', kind: 'MAST', contested: false };
    /** @type {string[]} ids of assets */
    this.chosen = picked()
      .map(({ id }) => id)
      .slice(0, MOST_STOPS);
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

  #assets = new Loading(
    this,
    () => {
      const { kind, contested } = this.values;
      const area = this.values.area || this.me?.area || '';
      return contested || area ? { area, kind, contested } : null;
    },
    candidates,
  );

  /** @param {string} name @param {any} value */
  #set = (name, value) => {
    this.#typed = true;
    this.values = { ...this.values, [name]: value };
  };

  render() {
    const faults = faultsOf(this.error);
    const field = fields({
      values: this.values,
      faults,
      set: this.#set,
      label: (name) => t(`inspections.${name}`),
    });
    return html`<p><a href=${hrefTo('inspections')}>← ${t('inspections.title')}</a></p>
      <h1>${t('inspections.new')}</h1>
      <form class="inspection-form" novalidate @submit=${this.#send}>
        <problem-note .error=${this.error}></problem-note>
        ${field.text('name', { required: true })} ${field.day('day', { required: true })}
        <fieldset>
          <legend>${t('inspections.which')}</legend>
          ${this.#filters(field)} ${this.#choices()} ${field.fault('assetIds')}
        </fieldset>
        <p class="actions onwards">
          <button class="primary big" ?disabled=${this.busy}>
            ${t('inspections.make', { count: number(this.chosen.length, 0) })}
          </button>
        </p>
      </form>`;
  }

  /** @param {ReturnType<typeof fields>} field */
  #filters(field) {
    const kinds = /** @type {[string, string][]} */ (
      Object.keys(KIND_ICONS).map((kind) => [kind, t(`kind.${kind}`)])
    );
    return html`${field.check('contested')}
    ${
      this.values.contested
        ? nothing
        : html`<area-picker
              .load=${loadAreas}
              .value=${this.values.area || this.me?.area || ''}
              @change=${(/** @type {CustomEvent} */ { detail, target }) =>
                /** @type {Element} */ (target).matches('area-picker') && this.#area(detail)}
            ></area-picker>
            ${field.select('kind', kinds)}`
    }`;
  }

  /** @param {string} code */
  #area(code) {
    this.values = { ...this.values, area: code };
  }

  #choices() {
    const { value, error } = this.#assets;
    const found = value ?? [];
    const pressed = picked().filter(({ id }) => !found.some((one) => one.id === id));
    const all = [...pressed, ...found];
    return html`<problem-note .error=${error}></problem-note>
      <p role="status">
        ${t('inspections.chosen', { count: number(this.chosen.length, 0), most: number(MOST_STOPS, 0) })}
      </p>
      <p class="actions">
        <button type="button" @click=${() => this.#choose(all.map(({ id }) => id))}>
          ${t('inspections.choose-all')}
        </button>
        <button type="button" class="quiet" @click=${() => (this.chosen = [])}>
          ${t('inspections.choose-none')}
        </button>
      </p>
      <ul class="candidates">
        ${all.map((asset) => this.#candidate(asset))}
      </ul>`;
  }

  /** @param {import('./candidates.js').Candidate} asset */
  #candidate({ id, kind, code, contested }) {
    return html`<li>
      <label class="check"
        ><input
          type="checkbox"
          name="asset.${code ?? id}"
          .checked=${this.chosen.includes(id)}
          @change=${(/** @type {any} */ { target }) => this.#toggle(id, target)}
        /><span
          >${called(kind, code)}
          ${contested ? html`<span class="badge" data-value="warn">${t('inspections.contested')}</span>` : nothing}</span
        ></label
      >
    </li>`;
  }

  /** @param {string} id @param {HTMLInputElement} box */
  #toggle(id, box) {
    this.#typed = true;
    this.chosen = toggled(this.chosen, id, box.checked);
    box.checked = this.chosen.includes(id);
  }

  /** @param {string[]} ids */
  #choose(ids) {
    this.#typed = true;
    this.chosen = [...new Set([...this.chosen, ...ids])].slice(0, MOST_STOPS);
  }

  /** @param {SubmitEvent} event */
  #send = async (event) => {
    event.preventDefault();
    if (this.busy) return;
    Object.assign(this, { busy: true, error: null });
    try {
      const { name, day } = this.values;
      const place = await here();
      const start = place ? { startLon: place.lon, startLat: place.lat } : {};
      const made = { name, day, assetIds: this.chosen, ...start };
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
