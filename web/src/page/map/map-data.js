/** What the map page asks the server for beside the tiles. */
import * as api from '../../api.js';
import { coverageState } from '../../map/legend.js';

/**
 * @typedef {import('../../router.js').Question} Question
 * @typedef {{ areas: import('../../ui/area-picker.js').Area[], names: ReadonlyMap<string, string> }} Names
 *   `names`: of areas and organisations by code
 */

/** @type {Names} */
export const NO_NAMES = Object.freeze({ areas: [], names: new Map() });

/** Holds, for the page that made it, what belongs to its question; the page is drawn again when it has come. */
export class MapData {
  #page;
  /** @type {Question | null} */
  #question = null;
  named = NO_NAMES;
  /** @type {ReadonlyMap<string, any>} with their coverage, by code */
  hamlets = new Map();
  /** @type {unknown} */
  error = null;
  /** Where the tiles of a layer lie. */
  tiles = (/** @type {string} */ layer) => layer;

  /** @param {import('lit').LitElement} page */
  constructor(page) {
    this.#page = page;
  }

  /** @param {Question} question when it is the same as before, nothing happens */
  async ask(question) {
    if (JSON.stringify(question) === JSON.stringify(this.#question)) return;
    this.#question = question;
    this.tiles = tilesOf(question);
    try {
      const named = await loadNames(question);
      const hamlets = question.area ? await loadHamlets(question) : new Map();
      if (question === this.#question) Object.assign(this, { named, hamlets, error: null });
    } catch (error) {
      if (question === this.#question) this.error = error;
    }
    this.#page.requestUpdate();
  }
}

/**
 * Where the tiles of a layer lie.
 *
 * @param {Question} question
 * @returns {(layer: string) => string}
 */
export function tilesOf({ date, boundaries, knownOn }) {
  const query = api.url('', { date, boundaries, knownOn });
  return (layer) => `${location.origin}/tiles/${layer}/{z}/{x}/{y}.mvt${query}`;
}

/**
 * What stands in a box as of today, for vertices to snap to; nothing when it cannot be told.
 *
 * @type {import('./line-asking.js').Near}
 */
export async function standingIn(box) {
  const asked = { bbox: box.join(), fields: 'kind', limit: 1000 };
  const { features } = await api.get('/api/assets', asked).catch(() => ({ features: [] }));
  return features;
}

/**
 * @param {Question} question
 * @returns {Promise<Names>}
 */
async function loadNames({ boundaries, date, knownOn }) {
  const areas = await api.get('/api/areas', { boundaries: boundaries || date, knownOn });
  const named = [...areas, ...(await api.get('/api/organisations', { date, knownOn }))];
  return { areas, names: new Map(named.map(({ code, name }) => [code, name])) };
}

/**
 * @param {Question} question
 * @returns {Promise<Map<string, any>>}
 */
async function loadHamlets(question) {
  const { hamlets } = await api.get('/api/coverage', question);
  return new Map(hamlets.map((/** @type {any} */ one) => [one.code, one]));
}

/**
 * @param {ReadonlyMap<string, any>} hamlets
 * @returns {Record<string, string[]>}
 */
export function codesByState(hamlets) {
  /** @type {Record<string, string[]>} */
  const codes = {};
  for (const [code, hamlet] of hamlets) (codes[coverageState(hamlet)] ??= []).push(code);
  return codes;
}
