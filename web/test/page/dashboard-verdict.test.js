import '../dom.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const { speak } = await import('../../src/i18n/index.js');
const { judgedAgainst } = await import('../../src/page/dashboard/model.js');
const { gapText } = await import('../../src/page/dashboard/verdict.js');

speak('en');

/**
 * A figure of masts as the server answers it.
 *
 * @param {number} numerator
 * @param {number} denominator
 * @param {number} value of the target
 * @param {'AT_LEAST' | 'MORE_THAN'} comparator
 * @param {object} [more]
 */
function figure(numerator, denominator, value, comparator, more = {}) {
  const ratio = numerator / denominator;
  const met = comparator === 'MORE_THAN' ? ratio > value : ratio >= value;
  const target = {
    value,
    comparator,
    date: '2025-12-31',
    document: 'Plan',
    met,
    gap: value - ratio,
  };
  return /** @type {any} */ ({
    indicator: 'mast-sharing',
    numerator,
    denominator,
    ratio,
    target,
    scope: null,
    ...more,
  });
}

test('exactly the target is called so, and is not so much above it', () => {
  assert.equal(gapText(figure(0, 300, 0, 'AT_LEAST')), 'Exactly the target.');
  assert.equal(gapText(figure(13, 100, 0.13, 'AT_LEAST')), 'Exactly the target.');
});

test('exactly the target is too little where more is asked for', () => {
  assert.equal(
    gapText(figure(13, 100, 0.13, 'MORE_THAN')),
    'Exactly the target, but more than that is asked for: 1 masts short.',
  );
  assert.equal(
    gapText(figure(0, 300, 0, 'MORE_THAN', { indicator: 'duct-sharing' })),
    'Exactly the target, but more than that is asked for.',
  );
});

test('above and below are said with their distance', () => {
  assert.equal(
    gapText(figure(14, 100, 0.13, 'MORE_THAN')),
    '1 percentage points above the target.',
  );
  assert.equal(
    gapText(figure(12, 100, 0.13, 'AT_LEAST')),
    '1 percentage points short, that is 1 masts.',
  );
});

test('what one organisation owns is not held against the target of all', () => {
  const own = figure(9, 10, 0.13, 'AT_LEAST', { scope: 'SONGTEL' });
  own.target.met = null;
  assert.match(String(gapText(own)), /whole province/);
  assert.equal(judgedAgainst(own), null);
  assert.equal(judgedAgainst(figure(9, 10, 0.13, 'AT_LEAST'))?.value, 0.13);
});
