import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lengthOf } from '../src/map/distance.js';
import { lineOf, partsOf, positionOf } from '../src/map/line-shape.js';

test('parts of fewer than two positions are no lines', () => {
  assert.equal(lineOf([[[105, 9]], []]), null);
  assert.deepEqual(
    partsOf(
      lineOf([
        [[105, 9]],
        [
          [105, 9],
          [106, 9],
        ],
      ]),
    ),
    [
      [
        [105, 9],
        [106, 9],
      ],
    ],
  );
});

test('several parts are one line of several, and come back as they were', () => {
  const parts = /** @type {any} */ ([
    [
      [105, 9],
      [105, 10],
    ],
    [
      [106, 9],
      [106, 10],
    ],
  ]);
  assert.equal(lineOf(parts).type, 'MultiLineString');
  assert.deepEqual(partsOf(lineOf(parts)), parts);
});

test('positions are precise to a centimetre, lengths to what a reader needs', () => {
  assert.deepEqual(positionOf({ lat: 9.12345678, lng: 105 }), [105, 9.1234568]);
  assert.equal(
    Math.round(
      lengthOf([
        [
          [0, 0],
          [0.01, 0],
          [0.01, 0.01],
        ],
        [
          [0, 0],
          [0.01, 0],
        ],
      ]),
    ),
    3336,
  );
});
