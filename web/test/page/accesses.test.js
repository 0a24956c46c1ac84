import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { drawn, settled } from '../elements-dom.js';

const { default: vi } = await import('../../src/i18n/vi.js');
const { contentOf, keyOf, readerOf, selectionOf } =
  await import('../../src/page/accesses/words.js');
await import('../../src/page/map/asset-readers.js');

const READ = /** @type {import('../../src/page/accesses/words.js').Access} */ ({
  id: 1,
  at: '2026-11-30T01:00:00Z',
  lastAt: '2026-11-30T01:04:00Z',
  times: 2,
  what: 'READ',
  username: 'an',
  role: 'OPERATOR',
  organisation: 'SONGTEL',
  requestId: 'r-1',
  address: '127.0.0.1',
  endpoint: '/api/assets/{id}',
  asset: '1',
  assetKind: 'MAST',
  assetCode: 'M-1',
  owner: 'THAPXANH',
  selection: { fields: 'code,owner', kind: 'MAST', q: 'x' },
  rows: null,
});

test('every endpoint whose answers are noted has words', () => {
  const policy = readFileSync(
    '../backend/src/main/java/org/dungchung/access/web/LogPolicy.java',
    'utf8',
  );
  const noted = [...policy.matchAll(/(?:one\([A-Z]+, |list\(|listOfOwn\(|file\()"([^"]+)"/g)];
  const files = [...policy.matchAll(/not\("([^"]+)", \w+\)\.andFile/g)];
  assert.ok(noted.length > 25 && files.length > 0);
  for (const [, endpoint = ''] of [...noted, ...files]) {
    assert.ok(keyOf(endpoint) in vi, `${endpoint}: ${keyOf(endpoint)}`);
  }
});

test('a reader is told by name where there is one, else by role', () => {
  assert.equal(readerOf(READ), 'an · Doanh nghiệp · SONGTEL');
  assert.equal(readerOf({ ...READ, username: null, organisation: null }), 'Một doanh nghiệp khác');
  assert.equal(readerOf({ ...READ, username: null, role: 'INSPECTOR' }), 'Cán bộ kiểm tra');
});

test('what was asked for stands as it was sent', () => {
  assert.equal(contentOf(READ), 'Chi tiết công trình');
  assert.equal(contentOf({ ...READ, endpoint: '/api/new' }), '/api/new');
  assert.equal(selectionOf(READ), 'Loại công trình: MAST · q: x');
  assert.equal(selectionOf({ ...READ, selection: null }), '');
});

test('who has read an asset is asked for when it is opened, and page by page', async () => {
  /** @type {(string | null)[]} */
  const asked = [];
  const load = async (/** @type {string | null} */ after) => {
    asked.push(after);
    return { accesses: [READ], next: after ? null : '1~1' };
  };
  const element = await drawn('asset-readers', { load });
  assert.deepEqual(asked, []);
  await opened(element);
  assert.deepEqual(asked, [null]);
  assert.match(element.textContent, /2 lượt đọc, lượt cuối 30\/11\/2026 08:04/);
  element.querySelector('.more button').click();
  await settled(element);
  await settled(element);
  assert.deepEqual(asked, [null, '1~1']);
  assert.equal(element.querySelectorAll('li').length, 2);
  assert.equal(element.querySelector('.more'), null);
});

test('nobody, and a failure, are said', async () => {
  const none = await drawn('asset-readers', { load: async () => ({ accesses: [], next: null }) });
  await opened(none);
  assert.match(none.textContent, /Chưa có đơn vị nào khác xem/);

  const broken = await drawn('asset-readers', {
    load: async () => {
      throw { rule: 'not-allowed', facts: {} };
    },
  });
  await opened(broken);
  assert.ok(broken.querySelector('problem-note').textContent.trim());
});

/** @param {any} element */
async function opened(element) {
  element.querySelector('details').open = true;
  await settled(element);
  await settled(element);
}
