import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, call, freshCode, openAs, send } from './browser.js';

test('a request is accepted and put under contract, and the ratio moves on the first day of use', async () => {
  const { id, number } = await file();
  const [before, dayBefore] = [await shared('2026-11-20'), await shared('2026-11-19')];

  const owner = await openAs('operator-b', `#/requests/${id}`);
  await owner.waitForSelector(`request-detail h2:has-text("${number}")`);
  assert.match((await owner.textContent('.facts')) ?? '', /ngày làm việc|hôm nay/);
  await accessible(owner, 'request');
  await owner.click('request-detail button:has-text("Chấp thuận")');
  await owner.click('step-form button.primary');
  await owner.waitForSelector('.note-good');
  await owner.close();

  const requester = await openAs('operator-a', `#/requests/${id}`);
  await requester.click('request-detail button:has-text("Nhập hợp đồng")');
  await requester.click('step-form button.primary');
  await requester.waitForSelector('#form-contractNumber[aria-invalid="true"]:focus');
  await requester.fill('#form-contractNumber', '12/2026/HĐ-DC');
  for (const [name, day] of [
    ['signedOn', '18/11/2026'],
    ['contractTo', '31/12/2030'],
    ['firstUseOn', '20/11/2026'],
  ]) {
    await requester.fill(`#day-${name}`, day ?? '');
    await requester.locator(`#day-${name}`).blur();
  }
  await accessible(requester, 'contract');
  await requester.click('step-form button.primary');
  await requester.waitForSelector('.note-good:has-text("20/11/2026")');
  await requester.waitForSelector('.timeline:has-text("12/2026/HĐ-DC")');
  await requester.close();

  assert.equal(await shared('2026-11-20'), before + 1);
  assert.equal(await shared('2026-11-19'), dayBefore);
});

test('an owner who looks at an old state is told so, and sees what the request is now', async () => {
  const { id, etag } = await file();
  const owner = await openAs('operator-b', `#/requests/${id}`);
  await owner.click('request-detail button:has-text("Từ chối")');
  await call('operator-a', 'PUT', `/api/requests/${id}/withdrawal`, {}, { 'if-match': etag });
  await owner.selectOption('#form-refusalClass', 'LOAD');
  await owner.fill('#form-reason', 'Cột không đủ khả năng chịu tải');
  await owner.click('step-form button.danger');
  await owner.waitForSelector('.note-problem');
  await owner.waitForSelector('request-detail .badge:has-text("Đã rút")');
  await owner.close();
});

test('a refusal needs a class and a reason, and the requester reads both', async () => {
  const { id } = await file();
  const owner = await openAs('operator-b', `#/requests/${id}`);
  await owner.click('request-detail button:has-text("Từ chối")');
  await owner.click('step-form button.danger');
  await owner.waitForSelector('.field-error');
  await owner.selectOption('#form-refusalClass', 'LOAD');
  await owner.fill('#form-reason', 'Cột đã hết khả năng chịu tải');
  await owner.click('step-form button.danger');
  await owner.waitForSelector('.note-good');
  await owner.close();

  const requester = await openAs('operator-a', `#/requests/${id}`);
  await requester.waitForSelector('.facts:has-text("Tải trọng: Cột đã hết khả năng chịu tải")');
  assert.equal(await requester.locator('request-detail .actions button').count(), 0);
  await requester.close();
});

test('a planner sees all requests, the overdue ones by word, and answers none', async () => {
  const page = await openAs('planner', '#/requests');
  await page.waitForSelector('requests-page tbody tr');
  await page.check('requests-page input[type="checkbox"]');
  await page.waitForFunction(() => location.hash.includes('overdue=true'));
  await page.waitForSelector('requests-page tbody .badge[data-value="bad"]:has-text("quá hạn")');
  await page.click('requests-page tbody button.link >> nth=0');
  await page.waitForSelector('request-detail .timeline');
  assert.equal(await page.locator('request-detail .actions button').count(), 0);
  await accessible(page, 'overdue request');
  await page.close();
});

/** A request of operator-a for a place on a mast that MEKOFONE uses itself. */
async function file() {
  const request = { asset: await newMast(freshCode()), places: 1, purpose: 'Lắp ăng ten 4G' };
  const { status, body, etag } = await call('operator-a', 'POST', '/api/requests', request);
  assert.equal(status, 201, JSON.stringify(body));
  return { id: body.id, number: body.number, etag };
}

/**
 * Imports a mast with three places, one of them used by its owner, in the commune of An Phú Tân.
 *
 * @param {string} code
 * @returns {Promise<string>} its id
 */
async function newMast(code) {
  const place = [105.31 + Math.random() / 50, 9.55 + Math.random() / 50];
  const csv = `code,owner,organisation,x,y,inUseFrom,capacity,offered
${code},MEKOFONE,MEKOFONE,${place},2024-01-01,3,yes`;
  const form = new FormData();
  form.append('file', new Blob([csv]), 'mast.csv');
  form.append('spec', JSON.stringify({ format: 'csv', target: 'masts', mode: 'apply' }));
  const run = await send('planner', '/api/imports', form);
  assert.equal(run.created, 1, JSON.stringify(run));
  const { body } = await call('planner', 'GET', `/api/assets?kind=MAST&code=${code}`);
  return body.features[0].id;
}

/** How many masts of An Phú Tân, where no other test adds any, are shared on a day. @param {string} date */
async function shared(date) {
  const { body } = await call(
    'planner',
    'GET',
    `/api/indicators/mast-sharing?area=99003&date=${date}`,
  );
  return body.numerator;
}
