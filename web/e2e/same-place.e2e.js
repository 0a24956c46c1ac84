import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, call, freshCode, openAs } from './browser.js';

/** Two masts of different owners ten metres apart, in use since a day after those that other tests count; the codes are new with every run. */
async function twoMasts() {
  const [lon, lat] = [105.3 + Math.random() / 50, 9.43 + Math.random() / 50];
  /** @type {string[]} */
  const codes = [];
  for (const [owner, at] of /** @type {[string, number][]} */ ([
    ['SONGTEL', 0],
    ['MEKOFONE', 0.00009],
  ])) {
    const code = freshCode();
    const mast = {
      kind: 'MAST',
      code,
      owner,
      name: 'Trạm Xóm Dừa',
      heightM: 42,
      status: 'ACTIVE',
      inUseFrom: '2024-01-01',
      geometry: { type: 'Point', coordinates: [lon + at, lat] },
      reason: 'e2e',
    };
    assert.equal((await call('planner', 'POST', '/api/assets', mast)).status, 201);
    codes.push(code);
  }
  return codes;
}

/** @param {string} state @param {string} code */
async function listed(state, code) {
  const { body } = await call('planner', 'GET', `/api/same-place?kind=MAST&state=${state}`);
  return body.candidates.some((/** @type {any} */ pair) =>
    [pair.one.code, pair.other.code].includes(code),
  );
}

test('a pair is compared, joined and separated again by keyboard alone', async () => {
  const [code = ''] = await twoMasts();
  const page = await openAs('planner', '#/same-place?kind=MAST');
  const row = page.locator(`same-place-page button.link:has-text("${code}")`);
  await row.waitFor();
  await row.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('pair-detail h2:focus');
  await page.waitForSelector('pair-detail table:has-text("42 m")');
  await accessible(page, 'pair');

  await page.focus('verdict-form button.primary');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#verdict-reason[aria-invalid="true"]:focus');
  await page.keyboard.type('Cùng một cột, đã kiểm tra tại chỗ');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.note-good.done:has-text("Đã ghép")');
  assert.equal(await listed('JOINED', code), true);
  assert.equal(await listed('OPEN', code), false);

  await page.waitForSelector('pair-detail .note:has-text("planner")');
  await page.fill('#verdict-reason', 'Nhầm');
  await page.press('#verdict-reason', 'Enter');
  await page.waitForSelector('.note-good.done:has-text("Đã hủy")');
  assert.equal(await listed('OPEN', code), true);
  await page.close();
});

test('several pairs are told apart at once, and are not asked again', async () => {
  const codes = [...(await twoMasts()), ...(await twoMasts())];
  const page = await openAs('planner', '#/same-place?kind=MAST');
  for (const at of [0, 2]) await page.check(`same-place-page tr:has-text("${codes[at]}") input`);
  await page.fill('#verdict-reason', 'Hai cột riêng');
  await accessible(page, 'batch');
  await page.click('verdict-form button:has-text("Đánh dấu tất cả khác nhau")');
  await page.waitForSelector('.note-good.done:has-text("2 cặp")');
  for (const code of codes) assert.equal(await listed('DISTINCT', code), true);
  await page.close();
});

test('an inspector reads and decides nothing; an operator has no such page', async () => {
  const [code = ''] = await twoMasts();
  const inspector = await openAs('inspector', '#/same-place?kind=MAST');
  await inspector.click(`same-place-page button.link:has-text("${code}")`);
  await inspector.waitForSelector('pair-detail table');
  assert.equal(await inspector.locator('verdict-form form').count(), 0);
  await inspector.close();

  const operator = await openAs('operator-a', '#/same-place');
  await operator.waitForSelector('.note-problem');
  assert.equal(await operator.locator('nav a[href*="same-place"]').count(), 0);
  await operator.close();
});
