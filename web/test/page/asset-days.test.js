import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { drawn, settled } from '../elements-dom.js';

await import('../../src/page/map/asset-view.js');

const fetched = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetched;
});

const JSON_ANSWER = { headers: { 'Content-Type': 'application/json' } };
const PLANNER = { role: 'PLANNER', organisation: null };
const PAST = { area: '96', date: '2021-06-30', boundaries: '', knownOn: '2022-01-31' };

/** The sheet of an asset, and what it asked the server. @param {any} properties @param {number} [status] */
async function sheet(properties, status = 200) {
  /** @type {string[]} */
  const asked = [];
  globalThis.fetch = async (address) => {
    asked.push(String(address));
    const problem = { type: 'urn:dungchung:problem:unknown-asset' };
    const asset = {
      id: 'a',
      geometry: null,
      properties: { kind: 'MAST', owner: 'RED', status: 'ACTIVE' },
    };
    if (String(address).startsWith('/api/assets/a/')) return new Response('[]', JSON_ANSWER);
    const body = String(address).startsWith('/api/assets/a')
      ? status === 200
        ? asset
        : problem
      : {};
    return new Response(JSON.stringify(body), {
      status: String(address).startsWith('/api/assets/a?') ? status : 200,
      headers: { 'Content-Type': status === 200 ? 'application/json' : 'application/problem+json' },
    });
  };
  const view = await drawn('asset-view', { assetId: 'a', me: PLANNER, ...properties });
  await settled(view);
  await settled(view);
  return { view, asked };
}

test('the sheet beside a dated map shows that day, and says so', async () => {
  const { view, asked } = await sheet({ question: PAST });
  assert.ok(asked.includes('/api/assets/a?date=2021-06-30&knownOn=2022-01-31'), asked.join(' '));
  assert.match(view.querySelector('.note').textContent, /của ngày đã chọn/);
  assert.match(view.querySelector('.note a').textContent, /hiện trạng/);
});

test('a form changes how things stand, whatever day the map shows', async () => {
  const { view, asked } = await sheet({ question: PAST, mode: 'retire' });
  assert.ok(asked.includes('/api/assets/a'), asked.join(' '));
  assert.ok(view.querySelector('retire-form'));
  view.mode = '';
  await settled(view);
  assert.ok(asked.some((address) => address.includes('date=2021-06-30')));
});

test('without a day the sheet shows how things stand, and nothing is said', async () => {
  const { view, asked } = await sheet({});
  assert.ok(asked.includes('/api/assets/a'));
  assert.equal(view.querySelector('.note'), null);
});

test('of an asset that was not there on the day the way to its present state is shown', async () => {
  const { view } = await sheet({ question: PAST }, 404);
  assert.match(view.querySelector('.note-warn').textContent, /chưa có công trình này/);
});
