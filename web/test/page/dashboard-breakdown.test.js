import '../dom.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellFilter, cellName, cutOf, cutsOf } from '../../src/page/dashboard/breakdown.js';
import { matrix, sums } from '../../src/page/dashboard/pairs.js';
import { seriesFrom } from '../../src/page/dashboard/trend.js';
import { difference, open } from '../../src/page/dashboard/what-if.js';
import { speak } from '../../src/i18n/index.js';

speak('en');

test('hamlets are broken down by communes alone, all else by anything', () => {
  assert.deepEqual(cutsOf('hamlet-mobile-coverage'), ['COMMUNE']);
  assert.equal(cutOf('hamlet-mobile-coverage', 'OWNER'), 'COMMUNE');
  assert.equal(cutOf('mast-sharing', 'OWNER'), 'OWNER');
  assert.equal(cutOf('mast-sharing', 'COLOUR'), 'COMMUNE');
  assert.equal(cutOf('mast-sharing', 'HAMLET', true), 'COMMUNE', 'a commune office');
  assert.ok(!cutsOf('mast-sharing', true).includes('USER'));
});

test('a cell is called by its name, its kind in words, or what it lacks', () => {
  assert.equal(cellName('OWNER', { cell: 'VIE', name: 'Viet' }), 'Viet');
  assert.equal(cellName('CATEGORY', { cell: 'A2a', name: null }), 'A2a');
  assert.equal(cellName('KIND', { cell: 'POLE_LINE', name: null }), 'Pole line');
  assert.equal(cellName('YEAR_BUILT', { cell: null, name: null }), '(year unknown)');
});

test('what falls into no cell has rows, too', () => {
  assert.deepEqual(cellFilter('ZONE', null), { by: 'ZONE', counted: 'true' });
  assert.deepEqual(cellFilter('ZONE', 'U'), { by: 'ZONE', cell: 'U', counted: 'true' });
});

test('a matrix reads the same from both sides, and its sums make the shared units', () => {
  const pairs = /** @type {any} */ ({
    sharers: [
      { code: 'A', name: 'Á', units: 3 },
      { code: 'B', name: null, units: 4 },
      { code: 'C', name: null, units: 2 },
    ],
    pairs: [
      { one: 'A', other: 'B', units: 3, alone: 2 },
      { one: 'A', other: 'C', units: 1, alone: 0 },
      { one: 'B', other: 'C', units: 2, alone: 1 },
    ],
    more: [{ sharers: ['A', 'B', 'C'], units: 1 }],
  });
  assert.deepEqual(
    matrix(pairs).map(({ cells }) => cells),
    [
      [3, 3, 1],
      [3, 4, 2],
      [1, 2, 2],
    ],
  );
  assert.deepEqual(sums(pairs), { alone: 3, more: 1 });
});

test('only what is open can be supposed, and the difference is said in points', () => {
  const requests = ['FILED', 'REFUSED', 'ACCEPTED'].flatMap((state) =>
    ['MAST', 'POLE', 'DUCT_SECTION'].map((kind) => ({ state, asset: { kind } })),
  );
  const kinds = (/** @type {string} */ code) =>
    open(/** @type {any} */ (requests), code).map(({ state, asset }) => `${state} ${asset.kind}`);
  assert.deepEqual(kinds('mast-sharing'), ['FILED MAST', 'ACCEPTED MAST']);
  assert.deepEqual(kinds('site-sharing'), ['FILED MAST', 'ACCEPTED MAST']);
  assert.deepEqual(kinds('pole-km-sharing'), ['FILED POLE', 'ACCEPTED POLE']);
  assert.deepEqual(kinds('duct-section-sharing'), ['FILED DUCT_SECTION', 'ACCEPTED DUCT_SECTION']);
  const reading = (/** @type {number | null} */ ratio) => ({ numerator: 1, denominator: 2, ratio });
  assert.match(difference(reading(0.1174), reading(0.12)), /rise by 0\.26/);
  assert.match(difference(reading(0.12), reading(0.1174)), /fall by 0\.26/);
  assert.match(difference(reading(0.12), reading(0.12)), /not change/);
  assert.equal(difference(reading(null), reading(0.1)), '');
});

test('a trend of days begins sixty days before', () => {
  assert.equal(seriesFrom('2024-03-01', 'DAY'), '2024-01-01');
  assert.equal(seriesFrom('2024-02-29', 'MONTH'), '2022-02-28');
});
