/** The looks of legend.js as a MapLibre style over the server's vector tiles. */
import { AREA, COVERAGE, FAINT, LINES, MANY_COLOR, POINTS, USES } from './legend.js';

/**
 * @typedef {import('maplibre-gl').LayerSpecification} Layer
 * @typedef {import('maplibre-gl').ExpressionFilterSpecification} Filter
 */

export const LAYERS = Object.freeze([
  'areas',
  'hamlets',
  ...LINES.map((look) => look.layer),
  ...POINTS.map((look) => look.layer),
]);

/** The most detailed tiles that are asked for; nearer views magnify them. */
const DEEPEST = 15;

/** Pictures are drawn wherever they lie, over each other if need be: a map of assets hides none. */
const FREE = /** @type {const} */ ({ 'icon-allow-overlap': true, 'icon-ignore-placement': true });

/** @type {any} */
const OPACITY = ['match', ['get', 'status'], ['PLANNED', 'RETIRED'], FAINT, 1];

/** Where too many lie close, the server sends how many instead of each. @type {any} */
const MANY = ['has', 'count'];

/** @type {any} */
const MANY_RADIUS = ['min', 22, ['+', 4, ['sqrt', ['get', 'count']]]];

/** @type {any} */
const BORDER_WIDTH = ['match', ['get', 'level'], 'PROVINCE', 2.5, 'DISTRICT', 1.5, 1];

const MANY_LOOK = {
  'circle-color': MANY_COLOR,
  'circle-opacity': 0.55,
  'circle-stroke-color': '#ffffff',
  'circle-stroke-width': 1.5,
};

/**
 * @param {(layer: string) => string} tiles address of a layer's tiles, with {z}, {x}, {y}
 * @returns {import('maplibre-gl').StyleSpecification}
 */
export function style(tiles) {
  return {
    version: 8,
    sources: Object.fromEntries(LAYERS.map((layer) => [layer, source(layer, tiles(layer))])),
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': AREA.sea } },
      { ...from('areas'), id: 'areas-fill', type: 'fill', paint: { 'fill-color': AREA.ground } },
      ...COVERAGE.flatMap(hamlet),
      {
        ...from('areas'),
        id: 'areas-border',
        type: 'line',
        paint: { 'line-color': AREA.border, 'line-width': BORDER_WIDTH },
      },
      ...LINES.flatMap(line),
      ...POINTS.flatMap((look) => [many(look), point(look)]),
    ],
  };
}

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

/** @param {string} layer */
function from(layer) {
  return { source: layer, 'source-layer': layer };
}

/**
 * @param {string} layer
 * @param {string} address
 * @returns {import('maplibre-gl').VectorSourceSpecification}
 */
function source(layer, address) {
  const minzoom = [...POINTS, ...LINES].find((look) => look.layer === layer)?.fromZoom ?? 0;
  return { type: 'vector', tiles: [address], minzoom, maxzoom: DEEPEST };
}

/**
 * A hamlet in one state of coverage: its settled area, or its centre where no settled area is known.
 *
 * @param {import('./legend.js').CoverageLook} look
 * @returns {Layer[]}
 */
function hamlet({ state, color, dash }) {
  const filters = hamletFilters({});
  const parts = ['fill', 'line', 'point'].map((part) => {
    const id = `hamlets-${part}-${state}`;
    return { ...from('hamlets'), id, filter: filters.get(id) };
  });
  const outline = { 'line-color': color, 'line-width': 1.2, ...dashed(dash) };
  return /** @type {Layer[]} */ ([
    { ...parts[0], type: 'fill', paint: { 'fill-pattern': `hamlet-${state}` } },
    { ...parts[1], type: 'line', paint: outline },
    { ...parts[2], type: 'symbol', layout: { ...FREE, 'icon-image': `hamlet-point-${state}` } },
  ]);
}

/**
 * @param {import('./legend.js').LineLook} look
 * @returns {Layer[]}
 */
function line({ layer, lines, fromZoom: minzoom }) {
  return Object.entries(USES).map(([use, { color, dash }]) => ({
    ...from(layer),
    id: `${layer}-${use}`,
    type: 'line',
    minzoom,
    filter: ['==', ['get', 'shared'], use === 'shared'],
    paint: {
      'line-color': color,
      'line-opacity': OPACITY,
      'line-width': lines === 2 ? 1.5 : 2.5,
      'line-gap-width': lines === 2 ? 2 : 0,
      ...dashed(dash),
    },
  }));
}

/**
 * @param {import('./legend.js').PointLook} look
 * @returns {Layer}
 */
function point({ layer, fromZoom: minzoom }) {
  return {
    ...from(layer),
    id: layer,
    type: 'symbol',
    minzoom,
    filter: ['!', MANY],
    layout: {
      ...FREE,
      'icon-image': [
        'case',
        ['==', ['get', 'shared'], true],
        `${layer}-shared`,
        `${layer}-unshared`,
      ],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 7, 0.4, 10, 0.55, 12, 0.8, 14, 1],
      'symbol-sort-key': ['case', ['==', ['get', 'shared'], true], 1, 0],
    },
    paint: { 'icon-opacity': OPACITY },
  };
}

/**
 * Many points as one, the larger the more.
 *
 * @param {import('./legend.js').PointLook} look
 * @returns {Layer}
 */
function many({ layer, fromZoom: minzoom }) {
  return {
    ...from(layer),
    id: `${layer}-many`,
    type: 'circle',
    minzoom,
    filter: MANY,
    paint: { ...MANY_LOOK, 'circle-radius': MANY_RADIUS },
  };
}

/** @param {number[] | null} dash */
function dashed(dash) {
  return dash ? { 'line-dasharray': dash } : {};
}
