/** Where the units behind a number of the dashboard are shown: hamlets on the page of coverage, all others as rows. */
import { hrefTo } from '../../router.js';

/** What a number of the coverage indicator is called among the filters of the page of coverage. @type {Record<string, Record<string, string>>} */
const HAMLETS = {
  'near-threshold': { near: 'true' },
  'centre-point-rule': { rule: 'CENTRE_POINT' },
  'derived-boundary': { derived: 'true' },
};

/**
 * @param {import('../../session.js').Me} me
 * @param {string} indicator
 * @param {Record<string, string>} [params] shared, counted, variant, kind, line, area
 * @returns {string | null} null: a commune office is told numbers and shown no rows
 */
export function behind(me, indicator, params = {}) {
  if (indicator !== 'hamlet-mobile-coverage')
    return me.role === 'COMMUNE_OFFICE' ? null : hrefTo('rows', { indicator, ...params });
  const { shared, line, area } = params;
  return hrefTo('coverage', {
    ...(area ? { area } : {}),
    ...(shared ? { covered: 'true' } : {}),
    ...(line ? HAMLETS[line] : {}),
  });
}
