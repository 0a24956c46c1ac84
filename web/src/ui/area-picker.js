import { html, nothing } from 'lit';
import { t } from '../i18n/index.js';
import { PageElement } from './element.js';

/**
 * @typedef {{ code: string, name: string, level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE', parent: string | null,
 *   validFrom: string | null, validTo: string | null, bbox: [number, number, number, number], areaKm2: number,
 *   publishedAreaKm2: number | null }} Area
 * @typedef {(params: { boundaries?: string, level?: string, parent?: string }) => Promise<Area[]>} LoadAreas
 */

/**
 * Province, then commune (with the district between, for days before 1/7/2025). Says `change` with the chosen Area.
 * Says `refused` with the problem when there are no areas on that day, which is for the field of the day to show.
 * With nothing chosen it takes the first province by itself, so that a page always has an area.
 */
export class AreaPicker extends PageElement {
  static properties = {
    load: { attribute: false },
    value: {},
    boundaries: {},
    areas: { state: true },
    problem: { state: true },
    unknown: { state: true },
  };

  constructor() {
    super();
    /** @type {LoadAreas} */
    this.load = async () => [];
    this.value = '';
    this.boundaries = '';
    /** @type {Area[]} */
    this.areas = [];
    /** @type {unknown} */
    this.problem = null;
    /** Whether there is no such area. Said beside the field only: the page, which has no answer for it, sounds the alarm. */
    this.unknown = false;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('load') || changed.has('boundaries')) void this.#fetch();
    else if (changed.has('value') && this.areas.length > 0) this.#settle();
  }

  async #fetch() {
    try {
      this.problem = null;
      this.unknown = false;
      this.areas = await this.load({ boundaries: this.boundaries });
      this.#settle();
    } catch (error) {
      if (/** @type {any} */ (error)?.rule === 'no-boundaries') this.say('refused', error);
      else this.problem = error;
    }
  }

  /** Tells of the chosen area, what it is called and where it lies; chooses the first province where the address names no area. */
  #settle() {
    const chosen = this.areas.find((area) => area.code === this.value);
    this.unknown = Boolean(this.value) && !chosen;
    if (chosen) this.say('area', chosen);
    else if (!this.value) this.#choose(this.areas.find((a) => a.level === 'PROVINCE')?.code ?? '');
  }

  /** @param {string} code */
  #choose(code) {
    if (!code) return;
    this.value = code;
    this.say('change', code);
  }

  /** The chosen area and those it lies in, outermost first. */
  #path() {
    const path = [];
    let at = this.areas.find((area) => area.code === this.value);
    while (at) {
      path.unshift(at);
      const parent = at.parent;
      at = this.areas.find((area) => area.code === parent);
    }
    return path;
  }

  render() {
    const path = this.#path();
    const provinces = this.areas.filter((area) => area.level === 'PROVINCE');
    const inside = (/** @type {Area | undefined} */ area) =>
      area ? this.areas.filter((other) => other.parent === area.code) : [];
    return html`<div class="area-picker">
      ${this.#select('PROVINCE', provinces, path[0], '')}
      ${path[0] ? this.#below(inside(path[0]), path[1], path[0].code) : nothing}
      ${path[1] ? this.#below(inside(path[1]), path[2], path[1].code) : nothing}
      ${this.unknown ? html`<small class="field-error">${t('problem.unknown-area')}</small>` : nothing}
      <problem-note .error=${this.problem}></problem-note>
    </div>`;
  }

  /**
   * @param {Area[]} areas
   * @param {Area | undefined} chosen
   * @param {string} whole what choosing all of them means
   */
  #below(areas, chosen, whole) {
    return areas.length === 0 ? nothing : this.#select(areas[0]?.level ?? '', areas, chosen, whole);
  }

  /**
   * @param {string} level
   * @param {Area[]} areas
   * @param {Area | undefined} chosen
   * @param {string} whole
   */
  #select(level, areas, chosen, whole) {
    const id = `area-${level}`;
    return html`<div class="field">
      <label for=${id}>${t(`area.level.${level}`)}</label>
      <select
        id=${id}
        @change=${(/** @type {Event} */ event) => {
          event.stopPropagation();
          this.#choose(/** @type {HTMLSelectElement} */ (event.target).value);
        }}
      >
        ${whole ? html`<option value=${whole} .selected=${!chosen}>${t('area.all')}</option>` : nothing}
        ${!whole && !chosen ? html`<option value="" selected>${t('area.choose')}</option>` : nothing}
        ${areas.map(
          (area) =>
            html`<option value=${area.code} .selected=${area.code === chosen?.code}>
              ${area.name}
            </option>`,
        )}
      </select>
    </div>`;
  }
}
customElements.define('area-picker', AreaPicker);
