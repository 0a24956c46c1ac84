import '../dom.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';

Object.defineProperty(globalThis, 'location', {
  value: { hash: '#/dashboard?area=99&date=2023-06-30&indicator=mast-sharing' },
  configurable: true,
});
const { behind } = await import('../../src/page/dashboard/behind.js');

const PLANNER = /** @type {any} */ ({ role: 'PLANNER' });
const COMMUNE = /** @type {any} */ ({ role: 'COMMUNE_OFFICE' });

test('a number leads to its rows, in the same question', () => {
  assert.equal(
    behind(PLANNER, 'site-sharing', { line: 'one-sided' }),
    '#/rows?area=99&date=2023-06-30&indicator=site-sharing&line=one-sided',
  );
});

test('a number of hamlets leads to exactly those hamlets', () => {
  const hamlets = (/** @type {any} */ params) => behind(COMMUNE, 'hamlet-mobile-coverage', params);
  assert.equal(hamlets({ shared: 'true' }), '#/coverage?area=99&date=2023-06-30&covered=true');
  assert.equal(hamlets({ line: 'near-threshold' }), '#/coverage?area=99&date=2023-06-30&near=true');
  assert.equal(
    hamlets({ line: 'centre-point-rule', area: '99001' }),
    '#/coverage?area=99001&date=2023-06-30&rule=CENTRE_POINT',
  );
  assert.equal(hamlets({ counted: 'true' }), '#/coverage?area=99&date=2023-06-30');
});

test('the office of a commune is told numbers and led to no rows', () => {
  assert.equal(behind(COMMUNE, 'site-sharing'), null);
});
