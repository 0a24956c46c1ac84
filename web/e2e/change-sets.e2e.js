import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, call, freshCode, openAs } from './browser.js';

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
