import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../dom.js';

const { bodyOf, ownFirst, valueText, valuesOf } = await import('../../src/page/plans/model.js');

const percent = /** @type {any} */ ({ indicator: 'x', form: 'PERCENT', unit: 'RATIO' });
const yesNo = /** @type {any} */ ({ indicator: 'y', form: 'YES_NO', unit: 'TEXT' });

test('per cent are typed and fractions are sent, and come back as they were typed', () => {
  const typed = {
    kind: 'TARGET',
    date: '2025-12-31',
    value: 11.74,
    comparator: 'AT_LEAST',
    document: 'd',
  };
  const body = bodyOf(typed, percent);
  assert.equal(body.value, 0.1174);
  assert.equal(valuesOf({ ...body, said: null }, percent).value, 11.74);
});

test('only a target that is a number is compared', () => {
  const measured = { kind: 'MEASURED', value: 5, comparator: 'AT_LEAST' };
  assert.equal(bodyOf(measured, percent).comparator, null);
  const said = bodyOf({ kind: 'TARGET', said: 'YES', value: 3, comparator: 'AT_LEAST' }, yesNo);
  assert.deepEqual([said.comparator, said.value, said.said], [null, null, 'YES']);
});

test('what was typed and is no number is sent as it is, for the server to refuse', () => {
  assert.equal(bodyOf({ value: 'abc' }, percent).value, 'abc');
});

test('a value reads as its line says it', () => {
  assert.match(valueText(percent, { value: 0.25, said: null }), /25,00\s%/);
  assert.equal(valueText(yesNo, { value: null, said: 'NO' }), 'Chưa');
  assert.equal(valueText(yesNo, { value: null, said: 'Có: lộ trình' }), 'Có: lộ trình');
});

test('the plan of the province that is looked at comes first, one whose area nobody has last', () => {
  const plan = (/** @type {string} */ code, more = {}) =>
    /** @type {any} */ ({ code, area: code, today: null, known: true, ...more });
  const plans = [plan('86', { known: false }), plan('95', { today: '96' }), plan('99')];
  const codes = (/** @type {any} */ area) => ownFirst(plans, area).map(({ code }) => code);
  assert.deepEqual(codes({ level: 'PROVINCE', code: '99' }), ['99', '95', '86']);
  assert.deepEqual(codes({ level: 'COMMUNE', code: '99001', parent: '99' }), ['99', '95', '86']);
  assert.deepEqual(codes({ level: 'PROVINCE', code: '96' }), ['95', '99', '86']);
  assert.deepEqual(codes(null), ['95', '99', '86']);
});
