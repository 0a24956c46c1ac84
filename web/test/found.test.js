import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distanceTo } from '../src/map/distance.js';
import { nearestFirst } from '../src/map/found.js';
import { seen } from '../src/page/map/seen.js';

const HERE = { lat: 0, lng: 0 };
const metres = (/** @type {any} */ geometry) => Math.round(distanceTo(geometry, HERE));

test('a point lies as far as it is, a line as far as its nearest part, an area in which one stands nowhere', () => {
  assert.equal(metres({ type: 'Point', coordinates: [0.001, 0] }), 111);
  const across = [
    [-0.01, 0.001],
    [0.01, 0.001],
  ];
  assert.equal(metres({ type: 'LineString', coordinates: across }), 111);
  const further = across.map(([lng = 0]) => [lng, 0.002]);
  assert.equal(metres({ type: 'MultiLineString', coordinates: [further, across] }), 111);
  assert.equal(metres({ type: 'Polygon', coordinates: [] }), 0);
});

test('degrees of longitude narrow towards the poles', () => {
  const point = { type: 'Point', coordinates: [0.001, 60] };
  assert.equal(Math.round(distanceTo(point, { lat: 60, lng: 0 })), 56);
});

test('what is found is listed once, nearest first', () => {
  const drawn = [pole('far', 0.002), pole('near', 0.001), pole('far', 0.002)];
  assert.deepEqual(
    nearestFirst(drawn, HERE).map(({ properties, metres }) => [properties.id, Math.round(metres)]),
    [
      ['near', 111],
      ['far', 222],
    ],
  );
});

test('assets, many shown as one, and the hamlet around are told apart', () => {
  const many = { layer: 'poles', properties: { count: 40 }, metres: 1 };
  const hamlet = { layer: 'hamlets', properties: { code: 'H1' }, metres: 0 };
  const mast = { layer: 'masts', properties: { id: 'm' }, metres: 2 };
  const there = seen([hamlet, many, mast]);
  assert.deepEqual(there.assets, [mast]);
  assert.equal(there.many, many);
  assert.equal(there.hamlet?.code, 'H1');
});

/**
 * @param {string} id
 * @param {number} lng
 */
function pole(id, lng) {
  return {
    source: 'poles',
    properties: { id },
    geometry: { type: 'Point', coordinates: [lng, 0] },
  };
}
