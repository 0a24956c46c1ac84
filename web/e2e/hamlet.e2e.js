import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, call, mapDrawn, openAs } from './browser.js';

test('a planner corrects a hamlet and its hall by a click, and brings the earlier version back', async () => {
  const { id, properties } = await oneHamlet();
  const before = (await call('planner', 'GET', `/api/hamlets/${id}`)).body;
  const page = await openAs('planner', `#/map/hamlet/${properties.code}?area=99`);
  await mapDrawn(page);
  await page.click('hamlet-keeping button:has-text("Sửa thông tin")');
  await page.waitForSelector('hamlet-form');
  await accessible(page, 'form of a hamlet');
  await page.fill('#form-population', '1234');
  const map = (await page.locator('.map').boundingBox()) ?? assert.fail();
  await page.mouse.click(map.x + map.width / 2 + 40, map.y + map.height / 2 + 30);
  await page.click('hamlet-form button.primary');
  await page.waitForSelector('#form-reason[aria-invalid=true]');
  await page.fill('#form-reason', 'Điều tra dân số');
  await page.click('hamlet-form button.primary');
  await page.waitForSelector('hamlet-keeping .history');

  const { body: after } = await call('planner', 'GET', `/api/hamlets/${id}`);
  assert.equal(after.population, 1234);
  assert.notDeepEqual(after.hall, before.hall);
  assert.deepEqual(after.settledArea, before.settledArea);
  assert.equal(after.settledAreaSource, before.settledAreaSource);

  await page.click('hamlet-keeping .history summary');
  await page.waitForSelector('.history li:has-text("Điều tra dân số")');
  await page.locator('.history li >> text=Khôi phục phiên bản này').first().click();
  await page.fill('restore-form #form-reason', 'Số cũ đúng');
  await page.click('restore-form button.primary');
  await page.waitForSelector('.history li:has-text("Số cũ đúng")');
  const { body: again } = await call('planner', 'GET', `/api/hamlets/${id}`);
  assert.equal(again.population, before.population);
  assert.deepEqual(again.hall, before.hall);
  await page.close();
});

test('somebody else was faster: the planner sees both versions; an operator has no form', async () => {
  const { id, properties } = await oneHamlet();
  const page = await openAs('planner', `#/map/hamlet/${properties.code}/edit?area=99`);
  await page.waitForSelector('hamlet-form');
  await page.fill('#form-population', '777');
  await page.fill('#form-reason', 'Của tôi');
  const { body, etag } = await call('admin', 'GET', `/api/hamlets/${id}`);
  const { status } = await call(
    'admin',
    'PUT',
    `/api/hamlets/${id}`,
    { ...formOf(body), population: 888, reason: 'Của người khác' },
    { 'if-match': etag },
  );
  assert.equal(status, 200);
  await page.click('hamlet-form button.primary');
  await page.waitForSelector('version-conflict');
  await page.check('input[name=conflict-population][value=mine]');
  await page.click('version-conflict button.primary');
  await page.waitForSelector('hamlet-keeping .history');
  assert.equal((await call('planner', 'GET', `/api/hamlets/${id}`)).body.population, 777);
  await page.close();

  const other = await openAs('operator-b', `#/map/hamlet/${properties.code}?area=99`);
  await other.waitForSelector('hamlet-view dl.facts');
  assert.equal(await other.locator('hamlet-keeping button').count(), 0);
  await other.close();
});

test('the office of a commune corrects its hamlet, and is told of no stations, histories or other communes', async () => {
  const { id, properties } = await oneHamlet('99001');
  const page = await openAs('xa', `#/map/hamlet/${properties.code}?area=99001`);
  await page.click('hamlet-keeping button:has-text("Sửa thông tin")');
  await page.fill('#form-population', '1432');
  await page.fill('#form-reason', 'Rà soát của xã');
  await page.click('hamlet-form button.primary');
  await page.waitForSelector('hamlet-keeping button:has-text("Sửa thông tin")');
  const { body: after } = await call('planner', 'GET', `/api/hamlets/${id}`);
  assert.equal(after.population, 1432);
  assert.equal(await page.locator('.history').count(), 0);
  await accessible(page, 'a hamlet, for the office of its commune');

  await page.click('nav a[href^="#/dashboard"]');
  await page.waitForSelector('.big-number');
  assert.equal(await page.locator('a[href*="#/rows"]').count(), 0);
  await accessible(page, 'the dashboard of a commune');
  for (const where of ['requests', 'import', 'quality', 'users'])
    assert.equal(await page.locator(`nav a[href^="#/${where}"]`).count(), 0, where);
  await page.close();
  const { status, body } = await call('xa', 'GET', '/api/coverage?area=99002');
  assert.deepEqual([status, body.type], [403, 'urn:dungchung:problem:outside-area']);
});

async function oneHamlet(area = '99') {
  const { body } = await call('planner', 'GET', `/api/hamlets?area=${area}&limit=1`);
  return body.features[0];
}

/** What the form of the API takes of what it tells. @param {Record<string, any>} hamlet */
function formOf(hamlet) {
  const told = [
    'id',
    'version',
    'versions',
    'successors',
    'settledAreaSource',
    'gridPopulation',
    'gridSource',
  ];
  return Object.fromEntries(Object.entries(hamlet).filter(([field]) => !told.includes(field)));
}
