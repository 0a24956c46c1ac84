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

test('where nobody knows the owner, it is the list that has reported a use', async () => {
  const use = { ...USE, reportedByOwner: true, reportedByTenant: false };
  const how = { organisation: 'BLUE', owner: null, confirm: () => {} };
  const unknown = await sheet({ confirmation: how }, use);
  assert.match(unknown.querySelector('.one-sided').textContent, /danh sách/);
  const known = await sheet({ confirmation: { ...how, owner: 'RED' } }, use);
  assert.match(known.querySelector('.one-sided').textContent, /chủ sở hữu/);
});

test('a use that both sides reported needs nothing', async () => {
  const whole = await sheet({}, { ...USE, reportedByOwner: true, reportedByTenant: true });
  assert.equal(whole.querySelector('.one-sided'), null);
});

test('the sheet tells what others call it', async () => {
  const details = await sheet({}, { ...USE, reportedByOwner: true, reportedByTenant: true });
  assert.match(details.textContent, /B-9 \(Xanh\)/);
});
