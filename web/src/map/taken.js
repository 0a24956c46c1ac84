/**
 * Room that names in HTML take on the map: as text that is not seen, and that names of the ground do not write over.
 *
 * @typedef {{ name: string, lng: number, lat: number, below: number }} Taken
 */
import { FONTS } from './ground-style.js';

/** Of the names in HTML, in pixels. */
const SIZE = 14;

export const TAKEN = 'taken';

/** @param {readonly Taken[]} names @returns {import('geojson').FeatureCollection} */
export function taken(names) {
  return {
    type: 'FeatureCollection',
    features: names.map(({ name, lng, lat, below }) => ({
      type: 'Feature',
      properties: { name, offset: [0, below / SIZE] },
      geometry: { type: 'Point', coordinates: [lng, lat] },
    })),
  };
}

/** Stands above what gives way. @returns {import('maplibre-gl').LayerSpecification} */
export function takenRoom() {
  return {
    id: TAKEN,
    type: 'symbol',
    source: TAKEN,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': FONTS,
      'text-size': SIZE,
      'text-max-width': 99,
      'text-offset': ['get', 'offset'],
      'text-allow-overlap': true,
    },
    paint: { 'text-opacity': 0 },
  };
}
