/**
 * Room that names in HTML take on the map: as text that is not seen, and that names of the ground do not write over.
 *
 * @typedef {{ name: string, lng: number, lat: number, below: number }} Taken
 */
import { FONTS } from './ground-style.js';

/** Of the names in HTML, in pixels. */
const SIZE = 14;

export const TAKEN = 'taken';

/** So far below its place, in heights of a letter; of properties only numbers come through as they are. @type {any} */
const OFFSET = [
  'interpolate',
  ['linear'],
  ['get', 'below'],
  -10,
  ['literal', [0, -10]],
  10,
  ['literal', [0, 10]],
];

/** @param {readonly Taken[]} names @returns {import('geojson').FeatureCollection} */
export function taken(names) {
  return {
    type: 'FeatureCollection',
    features: names.map(({ name, lng, lat, below }) => ({
      type: 'Feature',
      properties: { name, below: below / SIZE },
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
      'text-offset': OFFSET,
      'text-allow-overlap': true,
    },
    paint: { 'text-opacity': 0 },
  };
}
