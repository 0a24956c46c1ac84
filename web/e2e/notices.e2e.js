import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, call, freshCode, openAs } from './browser.js';

test('a planner is told what an operator submitted, opens it, and the operator is told what came of it', async () => {
  const title = `Rà soát ${freshCode()}`;
  const set = await submitted(title);

  const planner = await openAs('planner', '#/map');
  await planner.waitForSelector('.to-notices .nav-count');
  await planner.click('.to-notices');
  await planner.waitForSelector(`.notices a:has-text("${title}")`);
  await accessible(planner, 'notices');
  await planner.click(`.notices a:has-text("${title}")`);
  await planner.waitForSelector(`h1:has-text("${title}")`);
  await planner.goto(`${planner.url().split('#')[0]}#/notices`);
  await planner.waitForSelector('.page-notices h1');
  await planner.waitForFunction(
    (said) => !document.querySelector('.notices')?.textContent?.includes(said),
    title,
  );
  await planner.click('.tabs a:has-text("Tất cả")');
  await planner.waitForSelector(`.notices li[data-read=true] a:has-text("${title}")`);

  const { body } = await call('planner', 'GET', `/api/change-sets/${set}`);
  const step = await call('planner', 'PUT', `/api/change-sets/${set}/return`, undefined, {
    'if-match': `"${body.version}"`,
  });
  assert.equal(step.status, 204);
  const operator = await openAs('operator-a', '#/notices');
  await operator.waitForSelector(`.notices a:has-text("${title}")`);
  await operator.click('button:has-text("Đánh dấu tất cả là đã đọc")');
  await operator.waitForSelector('.note:has-text("Không có thông báo nào chưa đọc")');
  assert.equal(await operator.locator('.to-notices .nav-count').count(), 0);

  await operator.goto(`${operator.url().split('#')[0]}#/account`);
  await operator.waitForSelector('mail-form #form-address');
  await operator.selectOption('#form-mode', 'DAILY');
  await operator.fill('#form-address', 'van.hanh@songtel.example.vn');
  await operator.locator('#form-address').blur();
  await operator.click('mail-form button.primary');
  await operator.waitForSelector('mail-form :text("Đã lưu.")');
  await accessible(operator, 'how mail is wanted');
  await operator.close();
  await planner.close();
});

test('a planner reads how long reviews take', async () => {
  await submitted(`Chờ duyệt ${freshCode()}`);
  const planner = await openAs('planner', '#/change-sets?view=times');
  await planner.waitForSelector('review-times tbody tr');
  await accessible(planner, 'the time to review');
  await planner.close();
});

test('the authority begins a draft, and what it then changes on the map is kept in it', async () => {
  const geometry = { type: 'Point', coordinates: [105.34, 9.44] };
  const mast = { kind: 'MAST', code: freshCode(), owner: 'SONGTEL', geometry };
  const { body } = await call('planner', 'POST', '/api/assets', mast);
  const planner = await openAs('planner', '#/change-sets?area=99');
  await planner.click('begin-draft button');
  await planner.fill('#form-title', 'Đo lại chiều cao');
  await planner.locator('#form-title').blur();
  await planner.click('begin-draft button.primary');
  await planner.waitForSelector('h1:has-text("Đo lại chiều cao")');
  await planner.click('a:has-text("giữ thay đổi trong hồ sơ này")');
  await planner.waitForSelector('.page-map');
  const [address = '', query = ''] = planner.url().split('?');
  assert.match(query, /draft=/);
  await planner.goto(`${address}/asset/${body.id}/edit?${query}`);
  await planner.waitForSelector('asset-form');
  await planner.fill('#form-heightM', '37');
  await planner.locator('#form-heightM').blur();
  await planner.fill('#form-reason', 'Đo bằng máy');
  await planner.click('asset-form button.primary');
  await planner.click('.kept a');
  await planner.waitForSelector('.differences :text("37")');
  await planner.waitForSelector('change-set-items q:has-text("Đo bằng máy")');
  await accessible(planner, 'a draft of the authority');
  await planner.close();
});

/** A change-set of the operator's that waits; its id. @param {string} title */
async function submitted(title) {
  const made = await call('operator-a', 'POST', '/api/change-sets', { title });
  assert.equal(made.status, 201, JSON.stringify(made.body));
  const geometry = { type: 'Point', coordinates: [105.33, 9.44] };
  const mast = { kind: 'MAST', code: freshCode(), owner: 'SONGTEL', geometry };
  const kept = await call('operator-a', 'POST', '/api/assets', mast, {
    'x-change-set': made.body.id,
  });
  assert.equal(kept.status, 202, JSON.stringify(kept.body));
  const { body } = await call('operator-a', 'GET', `/api/change-sets/${made.body.id}`);
  const step = await call(
    'operator-a',
    'PUT',
    `/api/change-sets/${made.body.id}/submission`,
    undefined,
    { 'if-match': `"${body.version}"` },
  );
  assert.equal(step.status, 200, JSON.stringify(step.body));
  return made.body.id;
}
