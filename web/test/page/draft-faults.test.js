import '../dom.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speak } from '../../src/i18n/index.js';
import { problemText } from '../../src/i18n/problem-text.js';
import { unitWord } from '../../src/page/import/field-words.js';
import { draftFaults } from '../../src/page/map/draft-faults.js';
import { faultText, faultsOf } from '../../src/ui/faults.js';

const CHANGE = { isNew: false, ownerAsked: true, ownerUnknown: false };
const NEW = { ...CHANGE, isNew: true };
speak('vi');

test('all that is wrong is said in one round, each at its field and in words', () => {
  const draft = { heightM: 1000, builtOn: '2024-05-01', inUseFrom: '2024-04-30', owner: 'A' };
  const errors = draftFaults(draft, { reason: '' }, CHANGE);
  const fields = errors.map(({ field }) => field);
  assert.deepEqual(fields, ['heightM', 'inUseFrom', 'reason']);
  const faults = faultsOf({ facts: { errors } });
  assert.equal(faultText(faults.heightM), 'Từ 0 đến 999');
  assert.equal(faultText(faults.inUseFrom), 'Không được trước ngày xây dựng (01/05/2024)');
});

test('an owner that was left out is asked for, unless the user says that nobody knows it', () => {
  const fields = (/** @type {any} */ form) => draftFaults({}, {}, form).map(({ field }) => field);
  assert.deepEqual(fields(NEW), ['owner']);
  assert.deepEqual(fields({ ...NEW, ownerUnknown: true }), []);
  assert.deepEqual(fields({ ...NEW, ownerAsked: false }), []);
});

test('a radius and units are called as the reader calls them', () => {
  const facts = { errors: [{ field: 'radius', expected: 'a number' }] };
  assert.match(problemText({ rule: 'invalid-input', facts }), /Bán kính/);
  assert.equal(unitWord('places'), 'chỗ');
  assert.equal(unitWord('m'), 'm');
});

test('what the server misses is told from what it does not take, by what the form calls it', () => {
  const errors = [
    { field: 'date', value: null, expected: 'a day', message: 'date is missing; expected: a day.' },
    { field: 'value', value: '7', expected: 'a fraction', message: "value is '7'; expected: ..." },
  ];
  const error = { rule: 'invalid-input', facts: { errors } };
  const label = (/** @type {string} */ field) => (field === 'date' ? 'Tính đến ngày' : 'Giá trị');
  assert.equal(
    problemText(error, label),
    'Còn thiếu: Tính đến ngày. Giá trị không hợp lệ: Giá trị.',
  );
  assert.equal(faultText(faultsOf(error).date), 'Cần nhập mục này');
  assert.equal(faultText(faultsOf(error).value), 'Giá trị không hợp lệ');
});
