import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AXES, epsgCode } from '../../src/page/import/axes.js';
import { adds, byRule } from '../../src/page/import/refusals.js';

const refusal = (/** @type {number} */ row, /** @type {string} */ rule, field = 'x') => ({
  row,
  rule,
  field,
  value: '',
  hint: null,
  severity: /** @type {const} */ ('REFUSED'),
});

test('the rule that refused most rows comes first, with the fields it refused', () => {
  const groups = byRule([
    refusal(2, 'not-a-number'),
    refusal(3, 'outside', 'y'),
    refusal(9, 'outside'),
  ]);
  assert.deepEqual(
    groups.map(({ rule, count, fields }) => [rule, count, fields]),
    [
      ['outside', 2, ['y', 'x']],
      ['not-a-number', 1, ['x']],
    ],
  );
});

test('a run adds up when read is accepted and refused, accepted created, updated and unchanged', () => {
  const run = { read: 10, accepted: 9, refused: 1, created: 4, updated: 3, unchanged: 2 };
  assert.ok(adds(run));
  assert.ok(!adds({ ...run, created: 5 }));
});

test('every axis is named once, and a typed code is understood', () => {
  assert.equal(new Set(AXES.map((axis) => axis.code)).size, AXES.length);
  assert.equal(epsgCode(' epsg:2154 '), 'EPSG:2154');
  assert.equal(epsgCode('9207'), 'EPSG:9207');
  assert.equal(epsgCode('WGS 84'), null);
});
