/** How hamlets are drawn: by their state of coverage, which is not in the tiles but in filters. */
import { FREE, dashed } from './asset-style.js';
import { COVERAGE } from './legend.js';

/** @typedef {import('maplibre-gl').ExpressionFilterSpecification} Filter */

/**
 * The filters of the hamlet layers, by their id.
 *
 * @param {Record<string, string[]>} codes codes of hamlets by state of coverage; who is in none is unknown
 * @returns {Map<string, Filter>}
 */
export function hamletFilters(codes) {
  /** @type {Map<string, Filter>} */
  const filters = new Map();
  for (const { state } of COVERAGE) {
    const inState = hamletsIn(state, codes);
    filters.set(`hamlets-fill-${state}`, inState);
    filters.set(`hamlets-line-${state}`, inState);
    filters.set(`hamlets-point-${state}`, ['all', ['==', ['geometry-type'], 'Point'], inState]);
  }
  return filters;
}

/**
 * @param {string} state
 * @param {Record<string, string[]>} codes
 * @returns {any}
 */
function hamletsIn(state, codes) {
  if (state !== 'unknown') return ['in', ['get', 'code'], ['literal', codes[state] ?? []]];
  return ['!', ['in', ['get', 'code'], ['literal', Object.values(codes).flat()]]];
}

/**
 * A hamlet in one state of coverage: its settled area, or its centre where no settled area is known.
 *
 * @param {import('./legend.js').CoverageLook} look
 * @returns {import('maplibre-gl').LayerSpecification[]}
 */
export function hamlet({ state, color, dash }) {
  const filters = hamletFilters({});
  const parts = ['fill', 'line', 'point'].map((part) => {
    const id = `hamlets-${part}-${state}`;
    return { source: 'hamlets', 'source-layer': 'hamlets', id, filter: filters.get(id) };
  });
  const outline = { 'line-color': color, 'line-width': 1.2, ...dashed(dash) };
  return /** @type {import('maplibre-gl').LayerSpecification[]} */ ([
    { ...parts[0], type: 'fill', paint: { 'fill-pattern': `hamlet-${state}` } },
    { ...parts[1], type: 'line', paint: outline },
    { ...parts[2], type: 'symbol', layout: { ...FREE, 'icon-image': `hamlet-point-${state}` } },
  ]);
}
