import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, call, mapDrawn, openAs } from './browser.js';

test('the map draws every layer, names communes, and lists its layers in the legend', async () => {
  const page = await openAs('inspector', '#/map?area=99');
  await mapDrawn(page);
  assert.equal(await page.locator('map-legend tbody tr').count(), 17);
  await page.waitForSelector('.map-label-COMMUNE span');
  await accessible(page, 'map');
  await page.click('.leaflet-control-zoom-out');
  await page.close();
});

test('Hoàng Sa and Trường Sa are named as Viet Nam’s from afar', async () => {
  const page = await openAs('inspector', '#/map?area=99');
  await mapDrawn(page);
  for (let step = 0; step < 8; step++) {
    await page.click('.leaflet-control-zoom-out', { force: true });
    await page.waitForTimeout(350);
  }
  const names = await page.locator('.map-label-waters').allTextContents();
  assert.deepEqual(names, ['Quần đảo Hoàng Sa (Việt Nam)', 'Quần đảo Trường Sa (Việt Nam)']);
  await page.close();
});

test('a click on a mast shows its facts, its users and its history', async () => {
  const mast = await anyMast();
  const page = await openAs('planner', `#/map/asset/${mast.id}?area=99`);
  await page.waitForSelector('asset-details');
  await mapDrawn(page);
  await page.click('.side-close');
  const box = await page.locator('.map').boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForSelector('.map.map-over');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForSelector('asset-details, .choices');
  if ((await page.locator('.choices').count()) > 0) await page.click('.choices button >> nth=0');
  await page.waitForSelector('asset-details h2');
  await page.click('.history summary');
  await page.waitForSelector('.history li');
  await accessible(page, 'details of an asset');
  await page.close();
});

test('the keyboard alone reaches what lies in the middle of the map', async () => {
  const mast = await anyMast();
  const page = await openAs('inspector', `#/map/asset/${mast.id}?area=99`);
  await mapDrawn(page);
  await page.click('.side-close');
  await page.focus('.map');
  await page.keyboard.press('Enter');
  await page.waitForSelector('asset-details h2, .choices');
  await page.close();
});

test('a layer that is switched off is not drawn', async () => {
  const mast = await anyMast();
  const page = await openAs('inspector', `#/map/asset/${mast.id}?area=99`);
  await mapDrawn(page);
  await page.click('.side-close');
  const { width, height, x, y } = (await page.locator('.map').boundingBox()) ?? fail();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.waitForSelector('.map.map-over');
  const switches = page.locator('map-legend input[name^=layer-]:checked');
  while ((await switches.count()) > 0) await switches.first().uncheck();
  await page.waitForSelector('.map:not(.map-over)'); // under a pointer that rests
  await page.close();
});

async function anyMast() {
  const { body } = await call('planner', 'GET', '/api/assets?kind=MAST&limit=1');
  return body.features[0] ?? fail();
}

/** @returns {never} */
function fail() {
  throw new assert.AssertionError({ message: 'nothing there' });
}
