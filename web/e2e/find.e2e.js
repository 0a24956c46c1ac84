import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, openAs } from './browser.js';

test('a part of a code and the keyboard lead from any page to the asset on the map', async () => {
  const page = await openAs('planner', '#/quality?area=99');
  await page.waitForSelector('search-box input');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ctv ca0006');
  await page.waitForSelector('.search-hit');
  await accessible(page, 'what was found');
  assert.match(await page.innerText('.search-hit >> nth=0'), /CTV-CA0006/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/map\/asset\//);
  await page.waitForSelector('asset-details');
  assert.match(await page.innerText('asset-details'), /CTV-CA0006/);
  await page.close();
});

test('a commune is found without diacritics; an operator finds nothing by the codes of others', async () => {
  const page = await openAs('operator-a', '#/map?area=99');
  await page.fill('#search-text', 'cho noi');
  await page.click('.search-hit:has-text("Phường Chợ Nổi")');
  await page.waitForURL(/area=99001/);
  await page.fill('#search-text', 'ctv-ca');
  await page.waitForSelector('.search-none');
  await page.click('button:has-text("English")');
  await accessible(page, 'nothing was found, in English');
  await page.close();
});

test('the search has the free room of the head, and nothing in it wraps', async () => {
  for (const user of ['planner', 'operator-a', 'inspector']) {
    const page = await openAs(user, '#/quality?area=99');
    for (const words of ['tiếng Việt', 'English']) {
      const head = (await page.locator('.app-header').boundingBox()) ?? assert.fail();
      const box = (await page.locator('#search-text').boundingBox()) ?? assert.fail();
      const link = (await page.locator('.app-header nav a').first().boundingBox()) ?? assert.fail();
      assert.ok(box.width >= 220, `${user}, in ${words}: ${box.width}`);
      assert.ok(head.height < 2 * link.height, `${user}, in ${words}: one row`);
      await page.click('.app-user button[lang]');
    }
    await page.close();
  }
});
