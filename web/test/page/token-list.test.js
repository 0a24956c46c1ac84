import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, settled, submit, type } from '../elements-dom.js';

const { speak } = await import('../../src/i18n/index.js');
await import('../../src/page/account/token-list.js');

const REPORT = {
  id: '1',
  name: 'báo cáo quý',
  scope: 'READ',
  createdAt: '2026-11-30T01:00:00Z',
  expiresOn: '2099-12-31',
  lastUsedOn: '2026-11-30',
};
const OLD = { ...REPORT, id: '2', name: 'cũ', expiresOn: '2020-01-31', lastUsedOn: null };

/** @param {Record<string, unknown>} [given] */
async function list(given = {}) {
  const element = await drawn('token-list', { load: async () => [REPORT, OLD], ...given });
  await settled(element);
  return element;
}

test('each token says how far it goes, until when it holds and when it was used', async () => {
  const cards = [...(await list()).querySelectorAll('.cards li')].map((card) =>
    card.textContent.replace(/\s+/g, ' '),
  );
  assert.match(cards[0], /báo cáo quý · Chỉ đọc · đến hết 31\/12\/2099 · .*30\/11\/2026/);
  assert.match(cards[1], /cũ · Chỉ đọc · hết hạn từ 31\/01\/2020 · chưa dùng/);
});

test('a new token is shown once, and gone with the next thing that is done', async () => {
  /** @type {any[]} */
  const asked = [];
  /** @type {string[]} */
  const ended = [];
  const element = await list({
    make: async (/** @type {any} */ form) => {
      asked.push(form);
      return { secret: 'geheim', token: REPORT };
    },
    end: async (/** @type {string} */ id) => ended.push(id),
  });
  type(element, 'form-name', 'báo cáo');
  type(element, 'form-days', '30');
  await settled(element);
  submit(element);
  await settled(element);
  await settled(element);
  assert.deepEqual(asked, [{ scope: 'READ', name: 'báo cáo', days: 30 }]);
  assert.equal(element.querySelector('#token-secret').value, 'geheim');
  element.querySelectorAll('.cards button')[1].click();
  await settled(element);
  await settled(element);
  assert.deepEqual(ended, ['2']);
  assert.equal(element.querySelector('#token-secret'), null);
});

test('a token without a name is not asked for', async () => {
  let asked = 0;
  const element = await list({ make: async () => asked++ });
  submit(element);
  await settled(element);
  const wrong = [...element.querySelectorAll('[aria-invalid="true"]')].map(({ name }) => name);
  assert.deepEqual(wrong, ['name']);
  assert.equal(asked, 0);
});

test('everything has words in both languages', async () => {
  for (const language of /** @type {const} */ (['en', 'vi'])) {
    speak(language);
    assert.doesNotMatch((await list()).textContent, /token\./);
  }
});
