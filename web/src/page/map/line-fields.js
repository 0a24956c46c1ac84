import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { distance } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { lengthOf } from '../../map/distance.js';
import { lineOf, partsOf, positionOf } from '../../map/line-shape.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { same } from './asset-draft.js';
import { axisOf } from '../import/own-axis.js';
import { crsChoice } from '../import/crs-choice.js';
import { pasted, positionIn, rowOf, withRowAfter } from './vertices.js';
import { vertexTable } from './vertex-table.js';

/**
 * @typedef {import('./vertices.js').Row} Row
 * @typedef {import('./vertices.js').Position} Position
 */

const WGS84 = 'EPSG:4326';

/**
 * The vertices of a line in a table, in a coordinate system of the user's choice: typed, pasted from a sheet, added and taken away. Says `line` with the
 * line in WGS 84 (`geometry`, null when there is none yet) and, where it was typed in another system, as it was `given`.
 */
export class LineFields extends PageElement {
  static properties = {
    geometry: { attribute: false },
    areas: { attribute: false },
    fault: { attribute: false },
    crs: { state: true },
    parts: { state: true },
    swapped: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {any} GeoJSON of a line, null when not yet known */
    this.geometry = null;
    /** @type {readonly import('../../ui/area-picker.js').Area[]} of the registry */
    this.areas = [];
    /** @type {unknown} what is wrong with it, as shown */
    this.fault = nothing;
    this.crs = WGS84;
    /** @type {Row[][]} what stands in the table */
    this.parts = [];
    /** Whether what was pasted had its columns the other way round. */
    this.swapped = false;
    /** @type {unknown} */
    this.error = null;
  }

  /** What the table has said last. @type {any} */
  #said = undefined;
  /** How often something was asked of the server; only the last answer is wanted. */
  #asked = 0;

  get #unit() {
    return this.crs === WGS84 ? /** @type {const} */ ('degrees') : /** @type {const} */ ('metres');
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('geometry') && !same(this.geometry, this.#said)) void this.#tell();
  }

  /** Fills the table with the line as it is on the map. */
  async #tell() {
    this.#said = this.geometry;
    const told = await this.#moved(partsOf(this.geometry), WGS84, this.crs);
    if (told) this.parts = told.map((part) => part.map((position) => rowOf(position, this.#unit)));
  }

  /**
   * @param {Position[][]} parts
   * @param {string} from
   * @param {string} to
   * @returns {Promise<Position[][] | null>} null when something else was asked meanwhile, or it cannot be told
   */
  async #moved(parts, from, to) {
    const asked = ++this.#asked;
    this.error = null;
    if (from === to || parts.length === 0) return parts;
    try {
      const { body } = await api.post('/api/positions', { from, to, positions: parts.flat() });
      if (asked !== this.#asked) return null;
      let at = 0;
      return parts.map((part) => body.positions.slice(at, (at += part.length)));
    } catch (error) {
      if (asked === this.#asked) this.error = error;
      return null;
    }
  }

  /** @param {{ crs: string }} choice */
  #chosen = ({ crs }) => {
    this.crs = crs;
    if (crs) void this.#tell();
  };

  /** @param {number} part @param {Row[]} rows */
  #set(part, rows) {
    const parts = this.parts.length === 0 ? [[]] : this.parts;
    this.parts = parts.map((own, index) => (index === part ? rows : own));
    void this.#say();
  }

  /**
   * What is pasted takes the place of the rows from here on.
   *
   * @param {number} part
   * @param {number} at
   * @param {string} text
   */
  #paste(part, at, text) {
    const { rows, swapped } = pasted(text, this.#unit);
    if (rows.length === 0) return false;
    this.swapped = swapped;
    const own = this.parts[part] ?? [];
    this.#set(part, [...own.slice(0, at), ...rows, ...own.slice(at + rows.length)]);
    return true;
  }

  /** Tells the line, as soon as every row is a pair of numbers. */
  async #say() {
    const rows = this.parts.map((part) => part.map(positionIn));
    if (rows.flat().some((position) => position === null)) return;
    const typed = /** @type {Position[][]} */ (rows);
    const moved = await this.#moved(typed, this.crs, WGS84);
    if (!moved) return;
    const of = lineOf(moved.map((part) => part.map(([lng, lat]) => positionOf({ lat, lng }))));
    this.#said = of;
    const given = of && this.crs !== WGS84 ? { of, crs: this.crs, geometry: lineOf(typed) } : null;
    this.say('line', { geometry: of, given });
  }

  render() {
    const axis = axisOf(/** @type {any} */ (this.areas), '');
    const parts = this.parts.length === 0 ? [[]] : this.parts;
    return html`<fieldset class="line-fields">
      <legend>${t('line.title')}</legend>
      <p class="hint"><small>${t(this.geometry ? 'line.reroute' : 'line.draw')}</small></p>
      ${crsChoice(this.crs, this.#chosen, axis, t('line.crs'))}
      <problem-note .error=${this.error}></problem-note>
      <p class="hint"><small>${t('line.paste')}</small></p>
      ${this.swapped ? html`<p class="note" role="status">${t('line.swapped')}</p>` : nothing}
      ${parts.map((rows, part) => this.#table(rows, part, parts.length))}
      <p role="status">
        ${this.geometry ? t('line.length', { length: distance(lengthOf(partsOf(this.geometry))) }) : nothing}
      </p>
      ${this.fault}
    </fieldset>`;
  }

  /** @param {Row[]} rows @param {number} part @param {number} count */
  #table(rows, part, count) {
    const title = count === 1 ? '' : t('line.part', { number: part + 1, count });
    return vertexTable(
      { rows, title, unit: this.#unit },
      {
        set: (changed) => this.#set(part, changed),
        paste: (at, text) => this.#paste(part, at, text),
        add: (at) => this.#set(part, withRowAfter(rows, at, this.#unit)),
      },
    );
  }
}
customElements.define('line-fields', LineFields);
