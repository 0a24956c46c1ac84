import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import './dom.js';

const { isAgain, isOther } = await import('../src/acting.js');

const GRANTS = [{ id: 'g1' }, { id: 'g2' }];
const BEFORE = /** @type {any} */ ({ username: 'lan', acting: 'g1', grants: GRANTS });
/** @type {any} who is signed in now */
let now;
/** @type {any[]} */
let sent = [];

beforeEach(() => {
  sent = [];
  document.cookie = 'XSRF-TOKEN=x';
  globalThis.fetch = async (_, init) => {
    if (init?.method !== 'PUT')
      return now ? Response.json(now) : Response.json({ status: 401 }, { status: 401 });
    const { grant } = JSON.parse(String(init.body));
    sent.push(grant);
    now = { ...now, acting: grant };
    return new Response('');
  };
});

test('the same person goes on in the same role', async () => {
  now = { ...BEFORE, acting: 'g2' };
  assert.equal(/** @type {any} */ (await isAgain(BEFORE)).acting, 'g1');
  assert.deepEqual(sent, ['g1']);
});

test('a role that was taken away meanwhile is not asked for', async () => {
  now = { ...BEFORE, acting: 'g2', grants: [{ id: 'g2' }] };
  assert.equal(/** @type {any} */ (await isAgain(BEFORE)).acting, 'g2');
  assert.deepEqual(sent, []);
});

test('somebody else is told from the same person, and from nobody', async () => {
  now = { ...BEFORE, username: 'minh' };
  assert.deepEqual([await isAgain(BEFORE), await isOther(BEFORE)], [false, true]);
  now = BEFORE;
  assert.equal(await isOther(BEFORE), false);
  now = null;
  assert.deepEqual([await isAgain(BEFORE), await isOther(BEFORE)], [null, false]);
});
