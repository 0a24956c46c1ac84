/**
 * Which assets are wanted, as it is kept in the address: the same words on every page and in every question to the server.
 *
 * @typedef {{ code: string, name: string }} Named
 * @typedef {'kind' | 'status' | 'owner' | 'tenant' | 'hamlet' | 'code'} AssetFilter
 */
import { t } from '../i18n/index.js';
import { filterSelect } from './filter-select.js';
import { filterText } from './filter-text.js';
import { KIND_ICONS } from './map/kind-icons.js';

/** @type {readonly AssetFilter[]} */
export const ASSET_FILTERS = Object.freeze(['kind', 'status', 'owner', 'tenant', 'hamlet', 'code']);

const STATUSES = ['PLANNED', 'ACTIVE', 'RETIRED'];

/**
 * What the address says of them.
 *
 * @param {Record<string, string>} params
 * @param {readonly AssetFilter[]} [filters]
 * @returns {Record<string, string>}
 */
export function chosenFilters(params, filters = ASSET_FILTERS) {
  return Object.fromEntries(filters.map((name) => [name, params[name] ?? '']));
}

/**
 * The fields, in the order in which they are named.
 *
 * @param {string} page whose filters they are
 * @param {readonly AssetFilter[]} filters
 * @param {Record<string, string>} params
 * @param {{ organisations: readonly Named[], hamlets: readonly Named[] }} known hamlets: of the chosen commune; none while no commune is chosen
 */
export function assetFilters(page, filters, params, { organisations, hamlets }) {
  const one = (/** @type {AssetFilter} */ name) => ({
    page,
    name,
    label: t(`filter.${name}`),
    chosen: params[name] ?? '',
  });
  const among = (/** @type {AssetFilter} */ name, /** @type {readonly Named[]} */ choices) => {
    const { chosen } = one(name);
    const codes = choices.map(({ code }) => code);
    const values = chosen && !codes.includes(chosen) ? [chosen, ...codes] : codes;
    const words = (/** @type {string} */ code) =>
      choices.find((choice) => choice.code === code)?.name ?? code;
    return filterSelect({ ...one(name), values, words });
  };
  const field = {
    kind: () =>
      filterSelect({
        ...one('kind'),
        values: Object.keys(KIND_ICONS),
        words: (kind) => t(`kind.${kind}`),
      }),
    status: () =>
      filterSelect({
        ...one('status'),
        values: STATUSES,
        words: (status) => t(`status.${status}`),
      }),
    owner: () => among('owner', organisations),
    tenant: () => among('tenant', organisations),
    hamlet: () => (hamlets.length === 0 && !params.hamlet ? '' : among('hamlet', hamlets)),
    code: () => filterText(one('code')),
  };
  return filters.map((name) => field[name]());
}
