import assert from 'node:assert/strict';
import { test } from 'node:test';
import './elements-dom.js';

const { guard, isUnsaved, untilSent } = await import('../src/ui/leaving.js');

test('unsaved work is held until whoever holds it lets go', () => {
  let typed = false;
  const end = guard(() => typed);
  assert.equal(isUnsaved(), false);
  typed = true;
  assert.equal(isUnsaved(), true);
  end();
  assert.equal(isUnsaved(), false);
});

test('the page is held while a file is on its way, and no longer, however that ends', async () => {
  for (const end of [Promise.resolve('there'), Promise.reject(new Error('broke off'))]) {
    const sent = untilSent(end).catch((error) => error.message);
    assert.equal(isUnsaved(), true);
    assert.match(await sent, /there|broke off/);
    assert.equal(isUnsaved(), false);
  }
});
