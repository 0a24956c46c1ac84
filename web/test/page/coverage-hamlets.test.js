import '../dom.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speak } from '../../src/i18n/index.js';
import { hamletColumns } from '../../src/page/coverage/columns.js';
import { chosenHamlets, totals } from '../../src/page/coverage/hamlets.js';

speak('vi');

/** @type {import('../../src/page/coverage/hamlets.js').Hamlet} */
const HAMLET = {
  code: '1',
  name: 'Tân Đức',
  type: 'ấp',
  commune: '99001',
  communeName: 'Xã Rạch Sậy',
  population: 100,
  households: 25,
  part: 0.97,
  rule: 'SETTLED_AREA',
  covered: true,
  stations: 2,
  nearThreshold: false,
  reason: null,
  derivedBoundary: false,
};
const WORLD = [
  HAMLET,
  { ...HAMLET, code: '2', name: 'Kinh Mới', part: 0.88, covered: false, nearThreshold: true },
  {
    ...HAMLET,
    code: '3',
    part: null,
    rule: /** @type {const} */ ('CENTRE_POINT'),
    derivedBoundary: true,
    population: null,
  },
];

test('filters go together, and text is found without its diacritics', () => {
  const codes = (/** @type {any} */ filters) => chosenHamlets(WORLD, filters).map((h) => h.code);
  assert.deepEqual(codes({}), ['1', '2', '3']);
  assert.deepEqual(codes({ covered: 'true', rule: 'SETTLED_AREA' }), ['1']);
  assert.deepEqual(codes({ near: 'true' }), ['2']);
  assert.deepEqual(codes({ derived: 'true' }), ['3']);
  assert.deepEqual(codes({ text: 'tan duc' }), ['1', '3']);
  assert.deepEqual(codes({ text: 'rach say', covered: 'false' }), ['2']);
});

test('people whom nobody counted are told apart from nobody', () => {
  assert.deepEqual(totals(WORLD), {
    hamlets: 3,
    covered: 2,
    population: 200,
    populationCovered: 100,
    populationUnknown: 1,
    centrePoint: 1,
    derivedBoundary: 1,
    nearThreshold: 1,
  });
});

test('a hamlet that is not covered says why', () => {
  const column = hamletColumns(0.9).find(({ id }) => id === 'reason');
  const said = (/** @type {any} */ reason) => column?.cell?.({ ...HAMLET, reason });
  assert.equal(said('PLANNED_ONLY'), 'Mới có trạm dự kiến phát sóng');
  assert.equal(said('NO_STATION'), 'Không có trạm nào trong tầm phủ');
  assert.equal(said(null), '');
});
