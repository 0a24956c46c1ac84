import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, call, freshCode, openAs, send } from './browser.js';

const OWNER = 'SONGTEL';
const REASON = 'Chiều cao không khớp hồ sơ thiết kế';

test('an operator’s changes wait, are decided on one by one, and what was refused is mended', async () => {
  const [one, other] = [await newMast(105.31), await newMast(105.32)];
  const operator = await openAs('operator-a', `#/map/asset/${one.id}/edit?area=99`);
  await changeHeight(operator, '41');
  await accessible(operator, 'a change that waits');
  await operator.goto(`${operator.url().split('#')[0]}#/map/asset/${other.id}/edit?area=99`);
  await changeHeight(operator, '42');
  assert.equal((await height(one)) ?? (await height(other)), null, 'nothing is changed yet');

  await operator.click('.kept a');
  await operator.waitForSelector('change-set-items li:nth-child(2)');
  await operator.fill('#form-letterNumber', '12/SONGTEL-HT');
  await operator.fill('#day-letterDate', '02/11/2026');
  await operator.locator('#day-letterDate').blur();
  await accessible(operator, 'a draft');
  await operator.click('button:has-text("Gửi duyệt")');
  await operator.waitForSelector('.facts [data-value=SUBMITTED]');
  await operator.waitForSelector('.facts :text("12/SONGTEL-HT")');
  const id = operator.url().split('/').at(-1) ?? '';

  await review(id.split('?')[0] ?? '', other.code);
  assert.deepEqual([await height(one), await height(other)], [41, null]);

  await operator.reload();
  await operator.waitForSelector(`li[data-state=REFUSED]:has-text("${REASON}")`);
  await operator.click('button:has-text("Sửa các mục bị từ chối")');
  await operator.waitForSelector('.facts [data-value=DRAFT]');
  await operator.click('a:has-text("Mở lại để sửa")');
  await operator.waitForSelector('asset-form');
  await operator.waitForFunction(
    () => /** @type {any} */ (document.querySelector('#form-heightM'))?.value === '42',
  );
  await changeHeight(operator, '43');
  await operator.click('.kept a');
  await operator.waitForSelector('.differences :text("43")');
  assert.equal(await operator.locator('change-set-items li').count(), 1, 'in the same draft');
  await operator.close();
});

/**
 * The planner refuses what is about one mast by the keyboard, and publishes the rest.
 *
 * @param {string} id
 * @param {string} code
 */
async function review(id, code) {
  const planner = await openAs('planner', '#/change-sets');
  await planner.waitForSelector('.nav-count');
  await planner.click(`a[href*="${id}"]`);
  await planner.click('button:has-text("Công bố")');
  await planner.waitForSelector('.note-problem:has-text("Chưa công bố")');
  await accessible(planner, 'a change-set that waits');

  await planner.focus(`li:has(h3:has-text("${code}")) button:has-text("Từ chối")`);
  await planner.keyboard.press('Enter');
  await planner.waitForSelector('dialog[open]');
  await accessible(planner, 'the reason of a refusal');
  await planner.keyboard.type(REASON);
  await planner.keyboard.press('Tab');
  await planner.keyboard.press('Enter');
  await planner.waitForSelector('li[data-state=REFUSED]');
  await planner.click('button:has-text("Chấp nhận mọi mục")');
  await planner.waitForSelector('li[data-state=ACCEPTED]');
  await planner.fill('#comment-said', 'Xin gửi kèm bản vẽ');
  await planner.click('comment-list button');
  await planner.waitForSelector('.comments .said:has-text("bản vẽ")');
  await planner.click('button:has-text("Công bố")');
  await planner.waitForSelector('.facts [data-value=PUBLISHED]');
  await planner.close();
}

