import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, open, openAs, signIn } from './browser.js';

test('a wrong password is said in Vietnamese, the right one leads to the map', async () => {
  const page = await open();
  await page.waitForSelector('#username');
  await accessible(page, 'sign-in');
  await signIn(page, 'planner', 'wrong');
  await page.waitForSelector('text=Tên đăng nhập hoặc mật khẩu không đúng');
  await signIn(page, 'planner');
  assert.match(page.url(), /#\/map/);
  await page.close();
});

test('the pages of the navigation are those of the role', async () => {
  const pages = async (/** @type {string} */ who) => {
    const page = await openAs(who);
    const names = await page.locator('app-header nav a').allTextContents();
    await page.close();
    return names.map((name) => name.trim());
  };
  assert.ok((await pages('planner')).includes('Nhập dữ liệu'));
  assert.ok(!(await pages('inspector')).includes('Nhập dữ liệu'));
});

test('the language is switched, stays after a reload, and switches back', async () => {
  const page = await openAs('inspector');
  await page.click('button:has-text("English")');
  await page.waitForSelector('nav a:has-text("Map")');
  await page.reload();
  await page.waitForSelector('nav a:has-text("Map")');
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  await page.click('button:has-text("Tiếng Việt")');
  await page.waitForSelector('nav >> text=Bản đồ');
  await page.close();
});

test('after signing out nothing of the registry is left on screen, and one can sign in again', async () => {
  const page = await openAs('planner', '#/map');
  await page.click('button:has-text("Đăng xuất")');
  await page.waitForSelector('#username');
  assert.equal(await page.locator('map-page').count(), 0);
  await signIn(page, 'inspector');
  await page.close();
});

test('area and day stay in the address from page to page', async () => {
  const page = await openAs('inspector', '#/map?area=99&date=2023-06-30');
  assert.equal(await page.inputValue('#question-date'), '30/06/2023');
  await page.click('app-header nav a:has-text("Chỉ tiêu")');
  await page.waitForFunction(() => location.hash.startsWith('#/dashboard'));
  assert.match(page.url(), /area=99&date=2023-06-30/);
  await page.close();
});
