/** What stands around a file on its way in: saved mappings, places on the map, templates, progress, refused rows, full lists. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { accessible, call, freshCode, openAs, send } from './browser.js';
import { counted, inTcvn3, named } from './lists.js';

test('a mapping that was saved is offered for the next file with these columns, and applied', async () => {
  const code = freshCode();
  const list = `KH1;DV1;HT1;HT2\n${code}-1;SONGTEL;105,21;9,31\n`;
  const page = await openAs('planner', '#/import');
  await page.setInputFiles('#import-file', named('thang-1.csv', list));
  await page.selectOption('#import-target', 'masts');
  await page.selectOption('#column-code', 'KH1');
  await page.selectOption('#column-owner', 'DV1');
  await page.selectOption('#column-x', 'HT1');
  await page.selectOption('#column-y', 'HT2');
  await page.click('summary:has-text("Cách hiểu tệp đã lưu")');
  await page.fill('#mapping-name', code);
  await inBoth(page, 'saved mappings');
  await page.click('button:has-text("Lưu cách hiểu tệp này")');
  await page.waitForSelector(`.mappings li:has-text("${code}")`);
  await page.close();

  const later = await openAs('planner', '#/import');
  await later.setInputFiles('#import-file', named('thang-2.csv', list));
  await later.waitForSelector(`.note:has-text("${code}")`);
  assert.equal(await later.inputValue('#column-code'), '');
  await later.click(`.note:has-text("${code}") button:has-text("Áp dụng")`);
  await later.waitForFunction(
    () => /** @type {any} */ (document.querySelector('#column-code'))?.value === 'KH1',
  );
  assert.equal(await later.inputValue('#column-y'), 'HT2');
  await later.click('button:has-text("Kiểm tra thử")');
  await counted(later, { read: 1, accepted: 1, created: 1 });

  await later.click('summary:has-text("Cách hiểu tệp đã lưu")');
  await later.click(`.mappings li:has-text("${code}") button:has-text("Xóa")`);
  await later.waitForSelector(`.mappings li:has-text("${code}")`, { state: 'detached' });
  await later.close();
});

test('the first rows are shown on the map where they would be, and what has no place is said', async () => {
  const page = await openAs('planner', '#/import');
  const list =
    'Mã cột;Chủ sở hữu;Kinh độ;Vĩ độ\nA;SONGTEL;105,2;9,3\nB;SONGTEL;105,3;9,4\nC;SONGTEL;x;9\n';
  await page.setInputFiles('#import-file', named('cot.csv', list));
  await page.waitForSelector('.place-preview:has-text("2 trong 3 dòng đầu có vị trí")');
  await page.waitForSelector('.place-preview:has-text("Dòng 4")');
  await page.waitForFunction(
    () => document.querySelectorAll('.place-preview path.leaflet-interactive').length === 2,
  );
  await inBoth(page, 'places of the first rows');
  await page.close();
});

test('the template of a target comes as a workbook that the page understands by itself', async () => {
  const page = await openAs('planner', '#/import');
  await page.setInputFiles('#import-file', named('cot.csv', 'Mã cột;Kinh độ;Vĩ độ\nA;105,2;9,3\n'));
  await page.selectOption('#import-target', 'poles');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.click('a[href*="/api/imports/templates/poles"]'),
  ]);
  assert.match(saved.suggestedFilename(), /\.xlsx$/);
  const book = readFileSync(/** @type {string} */ (await saved.path()));
  assert.equal(book.subarray(0, 2).toString(), 'PK');
  await page.setInputFiles('#import-file', named('mau.xlsx', book));
  await page.waitForFunction(
    () => /** @type {any} */ (document.querySelector('#import-format'))?.value === 'xlsx',
  );
  assert.equal(await page.locator('.field-error:has-text("Chưa chọn cột")').count(), 0);
  await page.close();
});

test('a long run says how far it has come, and stands among the recent ones', async () => {
  const code = freshCode();
  const rows = Array.from(
    { length: 20_000 },
    (_, i) => `${code}-${i};105,${20_000 + i};9,${30_000 + i}`,
  );
  const page = await openAs('planner', '#/import');
  const list = ['Mã cột;Kinh độ;Vĩ độ', ...rows].join('\n');
  await page.setInputFiles('#import-file', named(`${code}.csv`, list));
  await page.waitForSelector('.mapping');
  await page.selectOption('#import-target', 'poles');
  await page.click('button:has-text("Kiểm tra thử")');
  await page.waitForSelector('.run-progress progress');
  await page.waitForSelector(`.run-progress label:has-text("${code}.csv")`);
  await accessible(page, 'a run that goes on');
  await counted(page, { read: '20.000', refused: 0 });
  await page.waitForSelector('.run-progress', { state: 'detached' });
  await page.waitForSelector(`.runs tr:has-text("${code}.csv"):has-text("xong")`);
  await page.close();
});

