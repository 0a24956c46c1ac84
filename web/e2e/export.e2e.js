import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { accessible, call, openAs } from './browser.js';

test('an inspector takes the masts of the province home, by keyboard, and knows how many before', async () => {
  const page = await openAs('inspector', '#/map?area=99&date=2023-06-30');
  await page.locator('.map-tools a[href*="export"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('export-form a[download]');
  await accessible(page, 'export');
  await page.selectOption('export-form [name=format]', 'csv');
  const file = page.locator('export-form a[download]');
  const [, count] = /(\d+) dòng/.exec(await file.innerText()) ?? [];
  const before = await masts();
  await file.focus();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  assert.match(saved.suggestedFilename(), /^cot-ang-ten-99-2023-06-30\.csv$/);
  const lines = readFileSync(/** @type {string} */ (await saved.path()), 'utf8')
    .trim()
    .split('\n');
  assert.match(lines.at(-1) ?? '', /^"?# dungchung: /, 'who took it, and when');
  const rows = lines.length - 2;
  assert.ok(before <= rows && rows <= (await masts()), 'all there are, while others add some');
  assert.ok(rows >= Number(count), `${rows} of ${count}`);
  assert.match(lines[0] ?? '', /Mã định danh,.*Kinh độ,Vĩ độ/);
  await page.close();
});

test('what the map shows is fewer than all, and the page says so in English too', async () => {
  const page = await openAs('planner', '#/map/export?area=99&date=2023-06-30');
  await page.click('button:has-text("English")');
  const file = page.locator('export-form a[download]');
  await file.waitFor();
  const all = Number(/([\d,]+) rows/.exec(await file.innerText())?.[1]?.replace(',', ''));
  await page.selectOption('export-form [name=where]', 'view');
  for (let i = 0; i < 4; i++) await page.locator('.leaflet-control-zoom-in').click();
  await page.waitForFunction((most) => {
    const said = document.querySelector('export-form [role=status]')?.textContent ?? '';
    const rows = /([\d,]+) rows/.exec(said)?.[1]?.replace(',', '');
    return said.includes('no rows') || (rows !== undefined && Number(rows) < most);
  }, all);
  await accessible(page, 'export in English');
  await page.close();
});

test('a filter under "more" leaves what passes, and says at its field what is wrong with it', async () => {
  const page = await openAs('planner', '#/map/export?area=99&date=2023-06-30');
  const file = page.locator('export-form a[download]');
  await file.waitFor();
  const all = await file.innerText();
  await page.click('export-form summary:has-text("Tùy chọn khác")');
  await page.fill('export-form [name=filter]', 'heightM > 40 AND nothing = 1');
  await page.waitForSelector('#form-filter-fault:has-text("nothing")');
  assert.equal(await page.getAttribute('#form-filter', 'aria-invalid'), 'true');
  await accessible(page, 'export with a wrong filter');
  await page.fill('export-form [name=filter]', "heightM > 40 AND owner = 'SONGTEL'");
  await file.waitFor();
  assert.equal(await page.locator('#form-filter-fault').innerText(), '');
  assert.notEqual(await file.innerText(), all);
  const [saved] = await Promise.all([page.waitForEvent('download'), file.click()]);
  assert.match(saved.suggestedFilename(), /\.xlsx$/);
  await page.close();
});

/** How many masts a file has now. */
async function masts() {
  const { body } = await call(
    'inspector',
    'GET',
    '/api/exports/masts/count?area=99&date=2023-06-30',
  );
  return Number(body.rows);
}
