/** What lies under a map: whose it is and of when, and which of it the reader has switched off, in this browser. */
import * as api from '../../api.js';
import { date } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';

/**
 * @typedef {{ origin: 'OPENSTREETMAP' | 'DEMO', dataOf: string | null, loadedAt: string }} Extract
 * @typedef {{ url: string, attribution: string, maxZoom: number }} External
 * @typedef {{ extract: Extract | null, external: External | null }} Ground
 */

const KEY = 'dungchung.ground-off';

/** Layers whose choice is kept; that of a server elsewhere is off until somebody wants it. */
const KEPT = Object.freeze(['background', 'external']);

/** @type {Ground} */
export const NO_GROUND = Object.freeze({ extract: null, external: null });

/** @returns {Promise<Ground>} nothing where it cannot be told: the map is there without it */
export function loadGround() {
  return api.get('/api/background-map').catch(() => NO_GROUND);
}

/** Which of the kept layers are switched off. @returns {string[]} */
export function groundOff() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '["external"]').filter(isKept);
  } catch {
    return ['external'];
  }
}

/** @param {ReadonlySet<string>} off layers that are switched off, of any kind */
export function keepGroundOff(off) {
  try {
    localStorage.setItem(KEY, JSON.stringify(KEPT.filter((layer) => off.has(layer))));
  } catch {
    // A browser without storage forgets the choice.
  }
}

/** Whose work the ground is and of when, in HTML; null without one. @param {Ground} ground */
export function attributionOf({ extract }) {
  if (!extract) return null;
  const day = extract.dataOf ? date(extract.dataOf) : t('map.ground.day-unknown');
  return t(`map.ground.${extract.origin}`, { day });
}

/**
 * Puts it under a map that has no legend of its own, as the reader has it elsewhere.
 *
 * @param {import('../../map/vector-map.js').VectorMap} map
 * @param {readonly string[]} [off] what else of the map is not wanted
 */
export async function putGroundUnder(map, off = []) {
  map.setHidden(new Set([...off, ...groundOff()]));
  const ground = await loadGround();
  map.setGround(attributionOf(ground), ground.external);
}

/** @param {unknown} layer */
function isKept(layer) {
  return KEPT.includes(String(layer));
}
