import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, call, freshCode, openAs } from './browser.js';

const LINE = {
  type: 'LineString',
  coordinates: [
    [105.3, 9.41],
    [105.302, 9.41],
  ],
};

test('a planner adds a duct and a sub-duct, by keyboard too', async () => {
  const { id } = await made('DUCT_SECTION', LINE);
  const page = await openAs('planner', `#/map/asset/${id}?area=99`);
  await page.focus('asset-parts button:has-text("Thêm ống cáp")');
  await page.keyboard.press('Enter');
  await page.fill('#form-name', 'A');
  await page.fill('#form-diameterMm', '110');
  await accessible(page, 'form of a duct');
  await page.press('#form-name', 'Enter');
  await page.waitForSelector('.ducts li:has-text("110 mm")');
  await add(page, 'Thêm ống cáp');
  await page.fill('#form-name', 'A1');
  await page.selectOption('#form-parent', { label: 'A' });
  await page.selectOption('#form-occupant', 'SONGTEL');
  await page.click('part-form button.primary');
  await page.waitForSelector('.ducts .ducts li:has-text("A1")');
  await page.close();
});

test('a duct in which a cable lies is not removed; an empty one is, and comes back', async () => {
  const { id } = await made('DUCT_SECTION', LINE);
  const duct = { name: 'A', diameterMm: 110, occupant: 'SONGTEL' };
  await call('planner', 'POST', `/api/assets/${id}/ducts`, duct);
  const page = await openAs('planner', `#/map/asset/${id}?area=99`);
  await remove(page);
  await page.waitForSelector('part-removal problem-note:has-text("SONGTEL")');
  await accessible(page, 'removal of a duct');
  await page.click('part-removal .actions button:not(.danger)');
  await page.click('.ducts button:has-text("Sửa")');
  await page.selectOption('#form-occupant', '');
  await page.fill('#form-reason', 'Đã rút cáp');
  await page.click('part-form button.primary');
  await page.waitForSelector('.ducts li:has-text("chưa có cáp")');
  await remove(page);
  await page.click('.removed-parts > summary');
  await page.click('.removed-parts .history summary');
  await page.click('.removed-parts .history button >> nth=0');
  await page.fill('.removed-parts #form-reason', 'Ống vẫn còn');
  await accessible(page, 'a removed duct with its history');
  await page.click('restore-form button.primary');
  await page.waitForSelector('.ducts li:has-text("110 mm")');
  const { body } = await call('planner', 'GET', `/api/assets/${id}/ducts`);
  assert.deepEqual([body.length, body[0].removedOn], [1, null]);
  await page.close();
});

test('two people edit one duct: the second sees both versions and chooses', async () => {
  const { id } = await made('DUCT_SECTION', LINE);
  const { body: duct } = await call('planner', 'POST', `/api/assets/${id}/ducts`, {
    name: 'B',
    diameterMm: 110,
  });
  const page = await openAs('planner', `#/map/asset/${id}?area=99`);
  await page.click('.ducts button:has-text("Sửa")');
  await page.fill('#form-diameterMm', '50');
  await page.fill('#form-reason', 'Đo lại');
  const sent = { name: 'B', diameterMm: 63, reason: 'Khảo sát' };
  const { status } = await call('admin', 'PUT', `/api/ducts/${duct.id}`, sent, {
    'if-match': '"0"',
  });
  assert.equal(status, 200);
  await page.click('part-form button.primary');
  await page.waitForSelector('version-conflict:has-text("Khảo sát")');
  await accessible(page, 'both versions of a duct');
  await page.check('input[name=conflict-diameterMm][value=mine]');
  await page.click('version-conflict button.primary');
  await page.waitForSelector('.ducts li:has-text("50 mm")');
  await page.close();
});

test('an operator tells of its own station and its sectors; the mast’s owner reads them', async () => {
  const { id } = await made(
    'MAST',
    { type: 'Point', coordinates: [105.3, 9.41] },
    { offered: true },
  );
  const page = await openAs('operator-b', `#/map/asset/${id}?area=99`);
  await add(page, 'Thêm trạm BTS');
  await page.selectOption('#form-technology', '4G');
  await page.fill('#form-rangeM', '1500');
  await page.click('part-form button.primary');
  await add(page, 'Thêm sector');
  await page.fill('#form-name', '1');
  await page.fill('#form-azimuthDeg', '360');
  await page.click('part-form button.primary');
  await page.waitForSelector('#form-azimuthDeg[aria-invalid=true]');
  await page.fill('#form-azimuthDeg', '0');
  await page.fill('#form-beamWidthDeg', '65');
  await page.fill('#form-band', '1800 MHz');
  await page.fill('#form-powerDbm', '43');
  await accessible(page, 'form of a sector');
  await page.click('part-form button.primary');
  await page.waitForSelector(
    '.sectors li:has-text("phương vị 0°, búp sóng 65°, 1800 MHz, 43 dBm")',
  );
  await accessible(page, 'stations with sectors');
  await page.close();
});

test('a support of a cable is chosen from what stands along it', async () => {
  const cable = await made('CABLE', LINE);
  const pole = await made('POLE', { type: 'Point', coordinates: [105.301, 9.41] });
  const page = await openAs('planner', `#/map/asset/${cable.id}?area=99`);
  await add(page, 'Thêm công trình đỡ cáp');
  await page.selectOption('#form-support', pole.id);
  await page.fill('#form-sequence', '1');
  await page.click('part-form button.primary');
  await page.waitForSelector(`.parts li a[href="#/map/asset/${pole.id}"]:has-text("${pole.code}")`);
  await accessible(page, 'supports of a cable');
  await page.close();
});

/**
 * @param {import('playwright-core').Page} page
 * @param {string} words
 */
async function add(page, words) {
  await page.click(`asset-parts button:has-text("${words}")`);
  await page.waitForSelector('part-form');
}

/** @param {import('playwright-core').Page} page */
async function remove(page) {
  await page.click('.ducts button:has-text("Gỡ bỏ")');
  await page.fill('#form-reason', 'Ống hỏng');
  await page.click('part-removal button.danger');
}

/**
 * @param {string} kind
 * @param {any} geometry
 * @param {Record<string, unknown>} [facts]
 */
async function made(kind, geometry, facts = {}) {
  const sent = {
    kind,
    code: freshCode(),
    owner: 'COTVIET',
    status: 'ACTIVE',
    offered: false,
    inUseFrom: '2024-01-01',
    geometry,
    ...facts,
  };
  const { status, body } = await call('planner', 'POST', '/api/assets', sent);
  assert.equal(status, 201, JSON.stringify(body));
  return body;
}
