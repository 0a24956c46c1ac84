import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { field } from '../../field/field.js';
import { here } from '../../field/place.js';
import { newId } from '../../field/uuid.js';
import { PageElement } from '../../ui/element.js';
import { faultText } from '../../ui/faults.js';
import { fields } from '../../ui/fields.js';
import { guard } from '../../ui/leaving.js';
import '../../ui/problem-note.js';
import { RESULTS, findingOf, lacks } from './model.js';
import './photo-picker.js';

/**
 * Records what was found at a stop: into this browser first, whether there is a network or not. `refused` is one that the server refused, to be corrected. Says
 * `recorded`.
 */
export class FindingForm extends PageElement {
  static properties = {
    inspection: {},
    stop: { attribute: false },
    organisations: { attribute: false },
    refused: { attribute: false },
    values: { state: true },
    shots: { state: true },
    faults: { state: true },
    error: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    this.inspection = '';
    /** @type {import('./model.js').Stop | null} */
    this.stop = null;
    /** @type {{ code: string, name: string }[]} */
    this.organisations = [];
    /** @type {import('../../field/entries.js').Entry | null} */
    this.refused = null;
    /** @type {Record<string, any>} */
    this.values = {};
    /** @type {import('./photo-picker.js').Shot[]} */
    this.shots = [];
    /** @type {Record<string, any>} */
    this.faults = {};
    /** @type {unknown} */
    this.error = null;
    this.busy = false;
  }

  #unguard = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(
      () => Boolean(this.values.said || this.shots.length > 0) && !this.refused,
    );
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('refused') && this.refused) this.values = { ...this.refused.body };
  }

  /** What was wrong with a field is not said of what it holds afterwards. @param {string} name @param {any} value */
  #set = (name, value) => {
    this.values = { ...this.values, [name]: value };
    this.faults = Object.fromEntries(Object.entries(this.faults).filter(([of]) => of !== name));
  };

  render() {
    const { result } = this.values;
    const bound = fields({
      values: this.values,
      faults: this.faults,
      set: this.#set,
      label: (name) => t(`inspections.${name}`),
    });
    return html`<form class="finding-form" novalidate @submit=${this.#record}>
      <h2>${t(this.refused ? 'inspections.correct' : 'inspections.record')}</h2>
      <problem-note .error=${this.error}></problem-note>
      ${this.#results(result)} ${result === 'WRONG_OPERATOR' ? this.#who() : nothing}
      ${result === 'OVER_CAPACITY' ? bound.number('usersCounted', { whole: true }) : nothing}
      ${bound.text('said', { rows: 2, required: Boolean(result) && result !== 'FOUND' })}
      <photo-picker
        .shots=${this.shots}
        @photos=${(/** @type {CustomEvent} */ { detail }) => (this.shots = detail)}
      ></photo-picker>
      <p class="actions">
        <button class="primary big" ?disabled=${this.busy}>${t('inspections.save')}</button>
      </p>
    </form>`;
  }

  /** @param {string | undefined} chosen */
  #results(chosen) {
    return html`<fieldset class="results">
      <legend>${t('inspections.result')}</legend>
      ${RESULTS.map(
        (result) =>
          html`<label data-result=${result}
            ><input
              type="radio"
              name="result"
              value=${result}
              .checked=${result === chosen}
              @change=${() => this.#set('result', result)}
            />${t(`result.${result}`)}</label
          >`,
      )}
      ${this.faults.result ? html`<small class="field-error">${faultText(this.faults.result)}</small>` : nothing}
    </fieldset>`;
  }

  /** Who was found there: those who are said to be, and anybody else. */
  #who() {
    const chosen = /** @type {string[]} */ (this.values.organisations ?? []);
    const toggle = (/** @type {string} */ code, /** @type {boolean} */ on) =>
      this.#set('organisations', on ? [...chosen, code] : chosen.filter((one) => one !== code));
    return html`<fieldset class="ticks">
      <legend>${t('inspections.organisations')}</legend>
      ${this.organisations.map(
        ({ code, name }) =>
          html`<label class="check"
            ><input
              type="checkbox"
              name="organisation.${code}"
              .checked=${chosen.includes(code)}
              @change=${(/** @type {any} */ { target }) => toggle(code, target.checked)}
            />${name}</label
          >`,
      )}
    </fieldset>`;
  }

  /** @param {SubmitEvent} event */
  #record = async (event) => {
    event.preventDefault();
    this.faults = lacks(this.values);
    if (this.busy || !this.stop || Object.keys(this.faults).length > 0) return;
    Object.assign(this, { busy: true, error: null });
    try {
      await (this.refused ? this.#correct(this.refused) : this.#add(this.stop));
      for (const { url } of this.shots) URL.revokeObjectURL(url);
      Object.assign(this, { values: {}, shots: [] });
      this.say('recorded');
    } catch {
      this.error = { rule: 'not-kept', facts: {} };
    } finally {
      this.busy = false;
    }
  };

  /** @param {import('./model.js').Stop} stop */
  async #add(stop) {
    const at = new Date();
    const values = { ...this.values };
    const place = await here();
    const id = newId();
    const body = findingOf({ inspectionId: this.inspection, stop, values, place, at });
    await field.outbox.add([this.#entry('finding', id, id, body), ...this.#photos(id)]);
  }

  /** The time and the place stay those of the finding. @param {import('../../field/entries.js').Entry} before */
  async #correct({ id, body }) {
    const stop = /** @type {import('./model.js').Stop} */ (this.stop);
    const said = findingOf({
      inspectionId: this.inspection,
      stop,
      values: this.values,
      place: null,
      at: new Date(),
    });
    const { lon, lat, accuracyM, foundAt, assetVersion } = body;
    const fresh = newId();
    const kept = { ...said, lon, lat, accuracyM, foundAt, assetVersion };
    await field.outbox.correct(id, kept, fresh);
    const photos = this.#photos(fresh);
    if (photos.length > 0) await field.outbox.add(photos);
  }

  /** @param {string} finding */
  #photos(finding) {
    return this.shots.map(({ id, blob, body }) => ({
      ...this.#entry('photo', id, finding, body),
      blob,
    }));
  }

  /** @param {'finding' | 'photo'} kind @param {string} id @param {string} finding @param {any} body */
  #entry(kind, id, finding, body) {
    const asset = this.stop?.assetId ?? '';
    return { id, kind, inspection: this.inspection, asset, finding, body };
  }
}
customElements.define('finding-form', FindingForm);
