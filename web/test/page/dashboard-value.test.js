import '../dom.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
const { speak } = await import('../../src/i18n/index.js');
const { cutsOf } = await import('../../src/page/dashboard/breakdown.js');
const { trendChart } = await import('../../src/page/dashboard/trend.js');
const { reached, targetOf, units, valueOf } = await import('../../src/page/dashboard/value.js');
const { gapText } = await import('../../src/page/dashboard/verdict.js');
const { differenceText } = await import('../../src/page/plans/model.js');

speak('en');

const SUMS = { numerator: 1200, denominator: 1500, ratio: 0.8 };

test('of what a plan asks for as a number the number is told, of all else the part', () => {
  assert.equal(valueOf('mast-positions', SUMS), '1,200');
  assert.equal(reached('mast-positions', SUMS), 1200);
  assert.equal(valueOf('commune-dedicated-network', SUMS), '80.00%');
  assert.equal(units('cable-tidied-km', 1.2345), '1.235');
  assert.equal(targetOf('mast-positions', 3200), '3,200 positions');
});

test('the gap of a number is told in its unit', () => {
  const target = {
    value: 3200,
    comparator: 'MORE_THAN',
    date: '2030-12-31',
    document: '',
    met: false,
    gap: 2000,
  };
  const figure = { indicator: 'mast-positions', ...SUMS, target, date: '2025-12-31', scope: null };
  assert.equal(gapText(/** @type {any} */ (figure)), '2,000 positions short.');
});

test('the trend of a number is not cut at one', () => {
  const words = { ratio: '', ahead: '', target: '', colour: '' };
  const series = [{ date: '2025-12-31', ...SUMS, ratio: 1200 }];
  const chart = trendChart(series, null, words, '2026-01-01', String);
  assert.equal(chart.yAxis.max, 1500);
});

test('work done is broken down by commune alone', () => {
  assert.deepEqual(cutsOf('guyed-masts-replaced'), ['COMMUNE']);
});

test('computed less entered is told with its sign', () => {
  assert.equal(differenceText({ form: 'PERCENT', unit: 'RATIO' }, 0.013), '+1.3 percentage points');
  assert.match(differenceText({ form: 'NUMBER', unit: 'KM' }, -2.5), /^-2.5/);
});
