import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn } from '../elements-dom.js';

await import('../../src/page/map/asset-details.js');

const USE = { id: 't1', organisation: 'BLUE', places: 1, used: true, version: 2 };
const CODES = [{ organisation: 'BLUE', code: 'B-9' }];

/** The sheet of a duct section of RED. @param {any} more @param {any} use */
async function sheet(more, use) {
  const properties = {
    kind: 'DUCT_SECTION',
    owner: 'RED',
    version: 1,
    otherCodes: CODES,
    tenancies: [use],
  };
  const asset = { id: 'a', geometry: null, properties };
  return drawn('asset-details', { asset, names: new Map([['BLUE', 'Xanh']]), ...more });
}

test('a use that one side reported is said to be so, and the other side confirms it', async () => {
  /** @type {any[]} */
  const confirmed = [];
  const confirm = (/** @type {any} */ row) => confirmed.push(row.id);
  const use = { ...USE, reportedByOwner: false, reportedByTenant: true };
  const red = await sheet({ confirmation: { organisation: 'RED', owner: 'RED', confirm } }, use);
  assert.match(red.querySelector('.one-sided').textContent, /Chỉ một bên báo cáo:\s+bên thuê/);
  red.querySelector('.one-sided button').click();
  assert.deepEqual(confirmed, ['t1']);
  const blue = await sheet({ confirmation: { organisation: 'BLUE', owner: 'RED', confirm } }, use);
  assert.equal(blue.querySelector('.one-sided button'), null);
  const planner = await sheet({ confirmation: { organisation: null, owner: 'RED', confirm } }, use);
  assert.equal(planner.querySelector('.one-sided button'), null);
});

test('a use that both sides reported needs nothing', async () => {
  const whole = await sheet({}, { ...USE, reportedByOwner: true, reportedByTenant: true });
  assert.equal(whole.querySelector('.one-sided'), null);
});

test('the sheet of a duct section lists its ducts and what others call it', async () => {
  const ducts = [
    { name: 'A', depth: 0, diameterMm: 110, occupant: null },
    { name: 'A1', depth: 1, diameterMm: 32, occupant: 'BLUE', occupiedFrom: '2024-05-01' },
    { name: 'B', depth: 0, diameterMm: 110, occupant: null },
  ];
  const details = await sheet({ ducts }, { ...USE, reportedByOwner: true, reportedByTenant: true });
  assert.match(details.textContent, /B-9 \(Xanh\)/);
  const [divided, free, ...more] = details.querySelector('.ducts').children;
  assert.match(divided.textContent, /^\s*A\s+110\u00a0mm\s+A1\s+32\u00a0mm\s+Xanh: 01\/05\/2024/);
  assert.equal(divided.querySelectorAll('.ducts li').length, 1);
  assert.match(free.textContent, /B\s+110\u00a0mm\s+chưa có cáp/);
  assert.deepEqual(more, []);
});

test('sub-ducts whose duct the reader may not see stand beside each other', async () => {
  const ducts = ['A1', 'B1'].map((name) => ({ name, depth: 1, occupant: 'BLUE' }));
  const details = await sheet({ ducts }, { ...USE, reportedByOwner: true, reportedByTenant: true });
  assert.equal(details.querySelector('.ducts').children.length, 2);
});
