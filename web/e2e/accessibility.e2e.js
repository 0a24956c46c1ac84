import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { PAGES } from '../src/pages.js';
import { accessible, atRest, openAs } from './browser.js';

/** Who looks at a page: the first of these who has it. @type {[import('../src/session.js').Role, string][]} */
const ACCOUNTS = [
  ['INSPECTOR', 'inspector'],
  ['PLANNER', 'planner'],
  ['ADMINISTRATOR', 'admin'],
];

/** A window for each of them, which goes from page to page. @type {Map<string, import('playwright-core').Page>} */
const windows = new Map();

/** @param {string} who @param {string} hash */
async function look(who, hash) {
  const page = windows.get(who) ?? (await openAs(who, hash));
  windows.set(who, page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(page.url().replace(/#.*|$/, hash));
  return page;
}

describe('each page', () => {
  after(() => Promise.all([...windows.values()].map((page) => page.close())));
  for (const { id, roles, element } of PAGES) {
    const who = ACCOUNTS.find(([role]) => !roles || roles.includes(role))?.[1] ?? '';
    test(`${id}: axe finds nothing to object to, in either language, light and dark; it fits a tablet`, async () => {
      const page = await look(who, `#/${id}?area=99&date=2023-06-30`);
      await page.waitForSelector(element);
      await atRest(page);
      await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
      await accessible(page, id);
      await page.click('button.look');
      await page.waitForSelector('html[data-theme=dark]');
      await accessible(page, `${id} in the dark`);
      await page.click('button:has-text("English")');
      await accessible(page, `${id} in English`);
      await page.setViewportSize({ width: 768, height: 1024 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 768, `${id} is ${width} wide on a tablet`);
      await page.click('button.look');
      await page.click('button:has-text("Tiếng Việt")');
    });
  }
});
