import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { drawn, settled } from '../elements-dom.js';

const { t } = await import('../../src/i18n/index.js');
const { review } = await import('../../src/review.js');
const { hrefOf, wordsOf } = await import('../../src/page/notices/words.js');
await import('../../src/page/notices/notices-page.js');
await import('../../src/page/account/mail-form.js');
await import('../../src/page/users/user-contractor.js');
await import('../../src/ui/app-header.js');

const SUBMITTED = {
  id: 'n1',
  kind: 'CHANGE_SET_SUBMITTED',
  subjectId: 's1',
  assetId: null,
  what: 'Rà soát quý IV',
  assetKind: null,
  by: 'XANH',
  byName: 'Viễn thông Xanh',
  at: '2026-11-30T07:05:00Z',
  times: 1,
  read: false,
};
const CLAIMED = {
  ...SUBMITTED,
  id: 'n2',
  kind: 'TENANCY_CLAIMED',
  subjectId: 't1',
  assetId: 'a1',
  what: 'M-1',
  assetKind: 'MAST',
  times: 3,
};

const { fetch: real } = globalThis;
/** @type {[string, string, any][]} */
let sent;
/** @type {any[]} */
let notices;
beforeEach(() => {
  sent = [];
  notices = [SUBMITTED, CLAIMED];
  globalThis.fetch = /** @type {any} */ (
    async (/** @type {string} */ path, /** @type {any} */ options) => {
      sent.push([options.method, path, options.body && JSON.parse(options.body)]);
      return options.method === 'GET'
        ? Response.json(notices)
        : new Response(null, { status: 204 });
    }
  );
});
afterEach(() => {
  globalThis.fetch = real;
});

test('a notice says who did what, and leads to it', () => {
  assert.equal(
    wordsOf(SUBMITTED),
    'Viễn thông Xanh đã gửi hồ sơ thay đổi “Rà soát quý IV” để duyệt.',
  );
  assert.match(wordsOf({ ...SUBMITTED, by: null, byName: null }), /^Cơ quan quản lý /);
  assert.match(wordsOf(CLAIMED), /Cột ăng ten M-1/);
  assert.equal(hrefOf(SUBMITTED), '#/change-sets/s1');
  assert.equal(hrefOf({ ...SUBMITTED, kind: 'REQUEST_FILED' }), '#/requests/s1');
  assert.equal(hrefOf(CLAIMED), '#/map/asset/a1');
});

test('who opens a notice has read it, and all are read by the newest that was seen', async () => {
  let looked = 0;
  review.addEventListener('looked', () => looked++);
  const page = await drawn('notices-page', { params: {} });
  await settled(page);
  assert.equal(sent[0]?.[1], '/api/notices?unread=true&limit=200');
  assert.match(page.textContent, /3 lần/);
  page.querySelector('.notices a').click();
  await settled(page);
  assert.deepEqual(sent[1], ['PUT', '/api/notices/n1/reading', undefined]);
  notices = [];
  [...page.querySelectorAll('button')]
    .find((/** @type {any} */ one) => one.textContent.includes(t('notices.read-all')))
    ?.click();
  await settled(page);
  const all = sent.find(([, path]) => path === '/api/notices/reading');
  assert.deepEqual(all?.[2], { until: SUBMITTED.at });
  assert.equal(looked, 2);
  await settled(page);
  assert.match(page.textContent, new RegExp(t('notices.empty.unread')));
});

test('the head tells how many are new', async () => {
  const head = await drawn('app-header', {
    me: {
      username: 'a',
      displayName: 'A',
      role: 'PLANNER',
      organisation: null,
      organisationName: null,
      area: null,
      areaName: null,
      acting: 'g',
      grants: [],
    },
    counts: { notices: 120 },
  });
  const link = head.querySelector('.to-notices');
  assert.equal(link.getAttribute('aria-label'), 'Thông báo chưa đọc: 120');
  assert.equal(link.textContent.trim(), '99+');
});

test('whoever may act as several passes over the choices, and changes the role by a button', async () => {
  const grant = (/** @type {string} */ id) => ({ id, role: 'PLANNER', organisationName: id });
  const head = await drawn('app-header', {
    me: {
      username: 'a',
      displayName: 'A',
      role: 'PLANNER',
      acting: 'g',
      grants: ['g', 'h'].map(grant),
    },
  });
  /** @type {string[]} */
  const asked = [];
  head.addEventListener('act', (/** @type {any} */ { detail }) => asked.push(detail));
  const button = () => head.querySelector('.acting + button');
  const choose = async (/** @type {string} */ id) => {
    const select = head.querySelector('.acting');
    select.value = id;
    select.dispatchEvent(new Event('change'));
    await settled(head);
  };
  assert.equal(button(), null);
  await choose('h');
  assert.deepEqual(asked, [], 'an arrow key chooses, and nothing happens');
  await choose('g');
  assert.equal(button(), null, 'what one acts as needs no button');
  await choose('h');
  button().click();
  assert.deepEqual(asked, ['h']);
});

test('how mail is wanted is said again as a whole, of the version that was read', async () => {
  /** @type {any[]} */
  const saved = [];
  const form = await drawn('mail-form', {
    load: async () => ({ address: null, mode: 'NONE', language: 'VI', version: 2, sent: false }),
    save: async (/** @type {any} */ values, /** @type {string} */ ifMatch) => {
      saved.push([values, ifMatch]);
      return { ...values, version: 3, sent: false };
    },
  });
  await settled(form);
  assert.match(form.textContent, new RegExp(t('mail.off').slice(0, 30)));
  form.querySelector('button').click();
  await settled(form);
  assert.deepEqual(saved, [[{ mode: 'NONE', language: 'VI', address: null }, '"2"']]);
  assert.match(form.textContent, new RegExp(t('mail.done')));
});

test('who is a contractor is said with a reason', async () => {
  /** @type {any[]} */
  const saved = [];
  const form = await drawn('user-contractor', {
    username: 'a',
    organisation: 'TEL',
    load: async () => [{ username: 'a', organisation: 'OTHER', contractor: true, version: 4 }],
    save: async (/** @type {any} */ values, /** @type {string} */ ifMatch) =>
      saved.push([values, ifMatch]),
  });
  await settled(form);
  const box = form.querySelector('input[type=checkbox]');
  assert.equal(box.checked, false, 'what is said of it for another organisation is another matter');
  form.querySelector('button').click();
  await settled(form);
  assert.deepEqual(saved, [], 'not without a reason');
  box.click();
  const why = form.querySelector('[name=why]');
  why.value = 'hợp đồng';
  why.dispatchEvent(new window.Event('change', { bubbles: true }));
  why.dispatchEvent(new window.Event('input', { bubbles: true }));
  form.querySelector('button').click();
  await settled(form);
  assert.deepEqual(saved, [[{ organisation: 'TEL', contractor: true, reason: 'hợp đồng' }, '"0"']]);
});
