import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, settled, submit } from '../elements-dom.js';

await import('../../src/page/map/asset-details.js');
Object.assign(globalThis, { history: window.history, HashChangeEvent: Event });

const { facts } = await import('../../src/page/map/asset-facts.js');
const { period } = await import('../../src/page/map/tenancy-list.js');
const { assetPlace } = await import('../../src/page/requests/columns.js');
await import('../../src/page/map/place-search.js');

test('a use that is still to come has not begun, one that goes on lasts until now', () => {
  assert.equal(period('2199-01-01', null, 'tenancy.open'), 'từ 01/01/2199 (chưa bắt đầu)');
  assert.equal(period('2020-01-01', null, 'tenancy.open'), '01/01/2020 – nay');
  assert.equal(period(null, '2020-01-01', 'tenancy.open'), 'Chưa rõ – 01/01/2020');
});

test('a contract without a last day has no end: that is known, not unknown', async () => {
  const properties = {
    kind: 'MAST',
    version: 0,
    tenancies: [
      {
        organisation: 'SONGTEL',
        used: true,
        contractNumber: '7',
        contractFrom: '2020-01-01',
        contractTo: null,
      },
    ],
  };
  const sheet = await drawn('asset-details', { asset: { id: 'a', geometry: null, properties } });
  assert.match(sheet.textContent, /không thời hạn/);
});

test('promised places stand beside the occupied ones, where there are any', () => {
  const of = (/** @type {number} */ promised) =>
    facts({ id: 'a', geometry: null, properties: { kind: 'MAST', promised } }, new Map()).map(
      ([key]) => key,
    );
  assert.ok(of(1).includes('promised'));
  assert.ok(!of(0).includes('promised'));
});

test('a request says in which commune and where its asset lies', () => {
  const row = (/** @type {any} */ asset) => assetPlace(/** @type {any} */ ({ asset }));
  assert.equal(
    row({ communeName: 'Xã Cái Nước', lat: 9.123456, lon: 105.1 }),
    'Xã Cái Nước · 9,12346 ; 105,1',
  );
  assert.equal(row({ communeName: null, lat: null, lon: null }), '');
});

test('places of unknown capacity are listed, marked, and counted apart', async () => {
  const found = [
    { id: 'a', properties: { kind: 'MAST', owner: 'A', freePlaces: 2, distanceM: 900 } },
    { id: 'b', properties: { kind: 'MAST', owner: 'B', freePlaces: null, distanceM: 10 } },
  ];
  const search = await drawn('place-search', { values: { lat: 9, lon: 105 } });
  Object.defineProperty(globalThis, 'fetch', {
    configurable: true,
    value: async () => new Response(JSON.stringify({ features: found })),
  });
  submit(search);
  for (let i = 0; i < 5; i++) await settled(search);
  assert.match(search.textContent, /1 công trình còn chỗ trống/);
  assert.equal(search.querySelectorAll('.choices li').length, 2);
  assert.match(search.querySelectorAll('.choices li')[1].textContent, /Sức chứa chưa rõ/);
});
