/**
 * The ground under everything else: waters, roads and places of the background map, from the palette. What names it stands in the font of the page, drawn by
 * the browser itself: it has every Vietnamese letter.
 *
 * @typedef {import('./ground-colours.js').Palette} Palette
 * @typedef {import('maplibre-gl').LayerSpecification} Layer
 * @typedef {{ classes: string[], widths: number[], color: keyof Palette, edge: keyof Palette | null, dash?: number[] }} RoadLook
 *   `widths`: in pixels at zooms 6, 10, 13 and 16 of the tiles
 */

export const GROUND = 'background';

/** Those above last. @type {readonly RoadLook[]} */
const ROADS = Object.freeze([
  { classes: ['path'], widths: [0, 0, 0, 1], color: 'lane', edge: null, dash: [3, 2] },
  { classes: ['lane'], widths: [0, 0, 0.5, 1.6], color: 'lane', edge: null },
  { classes: ['rail'], widths: [0.6, 0.8, 1, 1.6], color: 'rail', edge: null, dash: [5, 2] },
  { classes: ['street'], widths: [0, 0, 1, 5], color: 'street', edge: 'streetEdge' },
  { classes: ['minor', 'link'], widths: [0, 0.5, 1.6, 6], color: 'street', edge: 'streetEdge' },
  { classes: ['tertiary'], widths: [0, 0.8, 2.4, 8], color: 'road', edge: 'roadEdge' },
  { classes: ['secondary'], widths: [0.4, 1.2, 3, 9], color: 'road', edge: 'roadEdge' },
  { classes: ['primary'], widths: [0.6, 1.8, 3.6, 10], color: 'roadGreat', edge: 'roadGreatEdge' },
  {
    classes: ['trunk', 'motorway'],
    widths: [0.9, 2.2, 4.2, 11],
    color: 'roadGreat',
    edge: 'roadGreatEdge',
  },
]);

/** @type {any} */
const ZOOM = ['interpolate', ['exponential', 1.4], ['zoom']];

/** @param {number[]} widths @param {number} [more] @returns {any} */
function width([far = 0, town = 0, near = 0, street = 0], more = 0) {
  return [...ZOOM, 6, far + more, 10, town + more, 13, near + more, 16, street + more];
}

/** What lies flat under the registry's own layers. @param {Palette} palette @returns {Layer[]} */
export function ground(palette) {
  const roads = ROADS.map((look) => ({ ...look, id: look.classes[0] }));
  return [
    fill('water', palette.water),
    stream('river', palette.waterway, [1.4, 3.4, 5, 8]),
    stream('canal', palette.waterway, [0, 0.8, 1.6, 3.5]),
    stream('stream', palette.waterway, [0, 0, 0.6, 1.6]),
    ...roads.flatMap(({ edge, ...look }) =>
      edge
        ? [road(`road-edge-${look.id}`, look.classes, palette[edge], width(look.widths, 1.2))]
        : [],
    ),
    ...roads.map(({ id, classes, color, widths, dash }) =>
      road(`road-${id}`, classes, palette[color], width(widths), dash),
    ),
  ];
}

/** Names, above what is flat and under what stands on it. @param {Palette} palette @returns {Layer[]} */
export function groundNames(palette) {
  return [
    along('waterway', ['get', 'name'], palette.waterText, palette.halo, 11),
    along('road', ROAD_NAME, palette.roadText, palette.halo, 11),
    places(palette),
  ];
}

/** Its number from afar, its name from near. @type {any} */
const ROAD_NAME = [
  'step',
  ['zoom'],
  ['coalesce', ['get', 'ref'], ''],
  12.5,
  ['coalesce', ['get', 'name'], ['get', 'ref'], ''],
];

/** @param {string} layer @param {string} color @returns {Layer} */
function fill(layer, color) {
  return { ...of(layer), id: `ground-${layer}`, type: 'fill', paint: { 'fill-color': color } };
}

/** @param {string} kind @param {string} color @param {number[]} widths @returns {Layer} */
function stream(kind, color, widths) {
  return line(`waterway-${kind}`, 'waterway', ['==', ['get', 'class'], kind], {
    'line-color': color,
    'line-width': width(widths),
  });
}

/** @param {string} id @param {string[]} classes @param {string} color @param {any} wide @param {number[]} [dash] @returns {Layer} */
function road(id, classes, color, wide, dash) {
  return line(id, 'road', ['in', ['get', 'class'], ['literal', classes]], {
    'line-color': color,
    'line-width': wide,
    ...(dash ? { 'line-dasharray': dash } : {}),
  });
}

/** @param {string} id @param {string} layer @param {any} filter @param {any} paint @returns {Layer} */
function line(id, layer, filter, paint) {
  const layout = /** @type {const} */ ({ 'line-cap': 'round', 'line-join': 'round' });
  return { ...of(layer), id: `ground-${id}`, type: 'line', filter, layout, paint };
}

/** @param {string} layer @param {any} text @param {string} color @param {string} halo @param {number} size @returns {Layer} */
function along(layer, text, color, halo, size) {
  return {
    ...of(layer),
    id: `ground-${layer}-names`,
    type: 'symbol',
    layout: {
      ...written(size),
      'symbol-placement': 'line',
      'text-field': text,
      'symbol-spacing': 380,
      'text-max-angle': 30,
    },
    paint: { 'text-color': color, 'text-halo-color': halo, 'text-halo-width': 1.4 },
  };
}

/** Greater places first where there is no room for all. @param {Palette} palette @returns {Layer} */
function places({ placeText, halo }) {
  const size = ['match', ['get', 'class'], 'city', 15, 'town', 13, 'suburb', 12, 11];
  return {
    ...of('place'),
    id: 'ground-places',
    type: 'symbol',
    layout: {
      ...written(/** @type {any} */ (size)),
      'text-field': ['get', 'name'],
      'symbol-sort-key': ['get', 'rank'],
      'text-max-width': 8,
      'text-padding': 6,
    },
    paint: { 'text-color': placeText, 'text-halo-color': halo, 'text-halo-width': 1.5 },
  };
}

/** @param {number} size */
function written(size) {
  return { 'text-font': FONTS, 'text-size': size };
}

/** As in base.css. */
export const FONTS = ['Segoe UI', 'Roboto', 'Noto Sans', 'DejaVu Sans', 'Arial'];

/** @param {string} layer */
function of(layer) {
  return { source: GROUND, 'source-layer': layer };
}
