import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { accessible, call, openAs } from './browser.js';

const JUNE_2023 = '#/dashboard?area=99&date=2023-06-30&indicator=mast-sharing';

test('an inspector goes from the ratio to the rows behind it, and to one of them on the map', async () => {
  const { numerator, percent } = await figure();
  const page = await openAs('inspector', JUNE_2023);
  await page.waitForSelector(`.big-number:has-text("${percent}")`);
  await page.waitForSelector('.definition:has-text("Phương pháp do tỉnh lựa chọn")');
  assert.ok(
    (await page.locator('table.plain tbody tr').count()) >= 4,
    'variants beside the headline',
  );

  await page.click('.fraction a >> nth=0');
  await page.waitForSelector('rows-page tbody tr');
  assert.equal(await page.locator('rows-page tbody tr').count(), numerator);
  assert.equal(await page.inputValue('#rows-shared'), 'true');
  await accessible(page, 'rows of the numerator');

  await page.click('rows-page tbody a >> nth=0');
  await page.waitForFunction(() => location.hash.startsWith('#/map/asset/'));
  await page.waitForSelector('asset-details h2');
  await page.close();
});

test('a line beside the ratio leads to exactly the rows that it adds up', async () => {
  const page = await openAs('inspector', JUNE_2023.replace('mast', 'site'));
  const line = page.locator('.lines div', { hasText: 'Cùng vị trí' }).locator('a');
  const count = Number(((await line.textContent()) ?? '').trim().split(' ')[0]);
  await line.click();
  await page.waitForSelector('rows-page data-table');
  assert.equal(await page.locator('rows-page tbody tr').count(), count);
  await nextAndSpacing(page);
  await page.close();
});

test('the trend is there as a chart and as a table, per commune too, and moves with the day', async () => {
  const { numerator, denominator, percent } = await figure();
  const page = await openAs('inspector', JUNE_2023);
  await page.waitForSelector('.chart svg');
  await page.click('trend-chart summary');
  const last = page.locator('trend-chart tbody tr').last();
  const words = ((await last.textContent()) ?? '').replace(/\s+/g, ' ');
  assert.ok(words.includes(`30/06/2023 ${numerator} / ${denominator} ${percent}`), words);
  assert.equal(await page.locator('.indicator-detail data-table tbody tr').count(), 12);
  await page.waitForSelector('commune-map figure > svg path');
  assert.equal(await page.locator('commune-map figure > svg path').count(), 12);
  await page.fill('#question-date', '30/6/2019');
  await page.locator('#question-date').blur();
  await page.waitForSelector('.as-of:has-text("30/06/2019")');
  assert.equal(await page.locator(`.big-number:has-text("${percent}")`).count(), 0);
  await brokenDown(page);
  await page.close();
});

