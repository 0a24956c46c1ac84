/** The looks of legend.js as a MapLibre style over the server's vector tiles. */
import { line, many, point } from './asset-style.js';
import { hamlet } from './hamlet-style.js';
import { GROUND, ground, groundNames } from './ground-style.js';
import { COVERAGE, LINES, OUTLINES, OUTLINE_ZOOM, POINTS } from './legend.js';
import { ISLANDS, islands } from './national-waters.js';
import { outline } from './outline-style.js';
import { GROUND_COLOURS } from './ground-colours.js';
import { TAKEN, taken, takenRoom } from './taken.js';

export { hamletFilters } from './hamlet-style.js';

export const LAYERS = Object.freeze([
  GROUND,
  'areas',
  'hamlets',
  ...Object.keys(OUTLINE_ZOOM),
  ...LINES.map((look) => look.layer),
  ...POINTS.map((look) => look.layer),
]);

/** The most detailed tiles that are asked for; nearer views magnify them. */
const DEEPEST = 15;

/** @type {any} */
const BORDER_WIDTH = ['match', ['get', 'level'], 'PROVINCE', 2.5, 'DISTRICT', 1.5, 1];

/** The layers of the style that a map of somebody else, drawn below, would lie under. */
export const OPAQUE = Object.freeze(['sea', 'areas-fill']);

/**
 * @param {(layer: string) => string} tiles address of a layer's tiles, with {z}, {x}, {y}
 * @param {import('./ground-colours.js').Palette} [palette] colours of the ground
 * @returns {import('maplibre-gl').StyleSpecification}
 */
export function style(tiles, palette = GROUND_COLOURS) {
  const areas = { source: 'areas', 'source-layer': 'areas' };
  const border = { 'line-color': palette.border, 'line-width': BORDER_WIDTH };
  return {
    version: 8,
    sources: {
      ...Object.fromEntries(LAYERS.map((layer) => [layer, source(layer, tiles(layer))])),
      islands: ISLANDS,
      [TAKEN]: { type: 'geojson', data: taken([]) },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      { ...areas, id: 'areas-fill', type: 'fill', paint: { 'fill-color': palette.land } },
      ...ground(palette),
      ...COVERAGE.flatMap(hamlet),
      { ...areas, id: 'areas-border', type: 'line', paint: border },
      ...OUTLINES.map(outline),
      islands(palette),
      ...groundNames(palette),
      takenRoom(),
      ...LINES.flatMap(line),
      ...POINTS.map(point),
      ...POINTS.map(many),
    ],
  };
}

/**
 * @param {string} layer
 * @param {string} address
 * @returns {import('maplibre-gl').VectorSourceSpecification}
 */
function source(layer, address) {
  const look = [...POINTS, ...LINES].find((one) => one.layer === layer);
  const minzoom = look?.fromZoom ?? OUTLINE_ZOOM[layer] ?? (layer === GROUND ? 4 : 0);
  return { type: 'vector', tiles: [address], minzoom, maxzoom: DEEPEST };
}
