import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, atRest, call, freshCode, openAs } from './browser.js';

const AT = { type: 'Point', coordinates: [105.3, 9.41] };

test('a planner records who uses a mast, changes it and ends it', async () => {
  const { id } = await newMast({});
  const page = await openAs('planner', `#/map/asset/${id}?area=99`);
  await page.click('button:has-text("Thêm đơn vị sử dụng")');
  await page.waitForSelector('#form-organisation option[value=SONGTEL]', { state: 'attached' });
  await accessible(page, 'form of a tenancy');
  await page.click('tenancy-form button.primary');
  await page.waitForSelector('#form-organisation[aria-invalid=true]');
  await page.selectOption('#form-organisation', 'SONGTEL');
  await page.fill('#day-usedFrom', '01/02/2024');
  await page.fill('#form-contractNumber', 'HĐ-30');
  await page.click('tenancy-form button.primary');
  await page.waitForSelector('.cards li:has-text("HĐ-30"):has-text("01/02/2024")');
  await accessible(page, 'users of a mast');

  await page.click('.cards li:has-text("HĐ-30") button:has-text("Sửa")');
  await page.fill('#form-places', '2');
  await page.fill('#form-reason', 'Phụ lục hợp đồng');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.cards li:has-text("HĐ-30"):has-text("2 chỗ")');

  await page.click('.cards li:has-text("HĐ-30") button:has-text("Kết thúc")');
  await page.fill('#day-lastDay', '30/06/2025');
  await page.fill('#form-reason', 'Tháo dỡ thiết bị');
  await accessible(page, 'end of a tenancy');
  await page.click('tenancy-ending button.danger');
  await page.waitForSelector('.cards li:has-text("HĐ-30"):has-text("30/06/2025")');
  await page.close();
});

test('two change one tenancy: the second sees both versions and chooses', async () => {
  const { id } = await newMast({});
  const uses = `/api/assets/${id}/tenancies`;
  const { body: use } = await call('planner', 'POST', uses, { organisation: 'SONGTEL' });
  const page = await openAs('planner', `#/map/asset/${id}/tenancy/${use.id}?area=99`);
  await page.waitForSelector('tenancy-form');
  await page.fill('#form-places', '2');
  await page.fill('#form-reason', 'Khảo sát');
  const theirs = { places: 3, reason: 'Đếm lại' };
  const changed = await call('admin', 'PUT', `/api/tenancies/${use.id}`, theirs, {
    'if-match': `"${use.version}"`,
  });
  assert.equal(changed.status, 200);
  await page.click('tenancy-form button.primary');
  await page.waitForSelector('version-conflict');
  await accessible(page, 'both versions of a tenancy');
  await page.check('input[name=conflict-places][value=mine]');
  await page.click('version-conflict button.primary');
  await page.waitForSelector('.cards li:has-text("2 chỗ")');
  await page.close();
});

test('an operator records its own use of another’s mast, which its owner has to confirm', async () => {
  const { id } = await newMast({ offered: true });
  const page = await openAs('operator-b', `#/map/asset/${id}?area=99`);
  await page.click('button:has-text("Thêm đơn vị sử dụng")');
  await page.waitForSelector('tenancy-form .note:has-text("chủ sở hữu xác nhận")');
  assert.equal(await page.locator('#form-organisation').count(), 0);
  await page.click('tenancy-form button.primary');
  await page.waitForSelector('.one-sided:has-text("bên thuê")');
  await page.close();
});

test('nothing is asked of the parts of a mast that an operator only rents', async () => {
  const { id } = await newMast({ offered: false });
  const uses = `/api/assets/${id}/tenancies`;
  const organisation = (await call('operator-b', 'GET', '/api/me')).body.organisation;
  const told = await call('planner', 'POST', uses, { organisation, usedFrom: '2024-02-01' });
  assert.equal(told.status, 201);
  const page = await openAs('operator-b');
  /** @type {string[]} */
  const refused = [];
  page.on('response', (answer) => {
    if (answer.status() === 404) refused.push(answer.url());
  });
  await page.goto(`${page.url().split('#')[0]}#/map/asset/${id}?area=99`);
  await page.waitForSelector('asset-details h3:has-text("Lượt sử dụng")');
  await atRest(page);
  assert.deepEqual(refused, []);
  await page.close();
});

test('a code that is taken is said at its field', async () => {
  const { body } = await call('planner', 'GET', `/api/assets/${(await newMast({})).id}`);
  const { id } = await newMast({});
  const page = await openAs('planner', `#/map/asset/${id}/edit?area=99`);
  await page.waitForSelector('asset-form');
  await page.fill('#form-code', body.properties.code);
  await page.fill('#form-reason', 'Đổi mã');
  await page.click('asset-form button.primary');
  await page.waitForSelector('#form-code-fault:has-text("Mã này đã được dùng")');
  await accessible(page, 'code that is taken');
  await page.close();
});

/** @param {Record<string, unknown>} facts */
async function newMast(facts) {
  const mast = {
    kind: 'MAST',
    code: freshCode(),
    owner: 'COTVIET',
    status: 'ACTIVE',
    offered: false,
    capacity: 4,
    inUseFrom: '2024-01-01',
    geometry: AT,
    ...facts,
  };
  const { status, body } = await call('planner', 'POST', '/api/assets', mast);
  assert.equal(status, 201, JSON.stringify(body));
  return body;
}
