import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, call, freshCode, mapDrawn, openAs } from './browser.js';

test('a planner draws a pole line, drags a vertex of it, and it stays where it was put', async () => {
  const code = freshCode();
  const page = await openAs('planner', '#/map/new?area=99');
  await mapDrawn(page);
  await page.selectOption('#form-kind', 'POLE_LINE');
  const map = (await page.locator('.map').boundingBox()) ?? assert.fail();
  const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
  await page.waitForSelector('.geoman-draw-cursor');
  for (const [east, south] of /** @type {[number, number][]} */ ([
    [-80, 0],
    [0, 40],
    [80, 0],
    [80, 0],
  ]))
    await page.mouse.click(x + east, y + south);
  await page.waitForSelector('.marker-icon-middle');
  assert.equal(await page.locator('.vertices tbody tr').count(), 3);
  await page.fill('#form-code', code);
  await page.selectOption('#form-owner', 'COTVIET');
  await accessible(page, 'form of a line');
  await page.click('asset-form button.primary');
  await page.waitForSelector(`asset-details h2:has-text("${code}")`);
  const id = (/asset\/([\w-]+)/.exec(page.url()) ?? [])[1];

  await page.click('asset-details button:has-text("Sửa")');
  await dragVertex(page, 1);
  const shown = await page.locator('.vertices input').nth(3).inputValue();
  await page.fill('#form-reason', 'Đo lại tuyến');
  await page.click('asset-form button.primary');
  const again = page.locator('asset-form button:has-text("Vẫn lưu")');
  await Promise.race([again.click().catch(() => {}), page.waitForSelector('asset-details')]);
  await page.waitForSelector('asset-details');
  const { body } = await call('planner', 'GET', `/api/assets/${id}`);
  assert.equal(body.geometry.coordinates.length, 3);
  assert.equal(body.geometry.coordinates[1][1], Number(shown.replace(',', '.')));
  await page.close();
});

test('without a mouse: vertices in the middle of the map, and typed in the axis of a survey', async () => {
  const page = await openAs('planner', '#/map/new?area=99');
  await mapDrawn(page);
  await page.selectOption('#form-kind', 'CABLE');
  await page.waitForSelector('.geoman-draw-cursor');
  await page.focus('.map');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(400);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.vertices tbody tr').length === 2);
  await page.selectOption('#import-crs', 'EPSG:9207');
  const east = page.locator('.vertices input').first();
  await page.waitForFunction(
    () =>
      Number.parseFloat(/** @type {any} */ (document.querySelector('.vertices input')).value) >
      1000,
  );
  await east.fill('500000');
  await east.blur();
  await page.waitForFunction(() => document.querySelectorAll('.marker-icon').length >= 3);
  await accessible(page, 'vertices in metres');
  await page.close();
});

/**
 * Drags a vertex of the line on the map a little to the south.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} index
 */
async function dragVertex(page, index) {
  const vertices = page.locator('.leaflet-marker-icon.marker-icon:not(.marker-icon-middle)');
  const at = (await vertices.nth(index).boundingBox()) ?? assert.fail();
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
  await page.mouse.down();
  await page.mouse.move(at.x + 10, at.y + 60, { steps: 5 });
  await page.mouse.up();
}
