import assert from 'node:assert/strict';
import { test } from 'node:test';
import { format, parse, questionOf } from '../src/router.js';

test('an address is read as page, further path and parameters', () => {
  assert.deepEqual(parse('#/requests/7%2F8?area=99&date=2023-06-30'), {
    page: 'requests',
    rest: ['7/8'],
    params: { area: '99', date: '2023-06-30' },
  });
  assert.deepEqual(parse(''), { page: '', rest: [], params: {} });
});

test('an address is written without empty parameters and read back the same', () => {
  const hash = format('map', { area: '99', date: '', knownOn: null, at: '105.1,9.2,14' }, ['a b']);
  assert.equal(hash, '#/map/a%20b?area=99&at=105.1%2C9.2%2C14');
  assert.deepEqual(parse(hash).params, { area: '99', at: '105.1,9.2,14' });
});

test('the question is what every page keeps', () => {
  assert.deepEqual(questionOf({ area: '99', at: '1,2,3' }), {
    area: '99',
    date: '',
    boundaries: '',
    knownOn: '',
  });
});
