/** The looks of legend.js as a MapLibre style over the server's vector tiles. */
import { line, many, point } from './asset-style.js';
import { hamlet } from './hamlet-style.js';
import { AREA, COVERAGE, LINES, OUTLINES, OUTLINE_ZOOM, POINTS } from './legend.js';
import { outline } from './outline-style.js';

export { hamletFilters } from './hamlet-style.js';

export const LAYERS = Object.freeze([
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

/**
 * @param {(layer: string) => string} tiles address of a layer's tiles, with {z}, {x}, {y}
 * @returns {import('maplibre-gl').StyleSpecification}
 */
export function style(tiles) {
  const areas = { source: 'areas', 'source-layer': 'areas' };
  const border = { 'line-color': AREA.border, 'line-width': BORDER_WIDTH };
  return {
    version: 8,
    sources: Object.fromEntries(LAYERS.map((layer) => [layer, source(layer, tiles(layer))])),
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': AREA.sea } },
      { ...areas, id: 'areas-fill', type: 'fill', paint: { 'fill-color': AREA.ground } },
      ...COVERAGE.flatMap(hamlet),
      { ...areas, id: 'areas-border', type: 'line', paint: border },
      ...OUTLINES.map(outline),
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
  const minzoom = look?.fromZoom ?? OUTLINE_ZOOM[layer] ?? 0;
  return { type: 'vector', tiles: [address], minzoom, maxzoom: DEEPEST };
}
