/**
 * The colours of the ground, as css/palette.css has them for each theme. Muted, so that what stands on the ground shows; no colour of the registry's own
 * (blue and brown of assets, green, yellow and red of coverage) is used.
 *
 * @typedef {'land' | 'sea' | 'border' | 'water' | 'waterway' | 'waterText' | 'roadGreat' | 'roadGreatEdge' | 'road' | 'roadEdge' | 'street' | 'streetEdge' |
 *   'lane' | 'rail' | 'roadText' | 'placeText' | 'halo' | 'island'} Part
 * @typedef {Readonly<Record<Part, string>>} Palette
 */

/** @type {Palette} */
export const GROUND_COLOURS = Object.freeze({
  land: 'var(--map-ground)',
  sea: 'var(--map-sea)',
  border: 'var(--map-border)',
  water: 'var(--ground-water)',
  waterway: 'var(--ground-waterway)',
  waterText: 'var(--ground-water-text)',
  roadGreat: 'var(--ground-road-great)',
  roadGreatEdge: 'var(--ground-road-great-edge)',
  road: 'var(--ground-road)',
  roadEdge: 'var(--ground-road-edge)',
  street: 'var(--ground-street)',
  streetEdge: 'var(--ground-street-edge)',
  lane: 'var(--ground-lane)',
  rail: 'var(--ground-rail)',
  roadText: 'var(--ground-road-text)',
  placeText: 'var(--ground-place-text)',
  halo: 'var(--ground-halo)',
  island: 'var(--map-water-name)',
});
