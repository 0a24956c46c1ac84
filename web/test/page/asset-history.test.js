import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, settled, submit, type } from '../elements-dom.js';

await import('../../src/page/map/asset-history.js');

/** @param {number} version */
function version(version) {
  const changes = [{ field: 'capacity', before: null, after: version }];
  const recorded = {
    recordedFrom: '2026-11-22T07:05:00Z',
    recordedBy: 'admin',
    requestId: `r${version}`,
  };
  return { thing: 'ASSET', id: 'a', about: {}, version, newest: false, ...recorded, changes };
}

/** An opened history of versions 1 and 0. @param {((body: any) => Promise<unknown>) | null} restore */
async function opened(restore) {
  let versions = [{ ...version(1), newest: true }, version(0)];
  const history = await drawn('asset-history', {
    load: async () => ({ events: versions, next: null }),
    restore:
      restore &&
      ((/** @type {any} */ body) =>
        restore(body).then(
          () => (versions = [{ ...version(2), newest: true }, version(1), version(0)]),
        )),
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

/** @param {string} thing @param {any} about @param {any[]} changes */
function told(thing, about, changes) {
  return { ...version(3), thing, id: thing, about, changes };
}

const PAGES = /** @type {Record<string, any>} */ ({
  null: {
    events: [
      told('TENANCY', { organisation: 'BLUE' }, [
        { field: 'usedTo', before: null, after: '2026-10-31' },
        { field: 'reportedByTenant', before: false, after: true },
      ]),
      told('REQUEST', { number: '12/2026', requester: 'BLUE' }, [
        { field: 'state', before: 'FILED', after: 'ACCEPTED' },
      ]),
    ],
    next: 'more',
  },
  more: {
    events: [
      told('DUCT', { name: 'A1' }, [{ field: 'parent', before: null, after: 'DUCT-A' }]),
      { ...told('DUCT', { name: 'A' }, []), id: 'DUCT-A' },
    ],
    next: null,
  },
});

test('users, requests and parts are told in words, page by page, and the request on demand', async () => {
  const history = await drawn('asset-history', {
    load: async (/** @type {string | null} */ after) => PAGES[String(after)],
    restore: async () => {},
    names: new Map([['BLUE', 'Xanh']]),
  });
  history.querySelector('details').open = true;
  history.querySelector('details').dispatchEvent(new Event('toggle'));
  await settled(history);
  const [tenancy, request] = history.querySelectorAll('.cards > li');
  assert.match(tenancy.textContent, /Sử dụng chung · Xanh/);
  assert.match(tenancy.textContent, /Sử dụng đến: – → 31\/10\/2026/);
  assert.match(tenancy.textContent, /Bên thuê báo cáo: Không → Có/);
  assert.match(request.textContent, /12\/2026 · Xanh[^]*Đã gửi[^]*→/);
  assert.equal(tenancy.querySelector('.request-id').open, false);
  assert.match(tenancy.querySelector('.request-id code').textContent, /r3/);
  assert.equal(history.querySelectorAll('.cards > li > button').length, 0, 'only the asset itself');

  history.querySelector('.more button').click();
  await settled(history);
  assert.equal(history.querySelectorAll('.cards > li').length, 4);
  assert.match(history.querySelectorAll('.cards > li')[2].textContent, /Nằm trong ống: – → A/);
  assert.equal(history.querySelector('.more'), null);
});

/** @param {any[]} events */
async function read(events) {
  const history = await drawn('asset-history', {
    load: async () => ({ events, next: null }),
    names: new Map([['BLUE', 'Xanh']]),
  });
  history.querySelector('details').open = true;
  history.querySelector('details').dispatchEvent(new Event('toggle'));
  await settled(history);
  return history.textContent;
}

test('a sector names its station by operator and technology, never by its id', async () => {
  const id = '25739a7f-0000-4000-8000-000000000001';
  const about = { operator: 'BLUE', technology: '4G', name: '1' };
  const given = [{ field: 'station', before: null, after: id }];
  const text = await read([{ ...told('SECTOR', about, given), version: 0 }]);
  assert.match(text, /Trạm BTS: Xanh 4G/);
  const moved = [{ field: 'station', before: 'f0', after: id }];
  const unknown = await read([told('SECTOR', about, moved)]);
  assert.match(unknown, /Trạm BTS: Trạm phát sóng → Xanh 4G/);
  const station = told('STATION', { operator: 'BLUE', technology: '3G' }, []);
  assert.match(
    await read([told('SECTOR', about, moved), { ...station, id: 'f0' }]),
    /Xanh 3G → Xanh 4G/,
  );
  assert.doesNotMatch(text + unknown, /25739a7f|f0/);
});

test('what an import wrote says so by the name of its file; what a person says stays', async () => {
  const reason = 'import cea04e8f-1111-4222-8333-444455556666 sectors (2).csv';
  const text = await read([
    { ...version(1), reason },
    { ...version(0), reason: 'import bị lỗi' },
  ]);
  assert.match(text, /Lý do: nhập tệp sectors \(2\)\.csv/);
  assert.match(text, /Lý do: import bị lỗi/);
  assert.doesNotMatch(text, /cea04e8f/);
});
