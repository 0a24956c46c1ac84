import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASE_URL, accessible, atRest, call, freshCode, openAs, signIn } from './browser.js';

const PHONE = { width: 390, height: 844 };
const NAME = `Kiểm tra ${freshCode()}`;
const GONE = 'Không còn cột, chỉ còn móng';

test('an inspection without a network: taken along, recorded, sent later, and what follows from it', async () => {
  const masts = await newMasts();
  const id = await makes(masts.map(({ code }) => code));
  const inspector = await onPhone('inspector', `#/inspections/${id}`);
  await takesAlong(inspector);
  const context = inspector.context();
  await context.setOffline(true);
  await changes(masts[0]);

  const stops = await recordsWithout(inspector, id);
  await inspector.close({ runBeforeUnload: false });
  const again = await comesBack(context, id);
  await context.setOffline(false);
  await again.waitForSelector('[data-unsent="0"]', { timeout: 90_000 });

  await saysTheConflict(again, id, masts[0]);
  await findsTheSame(id, stops);
  await signsOut(again);
  await again.close();
  await follows(masts);
});

test('the planner plans an inspection otherwise, and says who goes', async () => {
  const masts = await newMasts();
  const name = `Kiểm tra ${freshCode()}`;
  const assetIds = masts.map(({ id }) => id);
  const made = await call('planner', 'POST', '/api/inspections', { name, day: '2026-12-07', assetIds }); // prettier-ignore
  const { id, stops } = made.body;
  const page = await openAs('planner', `#/inspections/${id}/edit`);
  await page.waitForSelector('.stop-order li:nth-child(3)');
  await atRest(page);
  await accessible(page, 'an inspection that is changed');
  await page.fill('#form-name', `${name} (sửa)`);
  await page.selectOption('#form-inspector', 'inspector');
  await page.click('.stop-order li:nth-child(3) [data-step=up]');
  await page.click('.stop-order li:nth-child(1) [data-step=out]');
  await page.click('.more-stops summary');
  await page.check('.more-stops [name=contested]');
  await accessible(page, 'more stops of an inspection');
  await page.click('inspection-edit button.primary');
  await page.waitForSelector('inspection-view .stops li:nth-child(2)');
  const { body } = await call('inspector', 'GET', `/api/inspections/${id}`);
  const codes = (/** @type {any[]} */ all) => all.map(({ code }) => code);
  const [, second, third] = codes(stops);
  assert.deepEqual(codes(body.stops), [third, second]);
  assert.deepEqual([body.name, body.inspector], [`${name} (sửa)`, 'inspector']);
  await page.close();
});

test('who signs out everywhere leaves nothing on the telephone but what is not sent, and is asked first', async () => {
  const [mast] = await newMasts();
  const plan = { name: NAME, day: '2026-12-07', assetIds: [mast?.id] };
  const { body } = await call('inspector', 'POST', '/api/inspections', plan);
  const page = await onPhone('inspector', `#/inspections/${body.id}`);
  await takesAlong(page);
  await page.context().setOffline(true);
  await page.goto(`${BASE_URL}/#/inspections/${body.id}/${mast?.id}`);
  await page.click('[data-result=FOUND]');
  await page.click('finding-form button.primary');
  await page.waitForSelector('.finding.unsent');
  await page.context().route('**/api/findings/**', (route) => route.abort());
  await page.context().setOffline(false);
  await page.goto(`${BASE_URL}/#/account`);
  await page.waitForSelector('account-page');
  /** @type {string[]} */
  const asked = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void (asked.length === 1 ? dialog.dismiss() : dialog.accept());
  });
  await page.click('account-page button.danger');
  await page.click('account-page button.danger');
  await page.waitForSelector('sign-in #username');
  assert.equal(asked.length, 2);
  assert.match(asked[0] ?? '', /1 kết quả hoặc ảnh chưa gửi/);
  assert.deepEqual(await keptOn(page), [0, 1, 0]);
  await signIn(page, 'planner');
  await page.goto(`${BASE_URL}/#/inspections`);
  await page.waitForSelector('[data-others=inspector]');
  await accessible(page, 'what somebody else has not sent');
  await page.click('[data-others=inspector] button');
  await page.waitForSelector('[data-others]', { state: 'detached' });
  assert.deepEqual(await keptOn(page), [0, 0, 0]);
  await page.close();
});

