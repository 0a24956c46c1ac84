import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, call, freshCode, openAs } from './browser.js';

test('what the planner read is told to the administrator by name, and to the owner by role', async () => {
  const code = freshCode();
  const { body: mast } = await call('planner', 'POST', '/api/assets', {
    kind: 'MAST',
    code,
    owner: 'SONGTEL',
    status: 'ACTIVE',
    offered: false,
    capacity: 4,
    inUseFrom: '2024-01-01',
    geometry: { type: 'Point', coordinates: [105.31, 9.42] },
  });
  const owner = await openAs('operator-a', `#/map/asset/${mast.id}?area=99`);
  await owner.click('asset-readers summary');
  await owner.waitForSelector('asset-readers:has-text("Chưa có đơn vị nào khác xem")');
  await accessible(owner, 'nobody has read it');
  await call('planner', 'GET', `/api/assets/${mast.id}`);
  await call('planner', 'GET', `/api/assets/${mast.id}`);
  await owner.click('asset-readers summary');
  await owner.click('asset-readers summary');
  await owner.waitForSelector('asset-readers li:has-text("Chuyên viên"):has-text("2 lượt đọc")');
  assert.equal((await owner.innerText('asset-readers')).includes('planner'), false);
  await accessible(owner, 'who has read it');
  await owner.close();

  const admin = await openAs('admin', `#/accesses?asset=${mast.id}`);
  await admin.waitForSelector(`accesses-page td:has-text("${code}")`);
  await admin.selectOption('#accesses-what', 'EXPORT');
  await admin.waitForSelector('accesses-page:has-text("Không có lượt truy cập nào")');
  assert.match(admin.url(), /what=EXPORT/);
  await accessible(admin, 'no accesses');
  await admin.close();
});

test('an export stands in the log with its rows, by the filters in the address', async () => {
  const path = '/api/exports/zones?format=geojson&lang=en';
  const { body: file } = await call('inspector', 'GET', path);
  assert.match(file.watermark, /^# dungchung: exported by inspector at /);
  const page = await openAs('admin', '#/users');
  await page.click('a:has-text("Nhật ký truy cập")');
  await page.fill('#accesses-who', 'inspector');
  await page.press('#accesses-who', 'Tab');
  await page.selectOption('#accesses-what', 'EXPORT');
  await page.waitForSelector(
    `accesses-page tr:has-text("zones"):has-text("${file.watermark.match(/request ([^\]]+)/)[1]}")`,
  );
  await page.click('button:has-text("English")');
  await page.waitForSelector('h1:has-text("Access log")');
  await page.fill('#day-to', '01/01/2025');
  await page.press('#day-to', 'Tab');
  await page.waitForSelector('accesses-page:has-text("No access fits the filters")');
  assert.match(page.url(), /to=2025-01-01/);
  await page.fill('#day-to', '');
  await page.press('#day-to', 'Tab');
  await page.waitForSelector('accesses-page td:has-text("Exported file")');
  await page.close();
});
