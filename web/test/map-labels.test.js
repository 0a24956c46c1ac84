import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesThatFit } from '../src/map/label-choice.js';

test('two names side by side that would meet stand one above the other', () => {
  const left = commune('Phường Chợ Nổi', 100, 90);
  const right = commune('Phường Sông Trăng', 190, 90);
  const shown = namesThatFit([left, right], 900);
  assert.deepEqual([shown.get(left), Math.abs(shown.get(right) ?? 0)], [0, 17]);
});

test('a name far wider than its area is not shown, one a little wider is', () => {
  const narrow = commune('Phường Sông Trăng', 0, 40);
  const enough = commune('Phường Sông Trăng', 500, 100);
  assert.deepEqual([...namesThatFit([narrow, enough], 900).keys()], [enough]);
});

test('where no try is free the name is left out', () => {
  const crowd = Array.from({ length: 6 }, () => commune('Xã Kinh Mới', 50, 100));
  assert.equal(namesThatFit(crowd, 900).size, 5);
});

test('a province is named only from where it is small', () => {
  const province = { ...commune('Tỉnh Sông Trăng', 0, 500), level: 'PROVINCE' };
  assert.equal(namesThatFit([province], 900).size, 0);
  assert.equal(namesThatFit([province], 1600).size, 1);
});

/**
 * @param {string} name
 * @param {number} x
 * @param {number} room
 */
function commune(name, x, room) {
  return { name, level: 'COMMUNE', x, y: 0, room };
}
