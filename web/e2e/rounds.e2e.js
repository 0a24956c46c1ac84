import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, call, open, openAs } from './browser.js';

const TITLE = 'Báo cáo số liệu dùng chung 6 tháng đầu năm 2023';

test('a reporting round: two are asked, one contests a unit and submits, the other is late', async () => {
  const id = await opens();
  await contests(id);
  await submits(id);
  await looks(id);
  await asksFurther(id);
  await publishes();

  const operator = await openAs('operator-a', `#/rounds/${id}`);
  await operator.waitForSelector('.badge:has-text("Đã gửi")');
  await operator.waitForSelector('td:has-text("Kiểm tra thực địa: cột vẫn còn")');
  await operator.close();
});

/** The planner opens a round for two organisations, due long ago. */
async function opens() {
  const planner = await openAs('planner', '#/rounds/new');
  await planner.fill('#form-title', TITLE);
  await planner.selectOption('#form-kind', 'SIX_MONTHLY');
  await day(planner, 'figuresAt', '30/06/2023');
  await day(planner, 'dueOn', '15/07/2023');
  await day(planner, 'estimateFor', '31/12/2023');
  for (const code of ['site-sharing', 'duct-sharing'])
    await planner.uncheck(`[name="indicators.${code}"]`);
  await planner.waitForSelector('[name^="organisations."]');
  for (const box of await planner.locator('[name^="organisations."]').all())
    await box.setChecked(/SONGTEL|MEKOFONE/.test((await box.getAttribute('name')) ?? ''));
  await accessible(planner, 'a round that is opened');
  await planner.click('button:has-text("Mở kỳ báo cáo")');
  await planner.waitForSelector('round-overview td');
  assert.equal(await planner.locator('round-overview tbody tr').count(), 2);
  const id = planner.url().split('/').at(-1)?.split('?')[0] ?? '';
  await planner.close();
  return id;
}

/** From a number to its units, and from one of them back with what is wrong of it. @param {string} id */
async function contests(id) {
  const operator = await openAs('operator-a', '#/my-work');
  await operator.click(`a[href*="${id}"]`);
  await operator.waitForSelector('.round-answer');
  await accessible(operator, 'what an organisation is asked');
  const masts = operator.locator('.round-answer:has-text("cột ăng ten")');
  await masts.locator('[value=DIFFERS]').check();
  const [units] = await Promise.all([
    operator.context().waitForEvent('page'),
    masts.locator('.round-figure a').click(),
  ]);
  await units.click('tbody tr:first-child a:has-text("Kiến nghị")');
  await units.selectOption('#form-claim', 'NOT_IN_USE');
  await units.fill('#form-said', 'Cột đã tháo dỡ từ tháng 3');
  await units.click('button:has-text("Gửi kiến nghị")');
  await units.waitForSelector('td:has-text("Cột đã tháo dỡ từ tháng 3")');
  assert.ok(await masts.locator('[value=DIFFERS]').isChecked(), 'what was ticked is still there');
  await operator.close();
}

/** One figure is others, the other one confirmed. @param {string} id */
async function submits(id) {
  const operator = await openAs('operator-a', `#/rounds/${id}`);
  const masts = operator.locator('.round-answer:has-text("cột ăng ten")');
  await masts.locator('[value=DIFFERS]').check();
  await number(operator, 'mast-sharing.numerator', '7');
  await number(operator, 'mast-sharing.denominator', '50');
  await operator.fill('[name="mast-sharing.note"]', 'Hai cột chưa nhập');
  await number(operator, 'mast-sharing.estimateNumerator', '9');
  await number(operator, 'mast-sharing.estimateDenominator', '52');
  await operator.locator('.round-answer').last().locator('[value=CONFIRMED]').check();
  await operator.click('button:has-text("Lưu ý kiến")');
  await operator.waitForSelector('.note-good:has-text("Đã lưu")');
  await operator.fill('round-letter [name=number]', '18/BC-SONGTEL');
  await day(operator, 'date', '20/07/2023');
  await operator.click('round-letter button:has-text("Gửi báo cáo")');
  await operator.waitForSelector('round-letter .note-problem:has-text("số ước")');
  await number(operator, 'pole-sharing.estimateNumerator', '1');
  await number(operator, 'pole-sharing.estimateDenominator', '2');
  await operator.click('round-letter button:has-text("Gửi báo cáo")');
  await operator.waitForSelector('round-reported td:has-text("7 / 50")');
  await accessible(operator, 'what an organisation has submitted');
  await operator.close();
}

/** The planner sees who is late and the difference, and answers the contest. @param {string} id */
async function looks(id) {
  const planner = await openAs('planner', `#/rounds/${id}`);
  const row = (/** @type {string} */ words) =>
    planner.locator(`round-overview tr:has-text("${words}")`);
  await row('18/BC-SONGTEL').waitFor();
  assert.match(await row('18/BC-SONGTEL').innerText(), /14[,.]?0*\s?%[\s\S]*Chênh lệch/);
  assert.match(await row('Chưa gửi').innerText(), /Quá hạn [\d.]+ ngày/);
  await accessible(planner, 'a round with a late one');
  const open = await call('planner', 'GET', '/api/contests?state=OPEN');
  const figure = await call(
    'planner',
    'GET',
    '/api/indicators/mast-sharing?area=99&date=2023-06-30',
  );
  assert.equal(figure.body.openContests, open.body.length, 'it is said beside the figure');
  await planner.click('a.badge:has-text("Kiến nghị chờ trả lời: 1")');
  await planner.click('contests-page td a');
  await planner.fill('#form-answer', 'Kiểm tra thực địa: cột vẫn còn');
  await accessible(planner, 'a contest');
  await planner.click('button:has-text("Không chấp nhận")');
  await planner.waitForSelector('status-badge:has-text("Không chấp nhận")');
  await planner.close();
}

/** The planner asks one more, with a reason. @param {string} id */
async function asksFurther(id) {
  const planner = await openAs('planner', `#/rounds/${id}`);
  await planner.click('button:has-text("Điều chỉnh")');
  await planner.check('[name="further.DIENLUC"]');
  assert.equal(await planner.locator('[name="further.SONGTEL"]').count(), 0, 'is asked already');
  await planner.fill('#form-reason', 'Có cột treo cáp trên địa bàn');
  await accessible(planner, 'a round that is changed');
  await planner.click('round-ending button.primary');
  await planner.waitForSelector('round-overview tbody tr:nth-child(3)');
  await planner.close();
}

/** The figures of the round's day are frozen and published: everybody reads them. */
async function publishes() {
  const planner = await openAs('planner', '#/reports?area=99&date=2023-06-30');
  await planner.click('new-report button.primary');
  await planner.waitForSelector('[data-section=ratios] td');
  const figures = await planner.innerText('[data-section=ratios]');
  await planner.click('button[data-act=publish]');
  await planner.waitForSelector('#withdrawal-reason');
  const anybody = await open('#/published');
  await anybody.click('published-page data-table a');
  await anybody.waitForSelector('[data-section=ratios] td');
  assert.equal(await anybody.innerText('[data-section=ratios]'), figures);
  await anybody.close();
  await planner.close();
}

/** @param {import('playwright-core').Page} page @param {string} name @param {string} value */
async function day(page, name, value) {
  await page.fill(`#day-${name}`, value);
  await page.locator(`#day-${name}`).blur();
}

/** @param {import('playwright-core').Page} page @param {string} name @param {string} value */
async function number(page, name, value) {
  await page.fill(`[name="${name}"]`, value);
  await page.locator(`[name="${name}"]`).blur();
}
