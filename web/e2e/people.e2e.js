import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, open, openAs, signIn } from './browser.js';

const CHOSEN = 'bốn con ngựa qua sông';

test('somebody is invited, sets a password by the link, and signs out everywhere', async () => {
  const admin = await openAs('admin', '#/users');
  await admin.click('button:has-text("Thêm người dùng")');
  await admin.fill('#form-username', 'moi.vao');
  await admin.fill('#form-displayName', 'Người mới');
  await admin.selectOption('#form-role', 'INSPECTOR');
  await admin.click('button:has-text("Mở tài khoản")');
  const link = await admin.inputValue('#invitation-address');
  await accessible(admin, 'users with a link');
  await admin.close();

  const guest = await open(new URL(link).hash);
  await guest.waitForSelector('text=Người mới, hãy đặt mật khẩu');
  await accessible(guest, 'invitation');
  await guest.fill('#form-newPassword', CHOSEN);
  await guest.fill('#form-repeated', CHOSEN);
  await guest.click('button:has-text("Đặt mật khẩu và đăng nhập")');
  await guest.waitForSelector('map-page');

  const there = await open();
  await signIn(there, 'moi.vao', CHOSEN);
  await there.waitForSelector('map-page');
  await guest.click('a.who');
  await guest.click('button:has-text("Đăng xuất khỏi mọi máy")');
  await guest.waitForSelector('#username');
  await there.reload();
  await there.waitForSelector('#username');
  await guest.close();
  await there.close();
});

test('a token is made, shown once and ended', async () => {
  const page = await openAs('inspector', '#/account');
  await page.fill('#form-name', 'báo cáo');
  await page.click('button:has-text("Tạo mã")');
  assert.equal((await page.inputValue('#token-secret')).length, 43);
  await accessible(page, 'account with a token');
  await page.click('button[aria-label="Chấm dứt: báo cáo"]');
  await page.waitForSelector('token-list li', { state: 'detached' });
  await page.close();
});
