import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, call, freshCode, mapDrawn, openAs } from './browser.js';

const AT = [105.31, 9.43];

test('a click before the tiles have come waits for them instead of saying that nothing is there', async () => {
  const [id] = await masts(1, [105.305, 9.415]);
  const page = await openAs('planner', '#/quality?area=99');
  let deliver = () => {};
  const held = new Promise((resolve) => (deliver = () => resolve(null)));
  await page.route('**/tiles/**', async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest('**/tiles/**');
  await page.goto(page.url().replace(/#.*/, `#/map/asset/${id}?area=99`));
  await page.waitForSelector('asset-details h2');
  await asked;
  await page.click('.side-close');
  await clickMiddle(page);
  await page.waitForSelector('.found:has-text("Đang tải")');
  deliver();
  await page.waitForSelector('asset-details h2, .choices button');
  await page.close();
});

test('several things at a place are listed nearest first with what they are, and the keyboard chooses', async () => {
  await masts(3, AT);
  const page = await openAs('planner', `#/map?area=99`);
  const { body } = await call('planner', 'GET', `/api/assets?kind=MAST&bbox=${box(AT)}`);
  await page.goto(page.url().replace(/#.*/, `#/map/asset/${body.features[0].id}?area=99`));
  await page.waitForSelector('asset-details');
  await mapDrawn(page);
  await page.click('.side-close');
  await page.focus('.map');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.choices button');
  const first = await page.locator('.choices button').first().innerText();
  assert.match(first, /Cột ăng ten E2E-/);
  assert.match(first, /Không dùng chung · cách \d+ m/);
  await accessible(page, 'list of what lies at a place');
  assert.equal(await page.evaluate(() => document.activeElement?.matches('.choices button')), true);
  await page.keyboard.press('Enter');
  await page.waitForSelector('asset-details h2:has-text("E2E-")');
  await page.close();
});

test('a number on the map stands for many: the legend says so, and a click goes nearer', async () => {
  const page = await openAs('planner', '#/map?area=99');
  await mapDrawn(page);
  await page.waitForSelector('map-legend:has-text("Biển có hai số")');
  for (const layer of ['sites', 'masts', 'hamlets', 'areas', 'pole-lines', 'duct-sections']) {
    await page.uncheck(`input[name=layer-${layer}]`);
  }
  await page.click('.leaflet-control-zoom-in');
  await page.waitForFunction(
    () =>
      !document
        .querySelector('input[name=layer-poles]')
        ?.closest('th')
        ?.textContent?.includes('hiện khi phóng to'),
  );
  await mapDrawn(page);
  await clickCluster(page);
  await page.waitForSelector('.found:has-text("trong đó")');
  await page.close();
});

test('after a mouse click the map does not show where its focus is, after a key it does', async () => {
  const page = await openAs('planner', '#/map?area=99');
  await mapDrawn(page);
  await page.click('.leaflet-control-zoom-in');
  const outline = () =>
    page.evaluate(() => {
      const focused = document.activeElement ?? document.body;
      return focused.closest('.map') ? getComputedStyle(focused).outlineStyle : 'elsewhere';
    });
  assert.equal(await outline(), 'none');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  assert.notEqual(await outline(), 'none');
  await page.close();
});

test('the server that does not answer is said on the map, with a way to try again', async () => {
  const page = await openAs('planner', '#/map?area=99');
  await mapDrawn(page);
  await page.route('**/tiles/**', (route) => route.abort());
  await page.click('.leaflet-control-zoom-in');
  await page.waitForSelector('.map-note:has-text("Không tải được")');
  await accessible(page, 'a map without tiles');
  await page.unroute('**/tiles/**');
  await page.click('.map-note button');
  await page.waitForSelector('.map-note', { state: 'detached' });
  await page.close();
});

test('a day before any boundaries is refused at the field, and the map stays where it is', async () => {
  const page = await openAs('planner', '#/map?area=99');
  await mapDrawn(page);
  const scale = await page.locator('.leaflet-control-scale').innerText();
  await page.fill('#question-date', '01/01/1990');
  await page.press('#question-date', 'Enter');
  await page.waitForSelector('#question-date[aria-invalid=true]');
  assert.match(
    await page.locator('#question-date-note').innerText(),
    /01\/01\/1990.*01\/01\/1997.*vẫn hiển thị/,
  );
  assert.equal(await page.locator('.leaflet-control-scale').innerText(), scale);
  assert.doesNotMatch(page.url(), /1990/);
  await accessible(page, 'a day that was refused');
  await page.close();
});

/**
 * @param {number} count
 * @param {number[]} at longitude, latitude
 * @returns {Promise<string[]>} ids
 */
async function masts(count, at) {
  const facts = {
    kind: 'MAST',
    owner: 'COTVIET',
    status: 'ACTIVE',
    inUseFrom: '2024-01-01',
    offered: true,
  };
  const geometry = { type: 'Point', coordinates: at };
  const ids = [];
  for (let i = 0; i < count; i++) {
    const { body } = await call('planner', 'POST', '/api/assets', {
      ...facts,
      geometry,
      code: `${freshCode()}-${i}`,
    });
    ids.push(body.id);
  }
  return ids;
}

/** @param {number[]} at */
function box([lon = 0, lat = 0]) {
  return [lon - 0.0001, lat - 0.0001, lon + 0.0001, lat + 0.0001].join();
}

/** @param {import('playwright-core').Page} page */
async function clickMiddle(page) {
  const { x, y, width, height } = (await page.locator('.map').boundingBox()) ?? assert.fail();
  await page.mouse.click(x + width / 2, y + height / 2);
}

/**
 * Clicks where, with nothing but the counted poles drawn, the pointer says that something is.
 *
 * @param {import('playwright-core').Page} page
 */
async function clickCluster(page) {
  const { x, y, width, height } = (await page.locator('.map').boundingBox()) ?? assert.fail();
  for (let down = 20; down < height; down += 14) {
    for (let right = 20; right < width - 60; right += 25) {
      await page.mouse.move(x + right, y + down);
      if ((await page.locator('.map.map-over').count()) === 0) continue;
      await page.mouse.click(x + right, y + down);
      return;
    }
  }
  assert.fail('no cluster found');
}
