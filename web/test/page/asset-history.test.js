import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, settled, submit, type } from '../elements-dom.js';

await import('../../src/page/map/asset-history.js');

/** @param {number} version */
function version(version) {
  const changes = [{ field: 'capacity', before: null, after: version }];
  return { version, recordedFrom: '2026-11-22T07:05:00Z', recordedBy: 'admin', changes };
}

/** An opened history of versions 1 and 0. @param {((body: any) => Promise<unknown>) | null} restore */
async function opened(restore) {
  let versions = [version(1), version(0)];
  const history = await drawn('asset-history', {
    load: async () => versions,
    restore:
      restore &&
      ((/** @type {any} */ body) =>
        restore(body).then(() => (versions = [version(2), ...versions]))),
  });
  history.querySelector('details').open = true;
  history.querySelector('details').dispatchEvent(new Event('toggle'));
  await settled(history);
  return history;
}

test('who may restores an earlier version, after saying why', async () => {
  /** @type {any[]} */
  const sent = [];
  const history = await opened(async (body) => sent.push(body));
  const buttons = history.querySelectorAll('.cards > li button');
  assert.equal(buttons.length, 1, 'the newest version is not restored');
  assert.match(buttons[0].textContent, /Khôi phục phiên bản này/);
  buttons[0].click();
  await settled(history);
  assert.deepEqual(sent, [], 'not before it is confirmed');
  type(history, 'form-reason', 'Nhập nhầm');
  await settled(history.querySelector('restore-form'));
  submit(history);
  await settled(history.querySelector('restore-form'));
  await settled(history);
  assert.deepEqual(sent, [{ version: 0, reason: 'Nhập nhầm' }]);
  assert.equal(history.querySelectorAll('.cards > li').length, 3);
  assert.equal(history.querySelector('restore-form'), null);
});

test('what the server refuses is said in the form, and nothing is closed', async () => {
  const history = await opened(async () => {
    throw Object.assign(new Error('no'), { rule: 'reason-required', facts: {} });
  });
  history.querySelector('.cards > li button').click();
  await settled(history);
  submit(history);
  await settled(history.querySelector('restore-form'));
  assert.ok(history.querySelector('restore-form problem-note'));
});

test('who may not change the asset reads its history only', async () => {
  const history = await opened(null);
  assert.equal(history.querySelectorAll('.cards > li button').length, 0);
});
