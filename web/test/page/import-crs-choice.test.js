import { drawnIn } from '../elements-dom.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const { speak } = await import('../../src/i18n/index.js');
const { swapNote } = await import('../../src/page/import/column-mapping.js');
const { crsChoice } = await import('../../src/page/import/crs-choice.js');

speak('en');

test('a system is listed by its meridian and by its code, of which hints speak', async () => {
  const form = await drawnIn(crsChoice('EPSG:9210', () => undefined));
  const words = (/** @type {string} */ code) =>
    form.querySelector(`option[value="${code}"]`)?.textContent?.trim() ?? '';
  assert.match(words('EPSG:9210'), /^105°45′ · EPSG:9210: Cao Bằng, Hải Phòng/);
  assert.match(words('EPSG:9212'), /^106°15′ · EPSG:9212; before 1\/7\/2025/);
  assert.equal(words('EPSG:3405'), '105° (UTM 48N) · EPSG:3405');
});

test('the columns of x and y are exchanged by one click, whether they look exchanged or not', async () => {
  const columns = { code: 'Mã', x: 'X', y: 'Y' };
  for (const looks of [true, false]) {
    /** @type {any[]} */
    const changes = [];
    const form = await drawnIn(swapNote(columns, looks, (one) => changes.push(one)));
    const button = /** @type {HTMLButtonElement} */ (form.querySelector('button'));
    assert.match(button.textContent ?? '', /X and Y/);
    assert.equal(/look exchanged/.test(form.textContent ?? ''), looks);
    button.click();
    assert.deepEqual(changes, [{ code: 'Mã', x: 'Y', y: 'X' }]);
  }
  const without = await drawnIn(swapNote({ x: 'X' }, false, () => undefined));
  assert.equal(without.querySelector('button'), null);
});
