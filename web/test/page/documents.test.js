import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { drawn, settled } from '../elements-dom.js';

const { speak } = await import('../../src/i18n/index.js');
const { pinned } = await import('../../src/page/map/proposal.js');
await import('../../src/page/documents/asset-documents.js');

const PHOTO = {
  id: 'd',
  file: 'f',
  title: 'Ảnh cột',
  name: 'a.jpg',
  type: 'JPEG',
  size: 2048,
  widthPx: 40,
  heightPx: 20,
  thumbnail: true,
  takenOn: '2025-03-09',
  takenAt: { coordinates: [105.25, 10.5] },
  distanceM: 111,
  sentBy: 'planner',
  sentAt: '2026-01-02T03:04:05Z',
  retired: false,
  reason: null,
  version: 3,
};
const ASSET = {
  id: 'a',
  geometry: { type: 'Point', coordinates: [105.25, 10.501] },
  properties: {},
};

const fetched = globalThis.fetch;
afterEach(() => (globalThis.fetch = fetched));

/** @type {{ method: string, path: string, body: any, ifMatch: string | null }[]} */
let asked = [];

/** @param {boolean} mayEdit @param {Record<string, unknown>} [photo] */
async function shown(mayEdit, photo = PHOTO) {
  speak('vi');
  asked = [];
  globalThis.fetch = async (path, how) => {
    const { method = 'GET', body } = how ?? {};
    const ifMatch = new Headers(how?.headers).get('if-match');
    asked.push({ method, path: String(path), body, ifMatch });
    return Response.json(method === 'GET' ? [photo] : {});
  };
  const panel = await drawn('asset-documents', { asset: ASSET, mayEdit });
  for (let i = 0; i < 4; i++) await settled(panel);
  return panel;
}

test('a photo from elsewhere says how far, and who may change the asset can take its place over', async () => {
  const panel = await shown(true);
  assert.match(panel.textContent, /cách công trình 111 m/);
  const hrefs = [...panel.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  assert.ok(hrefs.includes('#/map/asset/a/edit?pin=105.25%2C10.5'), hrefs.join());
  assert.equal(panel.querySelector('img').getAttribute('src'), '/api/files/f/thumbnail');
  assert.equal((await shown(false)).querySelectorAll('button, input').length, 0);
});

test('the form of the asset begins at the place of the photo, and nowhere else', () => {
  const start = /** @type {any} */ ({ code: 'x', geometry: null });
  const { geometry } = pinned(start, { pin: '105.25,10.5' }) ?? {};
  assert.deepEqual(geometry, { type: 'Point', coordinates: [105.25, 10.5] });
  for (const pin of ['', '1', 'a,b', '1,2,3']) assert.equal(pinned(start, { pin }), null, pin);
});

test('a document is taken out of use with a reason, in the version that was read', async () => {
  const panel = await shown(true);
  [...panel.querySelectorAll('button')].at(-1).click();
  await settled(panel);
  const reason = panel.querySelector('#form-reason');
  reason.value = 'ảnh cũ';
  reason.dispatchEvent(new Event('input'));
  panel
    .querySelector('document-form form')
    .dispatchEvent(new Event('submit', { cancelable: true }));
  for (let i = 0; i < 4; i++) await settled(panel);
  const { path, body, ifMatch } = asked.find(({ method }) => method === 'PUT') ?? {};
  assert.deepEqual([path, ifMatch], ['/api/documents/d/retirement', '"3"']);
  assert.deepEqual(JSON.parse(body), { reason: 'ảnh cũ', retired: true });
});