/** Who should share next until the target is reached, and which masts stand too close. @param {import('playwright-core').Page} page */
async function nextAndSpacing(page) {
  await page.goto(page.url().replace(/#.*/, JUNE_2023.replace('dashboard', 'next')));
  const plan = page.locator('.next-plan strong').last();
  const count = Number(/thêm (\d+) lượt/.exec((await plan.textContent()) ?? '')?.[1]);
  assert.ok(count > 0, 'the target is ahead');
  assert.equal(await page.locator('next-page td .badge').count(), count);
  await page.goto(page.url().replace(/#.*/, JUNE_2023.replace('dashboard', 'spacing')));
  await page.waitForSelector('spacing-page td:has-text("khác mạng")');
  assert.equal(await page.locator('spacing-page data-table').last().locator('tbody tr').count(), 5);
}

/** By users, who do not add up; who shares with whom; what another switch would make of it; and the rows of a cell. @param {import('playwright-core').Page} page */
async function brokenDown(page) {
  await page.selectOption('#breakdown-by', 'USER');
  await page.waitForSelector('indicator-breakdown .note:has-text("không bằng tổng")');
  await page.click('indicator-pairs summary');
  await page.waitForSelector('indicator-pairs table.pairs tbody td a');
  await page.click('indicator-what-if summary');
  await page.selectOption('#what-if-minUsers', '3');
  await page.waitForSelector('indicator-what-if p:has-text("Tỷ lệ giảm")');
  await accessible(page, 'an indicator broken down');
  const row = page.locator('indicator-breakdown tbody tr').first();
  const units = Number(await row.locator('td').nth(2).textContent());
  await row.locator('a').click();
  await page.waitForSelector('rows-page tbody tr');
  assert.equal(await page.locator('rows-page tbody tr').count(), units);
}

test('an inspector saves both reports as workbooks', async () => {
  const page = await openAs('inspector', JUNE_2023);
  await page.waitForSelector('.big-number');
  for (const [words, name] of [
    ['báo cáo dùng chung', /^ty-le-dung-chung-99-2023-06-30\.xlsx$/],
    ['báo cáo phủ sóng', /^phu-song-thon-99-2023-06-30\.xlsx$/],
  ]) {
    const saving = page.waitForEvent('download', { timeout: 60_000 });
    await page.click(`.page-actions button:has-text("${words}")`);
    const file = await saving;
    assert.match(file.suggestedFilename(), /** @type {RegExp} */ (name));
    assert.equal(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
      'PK',
    );
  }
  await page.close();
});

test('the rows of another way of counting stand under its own number', async () => {
  const page = await openAs('inspector', JUNE_2023);
  const way = page.locator('table.plain tbody tr', {
    hasText: 'Luôn tính chủ sở hữu, theo tập đoàn',
  });
  const fraction = ((await way.locator('td').first().textContent()) ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  await way.locator('a').click();
  await page.waitForSelector('rows-page tbody tr');
  const head = ((await page.locator('rows-page .as-of').first().textContent()) ?? '').replace(
    /\s+/g,
    ' ',
  );
  assert.ok(head.includes('Luôn tính chủ sở hữu, theo tập đoàn') && head.includes(fraction), head);
  await page.close();
});

test('a day that cannot be is told once, by the name of its field, and nothing can be exported', async () => {
  const page = await openAs('inspector', '#/dashboard?area=99&date=0001-06-30');
  const alarm = page.locator('[role=alert] p');
  await alarm.first().waitFor();
  assert.equal(await alarm.count(), 1);
  assert.match((await alarm.textContent()) ?? '', /Số liệu tính đến ngày 30\/06\/0001/);
  for (const button of await page.locator('.page-actions button').all()) {
    assert.ok(await button.isDisabled());
  }
  await accessible(page, 'dashboard without an answer');
  await page.close();
});

test('an operator sees the ratio of its own assets, told so, not judged by the target of all, and no report', async () => {
  const page = await openAs('operator-a', JUNE_2023);
  await page.waitForSelector('dashboard-page .note');
  await page.waitForSelector('.big-number');
  const own = await page.locator('.fraction a >> nth=1').textContent();
  const { denominator } = await figure();
  assert.ok(Number(own) < denominator, `${own} of ${denominator}`);
  assert.equal(await page.locator('.page-actions').count(), 0);
  await page.waitForSelector('.headline-target:has-text("Mục tiêu là của cả tỉnh")');
  assert.equal(
    await page
      .locator('.headline .verdict[data-met="true"], .headline .verdict[data-met="false"]')
      .count(),
    0,
  );
  await page.close();
});

test('hamlets that are not covered are found, with the rule by which that was said', async () => {
  const page = await openAs('inspector', '#/coverage?area=99');
  await page.waitForSelector('coverage-page data-table tbody tr');
  assert.ok(await page.locator('coverage-page .submissions tbody th').count());
  const all = await page.locator('coverage-page data-table tbody tr').count();
  await page.selectOption('#coverage-covered', 'false');
  await page.waitForFunction(() => location.hash.includes('covered=false'));
  const rows = page.locator('coverage-page data-table tbody tr');
  assert.ok((await rows.count()) < all);
  assert.equal(await rows.locator('.yes-no[data-yes="true"]').count(), 0);
  await page.selectOption('#coverage-covered', '');
  await page.selectOption('#coverage-rule', 'CENTRE_POINT');
  assert.ok((await rows.count()) >= 1, 'a hamlet without settled area');
  await accessible(page, 'coverage by rule');
  await page.close();
});

/** The masts of the province on 30/6/2023, as the API counts them: other tests add some. */
async function figure() {
  const path = '/api/indicators/mast-sharing?area=99&date=2023-06-30';
  const { numerator, denominator, ratio } = (await call('inspector', 'GET', path)).body;
  return { numerator, denominator, percent: (ratio * 100).toFixed(2).replace('.', ',') };
}
