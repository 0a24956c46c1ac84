/** The choices of filters: who there is, and which hamlets the chosen commune has. */
import * as api from '../api.js';

/** @typedef {import('./asset-filters.js').Named} Named */

/** Enough for the hamlets of any commune. */
const MOST = 1000;

/**
 * @param {{ date?: string, knownOn?: string }} days
 * @param {AbortSignal} signal
 * @returns {Promise<Named[]>} by name
 */
export function organisationsOf({ date, knownOn }, signal) {
  return api.get('/api/organisations', { date, knownOn }, signal);
}

/**
 * @param {{ area: string, boundaries?: string, knownOn?: string }} question of a commune
 * @param {AbortSignal} signal
 * @returns {Promise<Named[]>} by name
 */
export async function hamletsOf({ area, boundaries, knownOn }, signal) {
  const asked = { area, boundaries, knownOn, fields: 'code,name,type', limit: MOST };
  const { features } = await api.get('/api/hamlets', asked, signal);
  const named = features.map((/** @type {any} */ { properties: { code, name, type } }) => ({
    code,
    name: [type, name].filter(Boolean).join(' '),
  }));
  return named.sort((/** @type {Named} */ one, /** @type {Named} */ other) =>
    one.name.localeCompare(other.name, 'vi', { numeric: true }),
  );
}

/**
 * What to ask for the hamlets; nothing unless a commune is chosen.
 *
 * @param {import('../router.js').Question} question
 * @param {import('../ui/area-picker.js').Area | null} area
 */
export function communeIn({ date, boundaries, knownOn }, area) {
  if (area?.level !== 'COMMUNE') return null;
  return { area: area.code, boundaries: boundaries || date, knownOn };
}