/** @param {string} code @param {number} lon @param {Record<string, unknown>} [facts] */
function mast(code, lon, facts) {
  const geometry = { type: 'Point', coordinates: [lon, 9.46] };
  return {
    kind: 'MAST',
    code,
    owner: 'COTVIET',
    status: 'ACTIVE',
    offered: false,
    geometry,
    inUseFrom: '2024-02-01',
    ...facts,
  };
}

/** Three masts of their own, in use since 2024. */
async function newMasts() {
  const made = [];
  for (const [at, lon] of [105.34, 105.343, 105.346].entries()) {
    const code = `${freshCode()}-${at}`;
    const { status, body } = await call('planner', 'POST', '/api/assets', mast(code, lon));
    assert.equal(status, 201, JSON.stringify(body));
    made.push({ id: body.id, code, lon });
  }
  return made;
}

/** The inspector makes an inspection of masts that were pressed on the map's sheet. @param {string[]} codes */
async function makes(codes) {
  const page = await onPhone('inspector', '#/inspections');
  await page.waitForSelector('app-header nav a[aria-current=page]');
  await page.waitForSelector('inspections-page h1');
  await atRest(page);
  await accessible(page, 'the inspections');
  for (const code of codes) {
    const { body } = await call('inspector', 'GET', `/api/assets?code=${code}&fields=code`);
    await page.goto(`${BASE_URL}/#/assets/${body.features[0].id}`);
    await page.click('pick-asset button');
    await page.waitForSelector('pick-asset a');
  }
  await page.click('pick-asset a');
  await page.fill('#form-name', NAME);
  await page.waitForSelector('.candidates li:nth-child(3)');
  await accessible(page, 'a new inspection');
  await page.click('inspection-form button.primary');
  await page.waitForSelector('.stops li:nth-child(3)');
  const id = page.url().split('/').at(-1)?.split('?')[0] ?? '';
  await page.close();
  return id;
}

/** @param {import('playwright-core').Page} page */
async function takesAlong(page) {
  await page.click('button:has-text("Mang theo")');
  await page.waitForSelector('.taken[data-ready=true]', { timeout: 90_000 });
  await page.waitForSelector('.route-drawing');
  await accessible(page, 'an inspection on a phone');
}

/** Somebody else changes what was taken along. @param {{ id: string, code: string, lon: number } | undefined} changed */
async function changes(changed) {
  const { id, code, lon } = /** @type {{ id: string, code: string, lon: number }} */ (changed);
  const { etag } = await call('planner', 'GET', `/api/assets/${id}`);
  const sent = mast(code, lon, { capacity: 5, reason: 'Đo lại' });
  const answer = await call('admin', 'PUT', `/api/assets/${id}`, sent, { 'if-match': etag });
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
}

/**
 * Without a network: the page comes again, and three findings are recorded, one with a photo.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} id
 */
async function recordsWithout(page, id) {
  await page.reload();
  await page.waitForSelector('.stops li:nth-child(3)');
  await page.waitForSelector('[data-online=false]');
  await accessible(page, 'an inspection without a network');
  const stops = await page.$$eval('.stops a', (links) =>
    links.map((link) => link.getAttribute('href')?.split('?')[0] ?? ''),
  );
  for (const [at, stop] of stops.entries()) {
    await page.click(`.stops a[href^="${stop}"]`);
    await page.waitForSelector('stop-view h1');
    if (at === 0) await accessible(page, 'a stop');
    await records(page, at === 0 ? 'FOUND' : 'MISSING', at === 1);
    await page.click('.onwards a:has-text("Danh sách")');
  }
  await page.waitForSelector('[data-unsent="4"]');
  assert.equal(await page.locator('.stops [data-progress=unsent]').count(), 3);
  assert.match(page.url(), new RegExp(id));
  return stops;
}

