import assert from 'node:assert/strict';
import { test } from 'node:test';
import { common, tilesOf } from '../src/map/tiles-of-box.js';

test('a point lies in one tile of each zoom, or also in the neighbour that shows it on its margin', () => {
  assert.deepEqual(tilesOf([105, 9, 105, 9], 0), [{ x: 0, y: 0, z: 0 }]);
  assert.deepEqual(tilesOf([0.01, -0.01, 0.01, -0.01], 12), [{ x: 2048, y: 2048, z: 12 }]);
  assert.deepEqual(
    tilesOf([0.001, -0.01, 0.001, -0.01], 12).map(({ x }) => x),
    [2047, 2048],
  );
});

test('a box lies in all tiles that it touches, within the grid', () => {
  assert.equal(tilesOf([-180, -90, 180, 90], 2).length, 16);
});

test('what two boxes have in common', () => {
  assert.deepEqual(common([0, 0, 2, 2], [1, 1, 3, 3]), [1, 1, 2, 2]);
  assert.equal(common([0, 0, 1, 1], [2, 2, 3, 3]), null);
  assert.deepEqual(common([1, 1, 1, 1], [0, 0, 2, 2]), [1, 1, 1, 1]);
});
