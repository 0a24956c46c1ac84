/** The sites that a mast may stand on. */
import * as api from '../../api.js';

/** About a kilometre, in degrees: how far around a mast its site is looked for. */
const AROUND = 0.01;

/** Without the sites around, a mast can still be saved as it was. */
const NONE = Object.freeze({ features: [] });

/**
 * @param {import('./map-view.js').Place} place
 * @returns {Promise<[string, string][]>} id and words of each
 */
export async function sitesAround({ lat, lng }) {
  const bbox = [lng - AROUND, lat - AROUND, lng + AROUND, lat + AROUND].join();
  const { features } = await api
    .get('/api/assets', { kind: 'SITE', bbox, limit: 50 })
    .catch(() => NONE);
  return features.map((/** @type {any} */ { id, properties }) => [
    id,
    [properties.code, properties.name, properties.ownerName].filter(Boolean).join(' · ') || id,
  ]);
}