test('refused rows of an old encoding come back, and are sent again as they were understood', async () => {
  const code = freshCode();
  const list = [
    'Mã cột,Tên cột,Chủ sở hữu,Kinh độ,Vĩ độ,Ghi chú riêng',
    `${code}-1,Trạm Năm Căn,SONGTEL,105.22,9.32,cột đẹp`,
    `${code}-2,Trạm Đầm Dơi,Không ai cả,105.23,9.33,`,
  ].join('\r\n');
  const page = await openAs('planner', '#/import');
  await page.setInputFiles('#import-file', named('cot-cu.csv', inTcvn3(list)));
  await page.waitForSelector('.mapping');
  assert.equal(await page.inputValue('#import-encoding'), 'tcvn3');
  await page.selectOption('#column-name', 'Ghi chú riêng');
  await page.selectOption('#import-territory', '99');
  await page.click('button:has-text("Kiểm tra thử")');
  await counted(page, { read: 2, accepted: 1, refused: 1 });
  await inBoth(page, 'refused rows');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.click('.import-report button:has-text("Tải tệp cần sửa")'),
  ]);
  const back = readFileSync(/** @type {string} */ (await saved.path()), 'utf8');
  assert.match(back, /Trạm Đầm Dơi/);
  assert.match(back, /Lý do từ chối/);

  const mended = back.replace(/,Không ai cả,/, ',SONGTEL,');
  await page.setInputFiles('#import-file', named('cot-sua.csv', mended));
  await page.waitForSelector('#import-file-note:has-text("cot-sua.csv")');
  await page.waitForFunction(
    () => /** @type {any} */ (document.querySelector('#import-encoding'))?.value === 'UTF-8',
  );
  assert.equal(await page.inputValue('#column-name'), 'Ghi chú riêng');
  assert.equal(await page.inputValue('#import-territory'), '99');
  await page.click('button:has-text("Kiểm tra thử")');
  await counted(page, { read: 1, accepted: 1, refused: 0 });
  await page.close();
});

test('what a full list leaves out is listed, and retired once the list was applied', async () => {
  const code = freshCode();
  const owner = `Viễn thông ${code}`;
  const row = (/** @type {number} */ i) => `${code}-${i};${owner};105,2${i};9,3${i};01/06/2024`;
  const head = 'Mã cột;Chủ sở hữu;Kinh độ;Vĩ độ;Ngày đưa vào sử dụng';
  const before = await load([head, row(1), row(2), row(3)].join('\n'));
  assert.equal(before.created, 3, JSON.stringify(before));

  const page = await openAs('planner', '#/import');
  await page.setInputFiles('#import-file', named('day-du.csv', [head, row(1), row(2)].join('\n')));
  await page.waitForSelector('.mapping');
  await page.selectOption('#import-territory', '99');
  await page.selectOption('#import-extent', 'FULL');
  await page.click('button:has-text("Kiểm tra thử")');
  await page.waitForSelector(`missing-panel tr:has-text("${code}-3")`);
  await page.waitForSelector('missing-panel:has-text("Cập nhật tệp trước")');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.click('missing-panel button:has-text("Tải danh sách")'),
  ]);
  assert.match(saved.suggestedFilename(), /\.xlsx$/);

  await page.click('button:has-text("Cập nhật vào cơ sở dữ liệu")');
  await page.waitForSelector('.import-report h2:has-text("Kết quả cập nhật")');
  await page.waitForSelector('missing-panel legend:has-text("Ghi ngừng sử dụng")');
  await inBoth(page, 'what a full list leaves out');
  await page.fill('missing-panel date-field input[inputmode]', '01/07/2024');
  await page.press('missing-panel date-field input[inputmode]', 'Tab');
  await page.fill('#missing-reason', 'Không còn trong danh sách');
  await page.click('missing-panel button:has-text("Ghi ngừng sử dụng cả 1 công trình")');
  await page.waitForSelector('missing-panel [role=status]:has-text("Đã ghi ngừng sử dụng 1")');
  const { body } = await call('planner', 'GET', `/api/assets?code=${code}-3`);
  assert.equal(body.features[0].properties.retiredOn, '2024-07-01');
  await page.close();
});

/** @param {string} list */
async function load(list) {
  const form = new FormData();
  const spec = {
    format: 'csv',
    target: 'masts',
    delimiter: ';',
    decimal: ',',
    createOrganisations: true,
    mode: 'apply',
  };
  form.append('spec', new Blob([JSON.stringify(spec)], { type: 'application/json' }));
  form.append('file', new Blob([list]), 'truoc.csv');
  return send('planner', '/api/imports', form);
}

/**
 * Axe in English, and then again in Vietnamese, in which the page is left.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} what
 */
async function inBoth(page, what) {
  await accessible(page, what);
  await page.click('app-header button:has-text("English")');
  await accessible(page, `${what}, in English`);
  await page.click('app-header button:has-text("Tiếng Việt")');
}
