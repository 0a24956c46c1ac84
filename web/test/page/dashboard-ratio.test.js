import '../dom.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missing, percent, points, targetPercent } from '../../src/page/dashboard/ratio.js';
import { speak } from '../../src/i18n/index.js';
import { niceTop, trendChart, yearsBefore } from '../../src/page/dashboard/trend.js';

test('a ratio has two digits, in the words of its language', () => {
  speak('vi');
  assert.equal(percent(54 / 460), '11,74\u00a0%');
  speak('en');
  assert.equal(percent(54 / 460), '11.74%');
  assert.equal(percent(null), '–');
});

test('a ratio just below its target is not rounded onto it', () => {
  assert.equal(percent(1938 / 1941, 0.9985), '99.845%');
  assert.equal(percent(0.9985, 0.9985), '99.85%');
  assert.equal(percent(0.24999, 0.25), '24.999%');
});

test('a target has the digits of its plan, a gap two', () => {
  assert.equal(targetPercent(0.9985), '99.85%');
  assert.equal(targetPercent(0.13), '13%');
  assert.equal(points(0.1174, 0.13), '1.26');
  assert.equal(points(1938 / 1941, 0.9985), '0.0046');
});

test('how many more units reach the target', () => {
  assert.equal(missing(54, 460, { value: 0.13, comparator: 'AT_LEAST' }), 6);
  assert.equal(missing(118, 1000, { value: 0.118, comparator: 'AT_LEAST' }), 0);
  assert.equal(missing(118, 1000, { value: 0.118, comparator: 'MORE_THAN' }), 1);
});

test('the chart shows the target even above all points, and never more than everything', () => {
  const chart = trendChart(
    [{ date: '2023-06-30', numerator: 54, denominator: 460, ratio: 54 / 460 }],
    { value: 0.25, date: '2025-12-31' },
    {
      ratio: 'Ratio',
      ahead: 'Expected',
      target: 'Target',
      colour: '#000',
    },
    '2026-11-22',
  );
  assert.equal(chart.series.length, 1);
  assert.ok(chart.yAxis.max >= 0.25);
  const [line] = /** @type {any[]} */ (chart.series);
  assert.equal(line.markLine.data[0].yAxis, 0.25);
  assert.equal(niceTop(0.9985), 1);
});

test('what lies after today is dashed, from the last day that has come on', () => {
  const series = ['2025-12-31', '2026-11-22', '2026-12-31'].map((day, at) => ({
    date: day,
    numerator: at,
    denominator: 10,
    ratio: at / 10,
  }));
  const words = { ratio: 'Ratio', ahead: 'Expected', target: 'Target', colour: '#000' };
  const [past, ahead] = trendChart(series, null, words, '2026-11-22').series;
  assert.deepEqual(past?.data, [0, 0.1, null]);
  assert.deepEqual(ahead?.data, [null, 0.1, 0.2]);
  assert.equal(/** @type {any} */ (ahead).lineStyle.type, 'dashed');
});

test('years before the 29th of February', () => {
  assert.equal(yearsBefore('2024-02-29', 1), '2023-02-28');
  assert.equal(yearsBefore('2026-11-22', 5), '2021-11-22');
});
