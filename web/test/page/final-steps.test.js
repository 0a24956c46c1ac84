import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { drawn, settled, type } from '../elements-dom.js';

const { t } = await import('../../src/i18n/index.js');
await import('../../src/page/change-sets/change-set-view.js');
await import('../../src/page/definitions/definition-draft.js');

const AUTHOR = { username: 'a', role: 'OPERATOR', organisation: 'RED' };
const DRAFT = {
  id: 's',
  title: 'Thay đổi ngày 01/12/2026',
  letterNumber: null,
  letterDate: null,
  state: 'DRAFT',
  author: 'a',
  organisation: 'RED',
};
/** @type {[string, any][]} what was sent */
let sent = [];
/** What the server says to what was typed. */
let saved = 200;
/** @type {string[]} */
let questions = [];

beforeEach(() => {
  [sent, questions, saved] = [[], [], 200];
  globalThis.fetch = async (address, init) => {
    const { method = 'GET', body } = /** @type {any} */ (init ?? {});
    const path = String(address).split('?')[0] ?? '';
    if (method !== 'GET') sent.push([`${method} ${path}`, body ? JSON.parse(body) : null]);
    const status = method === 'PUT' && path === '/api/change-sets/s' ? saved : 200;
    const answer = path === '/api/change-sets/s' ? DRAFT : method === 'GET' ? [] : { revision: 2 };
    return new Response(JSON.stringify(answer), {
      status,
      headers: { 'content-type': 'application/json', etag: '"1"' },
    });
  };
});
afterEach(() => {
  Object.assign(window, { confirm: undefined });
});

async function opened() {
  const view = await drawn('change-set-view', { setId: 's', me: AUTHOR });
  for (let i = 0; i < 10; i++) await settled(view);
  await type(view, 'form-letterNumber', '12/SONGTEL-HT');
  return view;
}

/** @param {any} element @param {string} words */
async function press(element, words) {
  const button = [...element.querySelectorAll('button')].find(
    (one) => one.textContent.trim() === words,
  );
  button.click();
  for (let i = 0; i < 10; i++) await settled(element);
}

test('a draft is sent with the letter that was typed beside it', async () => {
  await press(await opened(), t('change-sets.step.submission'));
  assert.deepEqual(
    sent.map(([where]) => where),
    ['PUT /api/change-sets/s', 'PUT /api/change-sets/s/submission'],
  );
  assert.equal(sent[0]?.[1].letterNumber, '12/SONGTEL-HT');
});

test('where what was typed is refused, nothing is sent', async () => {
  saved = 422;
  const view = await opened();
  await press(view, t('change-sets.step.submission'));
  assert.deepEqual(
    sent.map(([where]) => where),
    ['PUT /api/change-sets/s'],
  );
  assert.ok(view.querySelector('change-set-form problem-note').textContent.trim());
});

test('a definition is published, or its draft dropped, only by who says so twice', async () => {
  const draft = { version: 2, revision: 1, reason: 'QĐ 12', ways: [] };
  const element = await drawn('definition-draft', { code: 'mast-sharing', path: '/d', draft });
  Object.assign(window, { confirm: (/** @type {string} */ words) => !questions.push(words) });
  await press(element, t('definitions.publish'));
  await press(element, t('definitions.drop'));
  assert.deepEqual(sent, []);
  assert.match(questions[0] ?? '', /phiên bản 2, áp dụng từ ngày \d\d\/\d\d\/\d{4}/);
  Object.assign(window, { confirm: () => true });
  await press(element, t('definitions.publish'));
  assert.equal(sent.at(-1)?.[0], 'PUT /d/2/publication');
});
