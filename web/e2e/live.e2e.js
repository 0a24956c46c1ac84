import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, call, freshCode, mapDrawn, openAs } from './browser.js';

/** Where no other file adds anything, nor an earlier run. */
const AT = [105.31 + Math.random() / 100, 9.43 + Math.random() / 100];
const THERE = [(AT[0] ?? 0) + 0.002, AT[1]];

test('what one planner moves another sees move, and is told so beside the map', async () => {
  const id = await newMast();
  const page = await openAs('inspector', `#/map/asset/${id}?area=99`);
  await page.waitForSelector('asset-details h2');
  await mapDrawn(page);
  await page.evaluate(() => Object.assign(window, { notReloaded: true }));
  await page.click('.map-legend summary');
  for (const layer of await page.locator('[name^=layer-]:not([name=layer-masts])').all())
    await layer.uncheck(); // nothing else under the pointer
  const map = (await page.locator('.map').boundingBox()) ?? assert.fail();
  const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
  await page.mouse.move(x, y);
  await page.waitForSelector('.map.map-over');

  await change(id, { geometry: { type: 'Point', coordinates: THERE } });

  await page.waitForSelector('.map:not(.map-over)'); // under a pointer that rests
  await page.waitForSelector('.meanwhile');
  await accessible(page, 'an asset that was changed meanwhile');
  await page.click('.meanwhile button');
  await page.waitForSelector('.meanwhile', { state: 'detached' });
  assert.equal(await page.evaluate(() => 'notReloaded' in window), true);
  await page.close();
});

test('who is typing keeps what was typed', async () => {
  const id = await newMast();
  const page = await openAs('planner', `#/map/asset/${id}/edit?area=99`);
  await page.waitForSelector('asset-form');
  await page.fill('#form-name', 'Tên của tôi');
  await change(id, { capacity: 4 });
  await page.waitForSelector('.meanwhile a');
  assert.equal(await page.inputValue('#form-name'), 'Tên của tôi');
  await page.close();
});

test('an operator learns nothing of what it may not see', async () => {
  const [hidden, open] = [await newMast(), await newMast()];
  await change(hidden, { offered: false });
  const page = await openAs('operator-a', '#/map?area=99');
  await mapDrawn(page);
  await page.evaluate(() => {
    /** @type {string[]} */
    const told = [];
    const stream = new EventSource('/api/events');
    stream.addEventListener('hello', () => told.push('hello'));
    stream.addEventListener('changed', ({ data }) => told.push(data));
    Object.assign(window, { told });
  });
  await page.waitForFunction(() => /** @type {any} */ (window).told.includes('hello'));
  await change(hidden, { offered: false, capacity: 4 });
  await change(open, { capacity: 4 });
  await page.waitForFunction((id) => /** @type {any} */ (window).told.join().includes(id), open);
  const told = await page.evaluate(() => /** @type {any} */ (window).told.join());
  assert.equal(told.includes(hidden), false);
  await page.close();
});

async function newMast() {
  const { status, body } = await call('planner', 'POST', '/api/assets', mast(freshCode(), {}));
  assert.equal(status, 201, JSON.stringify(body));
  return /** @type {string} */ (body.id);
}

/**
 * What another planner does meanwhile.
 *
 * @param {string} id
 * @param {Record<string, unknown>} facts
 */
async function change(id, facts) {
  const { body, etag } = await call('planner', 'GET', `/api/assets/${id}`);
  const sent = mast(body.properties.code, { ...facts, reason: 'Đo lại' });
  const { status } = await call('admin', 'PUT', `/api/assets/${id}`, sent, { 'if-match': etag });
  assert.equal(status, 200);
}

/**
 * @param {string} code
 * @param {Record<string, unknown>} facts
 */
function mast(code, facts) {
  const geometry = { type: 'Point', coordinates: AT };
  const use = { status: 'ACTIVE', offered: true, inUseFrom: '2024-01-01', capacity: 2 };
  return { kind: 'MAST', code, owner: 'COTVIET', ...use, geometry, ...facts };
}
