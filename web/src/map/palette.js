/**
 * The colours of the ground: one set of them, so that another (dark, for print) needs no other style. Muted, so that what stands on the ground shows; no
 * colour of the registry's own (blue and brown of assets, green, yellow and red of coverage) is used.
 *
 * @typedef {'land' | 'sea' | 'border' | 'water' | 'waterway' | 'waterText' | 'roadGreat' | 'roadGreatEdge' | 'road' | 'roadEdge' | 'street' | 'streetEdge' |
 *   'lane' | 'rail' | 'roadText' | 'placeText' | 'halo' | 'island'} Part
 * @typedef {Readonly<Record<Part, string>>} Palette
 */

/** @type {Palette} */
export const LIGHT = Object.freeze({
  land: '#fdfcf8',
  sea: '#dfe9ef',
  border: '#8796a3',
  water: '#d3e3ec',
  waterway: '#bcd3e0',
  waterText: '#5b7f97',
  roadGreat: '#f3dfb4',
  roadGreatEdge: '#d3b878',
  road: '#f6efdd',
  roadEdge: '#d5cab2',
  street: '#ffffff',
  streetEdge: '#dcdad2',
  lane: '#dedbd2',
  rail: '#b9bcc0',
  roadText: '#77705f',
  placeText: '#5d656c',
  halo: '#fdfcf8',
  island: '#2b5573',
});
