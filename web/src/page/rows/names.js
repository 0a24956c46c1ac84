/** The names of what rows carry as codes. */
import * as api from '../../api.js';

/** Organisations and corporate groups by their code. @returns {Promise<Map<string, string>>} */
export async function organisationNames() {
  const organisations = await api.get('/api/organisations');
  const names = new Map(organisations.map((/** @type {any} */ o) => [o.code, o.name]));
  for (const o of organisations)
    if (o.group && !names.has(o.group)) names.set(o.group, o.groupName ?? o.group);
  return names;
}

/**
 * The communes of a day by their code.
 *
 * @param {string} boundaries ISO; empty = today
 * @param {AbortSignal} signal
 * @returns {Promise<Map<string, string>>}
 */
export async function communeNames(boundaries, signal) {
  const areas = await api.get('/api/areas', { boundaries, level: 'COMMUNE' }, signal);
  return new Map(areas.map((/** @type {any} */ area) => [area.code, area.name]));
}
