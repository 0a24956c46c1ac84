import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { GROUND } from '../src/map/ground-style.js';
import { GROUND_COLOURS } from '../src/map/ground-colours.js';
import { taken } from '../src/map/taken.js';
import { LAYERS, style } from '../src/map/vector-style.js';

const source = new URL('../src/', import.meta.url);
const drawn = style((layer) => `/tiles/${layer}/{z}/{x}/{y}.mvt`);

test('the ground lies below everything of the registry but the land itself', () => {
  const sources = drawn.layers.map((layer) => ('source' in layer ? layer.source : layer.id));
  assert.deepEqual(sources.slice(0, 3), ['sea', 'areas', GROUND]);
  const names = drawn.layers.findIndex(({ id }) => id === 'ground-places');
  const assets = drawn.layers.findIndex(({ id }) => id === 'masts');
  assert.ok(names > 0 && names < assets);
});

test('the ground has no colour but those of its palette, so that another one can take its place', () => {
  const colours = new Set(Object.values(GROUND_COLOURS));
  const ground = drawn.layers.filter((layer) => 'source' in layer && layer.source === GROUND);
  const used = JSON.stringify(ground).match(/#[0-9a-f]{3,8}\b|var\([^)]*\)/gi) ?? [];
  assert.ok(used.length > 10);
  for (const colour of used) assert.ok(colours.has(colour), colour);
  const dark = { ...GROUND_COLOURS, road: '#123456' };
  assert.ok(JSON.stringify(style((layer) => layer, dark)).includes('#123456'));
});

test('names of the ground leave room for those of the registry, which stand above it in HTML', () => {
  const at = (/** @type {string} */ id) => drawn.layers.findIndex((layer) => layer.id === id);
  assert.ok(at('taken') > at('ground-places') && at('taken') < at('masts'));
  const [feature] = taken([{ name: 'Xã A', lng: 105, lat: 9, below: 14 }]).features;
  assert.deepEqual(feature?.properties, { name: 'Xã A', below: 1 });
});

test('names are written in the font of the page: no letters are fetched', () => {
  assert.ok(!('glyphs' in drawn) && !('sprite' in drawn));
});

test('Hoàng Sa and Trường Sa are in the style of every vector map, and no layer switches them off', () => {
  /** @type {[number, number][]} */
  const islands = /** @type {any} */ (drawn.sources.islands).data.coordinates;
  const between = (/** @type {number} */ south, /** @type {number} */ north) =>
    islands.filter(([lng, lat]) => lng > 111 && lng < 115.5 && lat > south && lat < north).length;
  assert.ok(between(15.7, 17.2) >= 5, 'Hoàng Sa');
  assert.ok(between(7, 12) >= 8, 'Trường Sa');
  assert.ok(drawn.layers.some(({ id }) => id === 'islands'));
  assert.ok(!LAYERS.includes('islands'));
});

/** Whoever draws a map by other means has to put the archipelagos on it first, and then to say so here. */
test('every map of the product is a VectorMap, which has Hoàng Sa and Trường Sa', () => {
  const files = readdirSync(source, { recursive: true }).filter((name) => /\.js$/.test(`${name}`));
  assert.ok(files.length > 100);
  const others = files.filter((name) => {
    const text = readFileSync(new URL(`${name}`, source), 'utf8');
    const leaflet = /import \{[^}]*\b(Map|map)\b[^}]*\} from 'leaflet'/.test(text);
    const maplibre = /from '(maplibre-gl|@maplibre\/[^']+)'/.test(text);
    const chart = /registerMap|type: 'map'|geo: \{/.test(text);
    return leaflet || maplibre || chart;
  });
  assert.deepEqual(others, ['map/vector-map.js']);
  const map = readFileSync(new URL('map/vector-map.js', source), 'utf8');
  assert.match(map, /this\.setWaters\(waters\)/);
});
