import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, call, freshCode, mapDrawn, openAs } from './browser.js';

test('an operator finds a mast with free places near a point and requests one', async () => {
  const at = await freeMast();
  const page = await openAs('operator-a', '#/map/search?area=99');
  await mapDrawn(page);
  await page.fill('#form-lat', String(at.lat).replace('.', ','));
  await page.fill('#form-lon', String(at.lon));
  await page.locator('#form-lon').blur();
  await page.fill('#form-radius', '200');
  await page.locator('#form-radius').blur();
  await page.click('place-search button.primary');
  await page.waitForSelector('.choices button');
  assert.ok((await page.locator('.leaflet-marker-icon.map-number').count()) > 0);
  await accessible(page, 'places that were found');

  await page.click(`.choices button >> nth=0`);
  await page.click('asset-details button:has-text("Đề nghị dùng chung")');
  await page.fill('#form-purpose', 'Phủ sóng 5G khu vực chợ');
  await accessible(page, 'request');
  await page.click('request-form button.primary');
  await page.waitForSelector('.note-good');
  const { body } = await call('operator-a', 'GET', '/api/requests');
  assert.ok(body.some((/** @type {any} */ one) => one.purpose === 'Phủ sóng 5G khu vực chợ'));
  await page.close();
});

test('a point typed on the map is the point that is asked about', async () => {
  const page = await openAs('operator-a', '#/map/search?area=99');
  await mapDrawn(page);
  await page.click('place-search button.primary');
  await page.waitForSelector('.note-problem');
  const map = (await page.locator('.map').boundingBox()) ?? assert.fail();
  await page.mouse.click(map.x + 300, map.y + 300);
  assert.notEqual(await page.inputValue('#form-lat'), '');
  await page.close();
});

/** A mast of the tower company with three places, where nothing else stands. */
async function freeMast() {
  const lat = 9.3 + Math.random() / 10;
  const lon = 105.2 + Math.random() / 10;
  const { status, body } = await call('planner', 'POST', '/api/assets', {
    kind: 'MAST',
    code: freshCode(),
    owner: 'COTVIET',
    status: 'ACTIVE',
    inUseFrom: '2024-01-01',
    capacity: 3,
    offered: true,
    geometry: { type: 'Point', coordinates: [lon, lat] },
  });
  assert.equal(status, 201, JSON.stringify(body));
  return { lat, lon };
}
