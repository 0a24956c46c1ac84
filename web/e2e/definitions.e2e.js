import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, call, openAs } from './browser.js';

const PATH = '/api/indicators/mast-sharing/definitions';
const FIGURE = '/api/indicators/mast-sharing?area=99&date=2023-06-30';

test('a planner drafts another definition, sees old and new side by side, and drops the draft', async () => {
  const page = await openAs('planner', '#/definitions/mast-sharing?area=99&date=2023-06-30');
  await page.click('button.begin');
  await page.selectOption('[name="ways[0].minUsers"]', '3');
  await page.click('button:has-text("Lưu và so sánh")');
  await page.waitForSelector('definition-draft [role=status]:has-text("Đã lưu")');
  const whole = page.locator('definition-comparison tbody tr').first();
  await whole.filter({ hasNotText: /(\d+,\d\d).*\1/s }).waitFor();
  const said = await whole.innerText();
  const { body: now } = await call('planner', 'GET', FIGURE);
  assert.match(said, new RegExp(`${now.numerator} / ${now.denominator}\\s+11,\\d\\d`));
  assert.match(said, new RegExp(`\\d / ${now.denominator}\\s+\\d+,\\d\\d\\s%$`));
  await accessible(page, 'a draft of a definition');

  await page.selectOption('[name="ways[1].basis"]', 'USED');
  await page.selectOption('[name="ways[1].minUsers"]', '3');
  await page.waitForSelector('[data-way="1"]:has-text("Trùng với “Cách tính chính”")');
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.accept();
    return dialog.message();
  });
  await page.click('button:has-text("Công bố phiên bản này")');
  assert.match(await asked, /Công bố phiên bản \d+, áp dụng từ ngày/, 'it asks first');
  await page.waitForSelector('definition-draft .note-problem');
  const { body } = await call('planner', 'GET', PATH);
  assert.equal(body[0].validFrom, null, 'nothing is published');

  page.once('dialog', (dialog) => void dialog.accept());
  await page.click('button.drop');
  await page.waitForSelector('button.begin');
  await page.close();
});
