import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASE_URL, accessible, call, mapDrawn, openAs } from './browser.js';

test('the ground lies under the map with its origin and day; who switches it off finds it so again', async () => {
  const page = await openAs('inspector', '#/map?area=99');
  await mapDrawn(page);
  const attribution = page.locator('.leaflet-control-attribution');
  await attribution.getByText('Nền minh họa, dữ liệu giả định, ngày 01/11/2026').waitFor();
  await page.uncheck('input[name=layer-background]');
  await attribution.getByText('Nền minh họa').waitFor({ state: 'detached' });
  await page.reload();
  await mapDrawn(page);
  assert.equal(await page.isChecked('input[name=layer-background]'), false);
  assert.equal(await attribution.getByText('Nền minh họa').count(), 0);
  await page.check('input[name=layer-background]');
  await attribution.getByText('Nền minh họa').waitFor();
  assert.equal(await page.locator('input[name=layer-external]').count(), 0);
  await page.close();
});

test('no foreign host is asked, wherever the map goes', async () => {
  const page = await openAs('planner');
  const { origin } = new URL(BASE_URL);
  const foreign = /** @type {string[]} */ ([]);
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
      foreign.push(request.url());
  });
  let tiles = 0;
  page.on('response', (response) => {
    if (/\/tiles\/background\//.test(response.url()) && response.status() === 200) tiles++;
  });
  await page.goto(`${BASE_URL}/#/map?area=99`);
  await mapDrawn(page);
  for (const way of ['in', 'in', 'in', 'out']) {
    await page.click(`.leaflet-control-zoom-${way}`);
    await mapDrawn(page);
  }
  assert.ok(tiles > 0);
  assert.deepEqual(foreign, []);
  await page.close();
});

test('an administrator sees what lies under the map, and a file that is no map is refused in words', async () => {
  const { body } = await call('admin', 'GET', '/api/background-map/loadings');
  assert.equal(body.done[0].origin, 'DEMO');
  assert.ok(body.done[0].roads > 300 && body.done[0].places > 100);
  const page = await openAs('admin', '#/users');
  await page.click('a:has-text("Bản đồ nền")');
  await page.waitForSelector('background-map-page td:has-text("background.osm")');
  await page.setInputFiles('#background-file', {
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('a,b\n1,2\n'),
  });
  await page.click('background-map-page button.primary');
  await page.waitForSelector('.note-problem:has-text("OpenStreetMap")');
  await accessible(page, 'background map');
  await page.close();
});
