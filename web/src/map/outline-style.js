/** How outlines are drawn that tell what they are by their dashes. */
import { dashed } from './asset-style.js';

/**
 * @param {import('./legend.js').OutlineLook} look
 * @returns {import('maplibre-gl').LayerSpecification}
 */
export function outline({ layer, by, value, color, width, dash }) {
  return /** @type {import('maplibre-gl').LayerSpecification} */ ({
    id: `${layer}-line-${value}`,
    type: 'line',
    source: layer,
    'source-layer': layer,
    filter: ['==', ['get', by], value],
    paint: { 'line-color': color, 'line-width': width, ...dashed(dash) },
  });
}
