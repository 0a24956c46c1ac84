import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { accessible, freshCode, openAs } from './browser.js';
import { counted, named } from './lists.js';

test('a planner checks a broken list, says who an owner is, applies it, and a second time changes nothing', async () => {
  const code = freshCode();
  const page = await openAs('planner', '#/import');
  await page.setInputFiles('#import-file', list(code));
  await page.waitForSelector('.mapping');
  assert.equal(await page.inputValue('#import-delimiter'), ';');
  assert.equal(await page.inputValue('#column-owner'), 'Chủ sở hữu');
  assert.equal(await page.inputValue('#column-x'), 'Kinh độ');
  await accessible(page, 'a file and how it is understood');

  await page.selectOption('#import-territory', '99');
  await page.click('button:has-text("Kiểm tra thử")');
  await counted(page, { read: 4, accepted: 2, refused: 2, created: 2 });
  await page.waitForSelector('.refusals:has-text("Không phải là số")');
  await accessible(page, 'report with refusals');
  const saving = page.waitForEvent('download');
  await page.click('.import-report button:has-text("Tải tệp cần sửa")');
  assert.match((await saving).suggestedFilename(), /\.csv$/);

  await page.selectOption('#organisation-0', 'COTVIET');
  await page.click('button:has-text("Kiểm tra thử")');
  await counted(page, { accepted: 3, refused: 1, created: 3 });
  await page.click('button:has-text("Cập nhật vào cơ sở dữ liệu")');
  await page.waitForSelector('.import-report h2:has-text("Kết quả cập nhật")');
  await counted(page, { created: 3, refused: 1 });
  await page.click('button:has-text("Kiểm tra thử")');
  await page.waitForSelector('.import-report h2:has-text("kiểm tra thử")');
  await counted(page, { created: 0, updated: 0, unchanged: 3 });
  await page.close();
});

test('a list whose X is north is noticed before it is sent, and put right with one button', async () => {
  const page = await openAs('planner', '#/import');
  const text = 'Mã cột,X,Y\nA1,1032000.5,575100.2\nA2,1032100.5,575200.2\n';
  await page.setInputFiles('#import-file', named('cot.csv.gz', gzipSync(text)));
  await page.waitForSelector('.note-warn:has-text("hướng bắc")');
  assert.match(await page.inputValue('#import-crs'), /^EPSG:(92|589)/);
  await page.waitForSelector('.note:has-text("tạm hiểu là VN-2000")');
  await page.click('button:has-text("Đổi chỗ hai cột tọa độ")');
  assert.equal(await page.inputValue('#column-x'), 'Y');
  assert.equal(await page.locator('.note-warn').count(), 0);
  await page.close();
});

test('a file that is not what it says is refused in words, not by a code', async () => {
  const page = await openAs('planner', '#/import');
  await page.setInputFiles('#import-file', named('cot.csv', Buffer.from('Mã cột;Kinh độ;Vĩ độ\n')));
  await page.waitForSelector('.mapping');
  await page.click('button:has-text("Kiểm tra thử")');
  await page.waitForSelector('.note-problem:has-text("không có dòng nào")');
  await page.close();
});

/**
 * Two good rows, one whose owner nobody knows, one whose longitude is no number.
 *
 * @param {string} code
 */
function list(code) {
  const place = () =>
    `105,2${Math.floor(Math.random() * 1e5)};9,3${Math.floor(Math.random() * 1e5)}`;
  const text = [
    'Mã cột;Chủ sở hữu;Kinh độ;Vĩ độ;Chiều cao (m);Ngày đưa vào sử dụng',
    `${code}-1;SONGTEL;${place()};45;01/06/2024`,
    `${code}-2;MEKOFONE;${place()};42,5;01/06/2024`,
    `${code}-3;Cột Việt Miền Tây;${place()};30;01/06/2024`,
    `${code}-4;SONGTEL;không rõ;9,31;30;01/06/2024`,
  ].join('\r\n');
  return named('danh-sach-cot.csv', Buffer.from(text));
}
