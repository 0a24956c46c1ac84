import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PASSWORD, accessible, call, freshCode, mapDrawn, openAs } from './browser.js';

const AT = { lon: 105.3, lat: 9.41 };

test('a planner draws a mast, moves it, and its history says who, what and why', async () => {
  const code = freshCode();
  const page = await openAs('planner', '#/map/new?area=99');
  await mapDrawn(page);
  const map = (await page.locator('.map').boundingBox()) ?? assert.fail();
  await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2);
  assert.notEqual(await page.inputValue('#form-lat'), '');
  await page.fill('#form-code', code);
  await page.selectOption('#form-owner', 'COTVIET');
  await page.fill('#form-capacity', '3');
  await page.fill('#day-inUseFrom', '01/01/2024');
  await page.locator('#day-inUseFrom').blur();
  await accessible(page, 'form of a new asset');
  await page.click('asset-form button.primary');
  await page.waitForSelector(`asset-details h2:has-text("${code}")`);
  const before = await position(page);

  await page.click('asset-details button:has-text("Sửa")');
  const pin = (await page.locator('.map-pin').boundingBox()) ?? assert.fail();
  await page.mouse.move(pin.x + 14, pin.y + 14);
  await page.mouse.down();
  await page.mouse.move(pin.x + 60, pin.y + 40, { steps: 5 });
  await page.mouse.up();
  await page.fill('#form-reason', 'Đo lại vị trí');
  await page.click('asset-form button.primary');
  await page.waitForSelector('asset-details');
  assert.notEqual(await position(page), before);
  await page.click('.history summary');
  await page.waitForSelector('.history li:has-text("Đo lại vị trí")');
  assert.match(await page.locator('.history li').first().innerText(), /planner/);
  await page.close();
});

test('two planners edit one mast: the second sees both versions and chooses by field', async () => {
  const { id } = await newMast({ capacity: 2, heightM: 30 });
  const page = await openAs('planner', `#/map/asset/${id}/edit?area=99`);
  await page.waitForSelector('asset-form');
  await page.fill('#form-name', 'Tên của tôi');
  await page.fill('#form-capacity', '5');
  await page.fill('#form-reason', 'Khảo sát');
  await change(id, { capacity: 4, heightM: 45 });

  await page.click('asset-form button.primary');
  await page.waitForSelector('version-conflict');
  await accessible(page, 'both versions');
  const save = page.locator('version-conflict button.primary');
  assert.equal(await save.isDisabled(), true);
  await page.check('input[name=conflict-capacity][value=mine]');
  await save.click();
  await page.waitForSelector('asset-details');

  const { body } = await call('planner', 'GET', `/api/assets/${id}`);
  const { capacity, heightM, name } = body.properties;
  assert.deepEqual({ capacity, heightM, name }, { capacity: 5, heightM: 45, name: 'Tên của tôi' });
  await page.close();
});

test('what is wrong is said at the field; no click loses unsaved work, nor does the end of the session', async () => {
  const { id } = await newMast({ capacity: 2 });
  const page = await openAs('planner', `#/map/asset/${id}/edit?area=99`);
  await page.waitForSelector('asset-form');
  await page.fill('#form-heightM', '5000');
  await page.fill('#form-reason', 'Thử');
  await page.click('asset-form button.primary');
  await page.waitForSelector('#form-heightM[aria-invalid=true]');

  const asked = page.waitForEvent('dialog').then((dialog) => dialog.dismiss());
  await page.click('.side-close');
  await asked;
  await page.waitForFunction(() => location.hash.includes('/edit'));
  assert.equal(await page.inputValue('#form-heightM'), '5000');

  await page.fill('#form-heightM', '41');
  await page.context().clearCookies({ name: 'DUNGCHUNG' });
  await page.click('asset-form button.primary');
  await page.waitForSelector('dialog.sign-in-again[open]');
  await accessible(page, 'signing in again over a form');
  assert.equal(await page.inputValue('#username'), 'planner');
  await page.fill('#password', PASSWORD);
  await page.click('sign-in button');
  await page.waitForSelector('sign-in-again', { state: 'detached' });
  assert.equal(await page.inputValue('#form-reason'), 'Thử');
  await page.click('asset-form button.primary');
  await page.waitForSelector('asset-details:has-text("41")');
  await page.close();
});

test('a move of kilometres is asked about, and saved at the second click', async () => {
  const { id } = await newMast({ capacity: 2 });
  const page = await openAs('planner', `#/map/asset/${id}/edit?area=99`);
  await page.waitForSelector('asset-form');
  await page.fill('#form-lat', '9,5');
  await page.fill('#form-reason', 'Đo lại vị trí');
  await page.click('asset-form button.primary');
  await page.waitForSelector('.form-warnings:has-text("km")');
  await accessible(page, 'warnings of a form');
  await page.click('asset-form button:has-text("Vẫn lưu")');
  await page.waitForSelector('asset-details');
  assert.match(await position(page), /^9,5 ;/);
  await page.close();
});

test('a mast is retired with a reason, and stays with its history', async () => {
  const { id } = await newMast({ capacity: 2 });
  const page = await openAs('planner', `#/map/asset/${id}/retire?area=99`);
  await page.waitForSelector('retire-form');
  await accessible(page, 'retirement');
  await page.click('retire-form button.danger');
  await page.waitForSelector('#form-reason[aria-invalid=true]');
  await page.fill('#form-reason', 'Tháo dỡ');
  await page.click('retire-form button.danger');
  await page.waitForSelector('status-badge:has-text("Đã ngừng sử dụng")');
  await page.close();
});

test('an operator has no button to edit another’s mast', async () => {
  const { id } = await newMast({ capacity: 2, offered: true });
  const page = await openAs('operator-b', `#/map/asset/${id}?area=99`);
  await page.waitForSelector('asset-details');
  assert.equal(await page.locator('asset-details button:has-text("Sửa")').count(), 0);
  assert.equal(await page.locator('.history').count(), 0);
  await page.close();
});

/** @param {Record<string, unknown>} facts */
async function newMast(facts) {
  const { status, body } = await call('planner', 'POST', '/api/assets', mast(freshCode(), facts));
  assert.equal(status, 201, JSON.stringify(body));
  return body;
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
  const geometry = { type: 'Point', coordinates: [AT.lon, AT.lat] };
  return {
    kind: 'MAST',
    code,
    owner: 'COTVIET',
    status: 'ACTIVE',
    offered: false,
    inUseFrom: '2024-01-01',
    geometry,
    ...facts,
  };
}

/** @param {import('playwright-core').Page} page */
async function position(page) {
  return page.locator('.facts div:has(dt:has-text("Vĩ độ")) dd').innerText();
}