/** @param {import('playwright-core').Page} page @param {string} result @param {boolean} photo */
async function records(page, result, photo) {
  await page.check(`[name=result][value=${result}]`);
  if (result !== 'FOUND') await page.fill('#form-said', GONE);
  if (photo) {
    const buffer = await page.screenshot({ type: 'png' });
    const file = { name: 'photo.png', mimeType: 'image/png', buffer };
    await page.setInputFiles('photo-picker input[type=file]', file);
    await page.waitForSelector('.shots img');
    await accessible(page, 'a finding with a photo');
  }
  await page.click('finding-form button.primary');
  await page.waitForSelector('.finding.unsent');
}

/** The tab was closed: in another one, still without a network, everything is there. @param {import('playwright-core').BrowserContext} context @param {string} id */
async function comesBack(context, id) {
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  await page.setViewportSize(PHONE);
  await page.goto(`${BASE_URL}/#/inspections/${id}`);
  await page.waitForSelector('[data-unsent="4"]');
  assert.equal(await page.locator('.stops [data-progress=unsent]').count(), 3);
  return page;
}

/** @param {import('playwright-core').Page} page @param {string} id @param {{ id: string } | undefined} mast */
async function saysTheConflict(page, id, mast) {
  await page.waitForSelector('.stops [data-progress=conflict]');
  await page.goto(`${BASE_URL}/#/inspections/${id}/${mast?.id}`);
  await page.waitForSelector('.conflicts li:has-text("đã thay đổi sau khi danh sách")');
  await accessible(page, 'a stop with a conflict');
}

/** The registry has each of them once, with the photo. @param {string} id @param {string[]} stops */
async function findsTheSame(id, stops) {
  const { body } = await call('inspector', 'GET', `/api/inspections/${id}`);
  const findings = body.stops.map((/** @type {any} */ stop) => stop.findings);
  assert.deepEqual(
    findings.map((/** @type {any[]} */ all) => all.map(({ result }) => result)),
    stops.map((_, at) => [at === 0 ? 'FOUND' : 'MISSING']),
  );
  assert.equal(findings[1][0].photos.length, 1);
}

/** What was taken along goes with who signs out. @param {import('playwright-core').Page} page */
async function signsOut(page) {
  await page.click('button.sign-out');
  await page.waitForSelector('#username');
  assert.deepEqual(await keptOn(page), [0, 0, 0]);
  await signIn(page, 'inspector');
}

/** How many lists and unsent findings are kept in the browser, and of how many people. @param {import('playwright-core').Page} page @returns {Promise<number[]>} */
function keptOn(page) {
  return page.evaluate(async () => {
    const database = await new Promise((resolve, reject) => {
      const asked = indexedDB.open('dungchung.field');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const count = (/** @type {string} */ shelf) =>
      new Promise((resolve) => {
        const asked = database.transaction(shelf).objectStore(shelf).count();
        asked.onsuccess = () => resolve(asked.result);
      });
    return Promise.all(['lists', 'outbox', 'who'].map(count));
  });
}

/** The planner makes one missing mast a contest and the other one an item of a change-set. @param {{ code: string }[]} masts */
async function follows(masts) {
  const { body } = await call('planner', 'GET', '/api/findings?state=OPEN&limit=1000');
  const mine = body.filter((/** @type {any} */ { assetCode, result }) =>
    result === 'MISSING' && masts.some(({ code }) => code === assetCode),
  ); // prettier-ignore
  assert.equal(mine.length, 2);
  const planner = await onPhone('planner', '#/findings');
  await planner.waitForSelector('.inspections li');
  await accessible(planner, 'findings');
  await planner.click(`a[href*="${mine[0].id}"]`);
  await planner.waitForSelector('[data-step=contest]');
  await accessible(planner, 'a finding');
  await planner.click('[data-step=contest]');
  await planner.click('a:has-text("Xem kiến nghị")');
  await planner.waitForSelector(`contest-view dd:has-text("${GONE}")`);

  await planner.goto(`${BASE_URL}/#/findings/${mine[1].id}`);
  await planner.click('[data-step=item]');
  await planner.click('a:has-text("Xem hồ sơ thay đổi")');
  await planner.waitForSelector('change-set-view');
  await planner.waitForSelector(`change-set-view :text("${mine[1].assetCode}")`);
  await planner.close();
}

/** @param {string} username @param {string} hash */
async function onPhone(username, hash) {
  const page = await openAs(username);
  await page.setViewportSize(PHONE);
  await page.goto(`${BASE_URL}/${hash}`);
  return page;
}
