import { test } from 'node:test';
import { PAGES } from '../src/pages.js';
import { accessible, openAs } from './browser.js';

/** Who looks at a page: the first of these who has it. @type {[import('../src/session.js').Role, string][]} */
const ACCOUNTS = [
  ['INSPECTOR', 'inspector'],
  ['PLANNER', 'planner'],
  ['ADMINISTRATOR', 'admin'],
];

for (const { id, roles, element } of PAGES) {
  const who = ACCOUNTS.find(([role]) => !roles || roles.includes(role))?.[1] ?? '';
  test(`${id}: axe finds nothing to object to, in either language`, async () => {
    const page = await openAs(who, `#/${id}?area=99&date=2023-06-30`);
    await page.waitForSelector(element);
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
    await accessible(page, id);
    await page.click('button:has-text("English")');
    await accessible(page, `${id} in English`);
    await page.close();
  });
}
