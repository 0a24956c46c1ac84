/** How assets are drawn: lines, points, and many points as one with their number. */
import { FAINT, USES } from './legend.js';

/** @typedef {import('maplibre-gl').LayerSpecification} Layer */

/** Pictures are drawn wherever they lie, over each other if need be: a map of assets hides none. */
export const FREE = /** @type {const} */ ({
  'icon-allow-overlap': true,
  'icon-ignore-placement': true,
});

/** @type {any} */
const OPACITY = ['match', ['get', 'status'], ['PLANNED', 'RETIRED'], FAINT, 1];

/** Where too many lie close, the server sends how many instead of each. @type {any} */
const MANY = ['has', 'count'];

/** @type {any} */
const SHARED = ['==', ['get', 'shared'], true];

/**
 * How many, to two digits from a thousand on: exact numbers would be wider than their cell.
 *
 * @param {string} property
 * @returns {any}
 */
function howMany(property) {
  return [
    'case',
    ['<', ['get', property], 1000],
    ['to-string', ['get', property]],
    ['<', ['get', property], 9950],
    ['to-string', ['*', 100, ['round', ['/', ['get', property], 100]]]],
    ['concat', ['to-string', ['round', ['/', ['get', property], 1000]]], 'k'],
  ];
}

/** @param {string} layer */
function from(layer) {
  return { source: layer, 'source-layer': layer };
}

/** Pairs with a gap between the two, from the outside in; no gap = one stroke in the middle. By the number of strokes. */
const STROKES = [
  [{ width: 2.5, gap: 0 }],
  [{ width: 1.5, gap: 2 }],
  [
    { width: 1.5, gap: 3.5 },
    { width: 1.5, gap: 0 },
  ],
  [
    { width: 1.5, gap: 7 },
    { width: 1.5, gap: 1.5 },
  ],
  [
    { width: 1.5, gap: 9 },
    { width: 1.5, gap: 3.5 },
    { width: 1.5, gap: 0 },
  ],
];

/**
 * One stroke to five, beside each other.
 *
 * @param {import('./legend.js').LineLook} look
 * @returns {Layer[]}
 */
export function line(look) {
  return Object.keys(USES).flatMap((use) => {
    const id = `${look.layer}-${use}`;
    return (STROKES[look.lines - 1] ?? []).map(({ width, gap }, i) =>
      stroke(look, use, i === 0 ? id : `${id}-${i}`, width, gap),
    );
  });
}

/**
 * @param {import('./legend.js').LineLook} look
 * @param {string} use
 * @param {string} id
 * @param {number} width
 * @param {number} [gap] between two strokes
 * @returns {Layer}
 */
function stroke({ layer, fromZoom: minzoom }, use, id, width, gap = 0) {
  const { color, dash } = USES[/** @type {keyof typeof USES} */ (use)];
  return {
    ...from(layer),
    id,
    type: 'line',
    minzoom,
    filter: ['==', ['get', 'shared'], use === 'shared'],
    paint: {
      'line-color': color,
      'line-opacity': OPACITY,
      'line-width': width,
      'line-gap-width': gap,
      ...dashed(dash),
    },
  };
}

/**
 * @param {import('./legend.js').PointLook} look
 * @returns {Layer}
 */
export function point({ layer, fromZoom: minzoom }) {
  return {
    ...from(layer),
    id: layer,
    type: 'symbol',
    minzoom,
    filter: ['!', MANY],
    layout: {
      ...FREE,
      'icon-image': ['case', SHARED, `${layer}-shared`, `${layer}-unshared`],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 7, 0.4, 10, 0.55, 12, 0.8, 14, 1],
      'symbol-sort-key': ['case', SHARED, 1, 0],
    },
    paint: { 'icon-opacity': OPACITY },
  };
}

/**
 * Many points as one: a plate with their number and how many of them are shared, the larger numbers above.
 *
 * @param {import('./legend.js').PointLook} look
 * @returns {Layer}
 */
export function many({ layer, fromZoom: minzoom }) {
  return {
    ...from(layer),
    id: `${layer}-many`,
    type: 'symbol',
    minzoom,
    filter: MANY,
    layout: {
      ...FREE,
      'icon-image': ['concat', `many-${layer}-`, howMany('count'), '-', howMany('sharedCount')],
      'symbol-sort-key': ['get', 'count'],
    },
  };
}

/** @param {number[] | null} dash */
export function dashed(dash) {
  return dash ? { 'line-dasharray': dash } : {};
}