test('the rows of two files are compared, reviewed with what they change, and refused ones lead to a file', async () => {
  const known = await newMast(105.33);
  const fresh = freshCode();
  const heads = ['code', 'heightM', 'lon', 'lat', 'category', ...empty(40)];
  const row = (/** @type {string[]} */ ...cells) =>
    [...cells, ...empty(40).map(() => '')].join(',');
  const first = await load([
    heads.join(','),
    row(known.code, '45', '105.33', '9.43', ''),
    row(fresh, '30', '106.9', '10.9', 'Z9'),
  ]);
  const second = await load([heads.join(','), row(fresh, '31', '105.35', '9.43', '')]);
  assert.deepEqual([first.created, first.updated, second.refused], [1, 1, 1]);
  await call('operator-a', 'PUT', `/api/change-sets/${first.changeSet}/submission`, undefined, {
    'if-match': await etag(first.changeSet),
  });

  const planner = await openAs('planner', `#/change-sets/${first.changeSet}`);
  await planner.waitForSelector('import-rows tbody tr:nth-child(2)');
  const sheet = planner.locator('import-rows');
  assert.match(await sheet.locator('tr[data-row="2"]').innerText(), /Chiều cao: – → 45/);
  assert.match(await sheet.locator('tr[data-row="3"]').innerText(), /Z9/);
  const box = await sheet.locator('tr[data-row="3"] button').boundingBox();
  assert.ok(box && box.x + box.width < 1280, 'the decision is in sight');
  await accessible(planner, 'the rows of a file');
  await sheet.locator('tr[data-row="3"] button').click();
  await planner.keyboard.type('Ngoài địa bàn tỉnh');
  await planner.keyboard.press('Enter');
  await sheet.locator('button:has-text("Thôi từ chối")').waitFor();
  await planner.click('button:has-text("Chấp nhận mọi mục")');
  await planner.waitForSelector('li[data-state=ACCEPTED]');
  await planner.click('button:has-text("Công bố")');
  await planner.waitForSelector('.facts [data-value=PUBLISHED]');
  await planner.close();
  assert.equal(await height(known), 45);

  await findsTheRefused(first.changeSet);
});

/** @param {string} set */
async function findsTheRefused(set) {
  const operator = await openAs('operator-a', `#/change-sets/${set}`);
  await operator.waitForSelector('a:has-text("Tải các dòng đó về")');
  assert.match(await operator.locator('.facts').innerText(), /từ chối 1 dòng/);
  await operator.close();
}

/** @param {number} many */
function empty(many) {
  return Array.from({ length: many }, (_, at) => `Cột số ${at}`);
}

/** An operator’s list of masts. @param {string[]} lines */
function load(lines) {
  const form = new FormData();
  const spec = { format: 'csv', target: 'masts', mode: 'apply', delimiter: ',', decimal: '.' };
  form.append('spec', JSON.stringify(spec));
  form.append('file', new Blob([lines.join('\n')]), 'cot.csv');
  return send('operator-a', '/api/imports', form);
}

/** @param {string} set */
async function etag(set) {
  const { body } = await call('operator-a', 'GET', `/api/change-sets/${set}`);
  return `"${body.version}"`;
}

/** @param {import('playwright-core').Page} page @param {string} metres */
async function changeHeight(page, metres) {
  await page.waitForSelector('asset-form');
  await page.fill('#form-heightM', metres);
  await page.locator('#form-heightM').blur();
  await page.fill('#form-reason', 'Đo lại chiều cao');
  await page.click('asset-form button.primary');
  await page.waitForSelector('.kept a');
}

/** A mast of the operator’s, entered by the authority. @param {number} lon */
async function newMast(lon) {
  const code = freshCode() + String(lon).slice(-2);
  const geometry = { type: 'Point', coordinates: [lon, 9.43] };
  const mast = { kind: 'MAST', code, owner: OWNER, geometry, inUseFrom: '2024-01-01' };
  const { status, body } = await call('planner', 'POST', '/api/assets', mast);
  assert.equal(status, 201, JSON.stringify(body));
  return { id: body.id, code };
}

/** @param {{ id: string }} mast */
async function height({ id }) {
  const { body } = await call('planner', 'GET', `/api/assets/${id}`);
  return body.properties.heightM ?? null;
}
