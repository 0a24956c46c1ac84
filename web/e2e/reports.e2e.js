import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { accessible, open, openAs } from './browser.js';

/** The file that a button saves. @param {import('playwright-core').Page} page @param {string} format */
async function saved(page, format) {
  const waiting = page.waitForEvent('download');
  await page.click(`button[data-format=${format}]`);
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/**
 * Who has not signed in sees it and confirms its hash, by the file and in words.
 *
 * @param {Buffer} json
 * @param {string} hash
 * @param {string} figure
 */
async function seenByAnybody(json, hash, figure) {
  const anybody = await open('#/published');
  await anybody.click('published-page data-table a');
  await anybody.waitForSelector('[data-section=ratios] td');
  assert.ok((await anybody.innerText('[data-section=ratios]')).includes(figure));
  await anybody.click('published-page p a');
  await anybody.setInputFiles('#hash-file', {
    name: 'r.json',
    mimeType: 'application/json',
    buffer: json,
  });
  await anybody.waitForSelector('.hash-answer:has-text("Đúng là báo cáo")');
  await anybody.fill(
    '#hash',
    hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
  );
  await anybody.click('hash-check button');
  await anybody.waitForSelector('.hash-answer:has-text("Không có báo cáo")');
  await accessible(anybody, 'what is published, for who has not signed in');
  await anybody.close();
}

test('a planner freezes a report, saves and publishes it; everybody sees it and confirms its hash', async () => {
  const page = await openAs('planner', '#/reports?area=99&date=2023-06-30');
  await page.waitForSelector('#report-indicator option[value=mast-sharing]', { state: 'attached' });
  await page.selectOption('#report-indicator', 'mast-sharing');
  await page.click('new-report button.primary');
  await page.waitForSelector('report-view [data-section=ratios] td');
  const { numerator, denominator, ratio } = await page.evaluate(() =>
    fetch('/api/indicators/mast-sharing?area=99&date=2023-06-30').then((answer) => answer.json()),
  );
  const percent = (100 * ratio).toFixed(2).replace('.', ',');
  const figure = `\t${numerator}\t${denominator}\t${percent}\u00a0%`;
  assert.ok((await page.innerText('[data-section=ratios]')).includes(figure));
  const json = await saved(page, 'json');
  const hash = createHash('sha256').update(json.bytes).digest('hex');
  assert.equal((await page.innerText('code.hash')).replaceAll(' ', ''), hash);
  const pdf = await saved(page, 'pdf');
  assert.match(pdf.name, /^bao-cao-ty-le-dung-chung-99-2023-06-30-[0-9a-f]{8}\.pdf$/);
  assert.equal(pdf.bytes.subarray(0, 5).toString(), '%PDF-');
  await accessible(page, 'a report');

  await page.click('button[data-act=again]');
  await page.waitForSelector('dd:has-text("kết quả giống hệt")');
  await page.click('dd a');
  await page.click('button[data-act=publish]');
  await page.waitForSelector('#withdrawal-reason');

  await seenByAnybody(json.bytes, hash, figure);

  await page.fill('#withdrawal-reason', 'chạy thử');
  await page.click('form.withdrawal button');
  await page.waitForSelector('button[data-act=publish]');
  await page.close();
});
