import { html, nothing } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { loadAreas } from '../../given.js';
import '../../ui/area-picker.js';
import { PageElement } from '../../ui/element.js';
import { fields } from '../../ui/fields.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { KIND_ICONS } from '../map/kind-icons.js';
import { candidates, toggled } from './candidates.js';
import { MOST_STOPS, called } from './model.js';

/** @typedef {import('./candidates.js').Candidate} Candidate */

/** Assets of an area to choose from. Fires `choose` with the assets that are chosen then, in their order. */
export class AssetChoice extends PageElement {
  static properties = {
    me: { attribute: false },
    chosen: { attribute: false },
    others: { attribute: false },
    values: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {Candidate[]} */
    this.chosen = [];
    /** Shown too, before those of the area. @type {Candidate[]} */
    this.others = [];
    /** @type {Record<string, any>} */
    this.values = { area: '', kind: 'MAST', contested: false };
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

  get #all() {
    const found = this.#assets.value ?? [];
    return [...this.others.filter(({ id }) => !found.some((one) => one.id === id)), ...found];
  }

  render() {
    const field = fields({
      values: this.values,
      faults: {},
      set: (name, value) => (this.values = { ...this.values, [name]: value }),
      label: (name) => t(`inspections.${name}`),
    });
    return html`${this.#filters(field)}
      <problem-note .error=${this.#assets.error}></problem-note>
      <p role="status">
        ${t('inspections.chosen', { count: number(this.chosen.length, 0), most: number(MOST_STOPS, 0) })}
      </p>
      <p class="actions">
        <button
          type="button"
          @click=${() => this.#choose([...this.#ids, ...this.#all.map(({ id }) => id)])}
        >
          ${t('inspections.choose-all')}
        </button>
        <button type="button" class="quiet" @click=${() => this.#choose([])}>
          ${t('inspections.choose-none')}
        </button>
      </p>
      <ul class="candidates">
        ${this.#all.map((asset) => this.#candidate(asset))}
      </ul>`;
  }

  get #ids() {
    return this.chosen.map(({ id }) => id);
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

  /** @param {Candidate} asset */
  #candidate({ id, kind, code, contested }) {
    return html`<li>
      <label class="check"
        ><input
          type="checkbox"
          name="asset.${code ?? id}"
          .checked=${this.#ids.includes(id)}
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
    this.#choose(toggled(this.#ids, id, box.checked));
    box.checked = this.#ids.includes(id);
  }

  /** @param {string[]} ids */
  #choose(ids) {
    const known = new Map([...this.#all, ...this.chosen].map((asset) => [asset.id, asset]));
    this.chosen = [...new Set(ids)].slice(0, MOST_STOPS).flatMap((id) => known.get(id) ?? []);
    this.dispatchEvent(new CustomEvent('choose', { detail: this.chosen }));
  }
}
customElements.define('asset-choice', AssetChoice);
