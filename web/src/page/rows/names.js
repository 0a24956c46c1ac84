/** The names of what rows carry as codes. */
import * as api from '../../api.js';

/** @typedef {import('../../router.js').Question} Question an empty day = today */

/**
 * Organisations and corporate groups by their code, as they were on the day, and as that was known.
 *
 * @param {Pick<Question, 'date' | 'knownOn'>} days
 * @param {AbortSignal} signal
 * @returns {Promise<Map<string, string>>}
 */
export async function organisationNames({ date, knownOn }, signal) {
  const organisations = await api.get('/api/organisations', { date, knownOn }, signal);
  const names = new Map(organisations.map((/** @type {any} */ o) => [o.code, o.name]));
  for (const o of organisations)
    if (o.group && !names.has(o.group)) names.set(o.group, o.groupName ?? o.group);
  return names;
}

/**
 * The communes of the day of the boundaries by their code.
 *
 * @param {Pick<Question, 'date' | 'boundaries' | 'knownOn'>} days
 * @param {AbortSignal} signal
 * @returns {Promise<Map<string, string>>}
 */
export async function communeNames({ date, boundaries, knownOn }, signal) {
  const asked = { boundaries: boundaries || date, knownOn, level: 'COMMUNE' };
  const areas = await api.get('/api/areas', asked, signal);
  return new Map(areas.map((/** @type {any} */ area) => [area.code, area.name]));
}
