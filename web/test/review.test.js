import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import './dom.js';

const api = await import('../src/api.js');
const { review, workIn } = await import('../src/review.js');
const { WaitingCount } = await import('../src/ui/waiting-count.js');
const { Choices } = await import('../src/choices.js');
const { problemText } = await import('../src/i18n/problem-text.js');
const { fetch: real } = globalThis;

/** @type {any[]} */
let sent;
/** @type {Response} */
let answer;
beforeEach(() => {
  sent = [];
  globalThis.fetch = async (_, options) => {
    sent.push(options?.headers);
    return answer;
  };
});
afterEach(() => {
  globalThis.fetch = real;
  workIn(undefined);
});

test('a change that was kept is told to the page, and is not taken for the saved thing', async () => {
  /** @type {any[]} */
  const kept = [];
  review.addEventListener('kept', (/** @type {any} */ event) => kept.push(event.detail));
  answer = Response.json({ changeSet: 's1', item: 'i1' }, { status: 202 });
  const { body } = await api.put('/api/assets/1', {}, '"1"');
  assert.equal(body, null);
  assert.deepEqual(kept, [{ changeSet: 's1', item: 'i1' }]);
  answer = Response.json({ id: 'run' }, { status: 202 });
  assert.deepEqual((await api.post('/api/imports', {})).body, { id: 'run' });
  assert.equal(kept.length, 1, 'other work that is accepted is no change that waits');
});

test('changes go into the chosen draft; what is read, or done with change-sets themselves, does not', async () => {
  workIn('d1');
  for (const path of ['/api/assets/1', '/api/change-sets/d1/submission', '/login']) {
    answer = new Response(null);
    await api.put(path, {});
  }
  answer = Response.json([]);
  await api.get('/api/assets');
  workIn(undefined);
  answer = new Response(null);
  await api.put('/api/assets/1', {});
  assert.deepEqual(
    sent.map((headers) => headers['x-change-set']),
    ['d1', undefined, undefined, undefined, undefined],
  );
});

test('the way back to a page does not lead into a draft again', () => {
  const choices = new Choices();
  const params = { draft: 'd1', item: 'i1', organisation: 'TEL', area: '99' };
  choices.saw({ page: 'map', rest: [], params });
  assert.deepEqual(choices.of('map'), { organisation: 'TEL' });
});

test('what waits is counted at once when somebody comes or a step was taken, else once a minute at most', async () => {
  /** @type {any[]} */
  const asked = [];
  const host = /** @type {any} */ ({ addController: () => {}, requestUpdate: () => {} });
  const count = new WaitingCount(host, async (params) => {
    asked.push(params);
    return ['one', 'other'];
  });
  count.hostConnected();
  count.of(/** @type {any} */ ({ username: 'planner', role: 'PLANNER' }));
  await new Promise(setImmediate);
  assert.equal(count.count, 2);
  const moves = () => window.dispatchEvent(new window.Event('hashchange'));
  moves();
  assert.equal(asked.length, 1, 'not again within the minute');
  review.dispatchEvent(new Event('moved'));
  assert.equal(asked.length, 2);
  count.of(/** @type {any} */ ({ username: 'lan', role: 'OPERATOR' }));
  count.of(/** @type {any} */ ({ username: 'inspector', role: 'INSPECTOR' }));
  await new Promise(setImmediate);
  assert.equal(count.count, 0, 'an answer for somebody else is not counted');
  count.hostDisconnected();
  assert.deepEqual(asked, [
    { state: 'SUBMITTED' },
    { state: 'SUBMITTED' },
    { state: 'DRAFT', own: 'true' },
  ]);
});

test('an item that cannot be published says which one, and by which rule', () => {
  const facts = { item: 3, why: 'unknown-owner', owner: 'TEL' };
  assert.match(
    problemText({ rule: 'item-not-publishable', facts }),
    /mục 3 .*Không có đơn vị TEL\./,
  );
  const odd = { item: 3, why: 'odd-rule' };
  assert.match(problemText({ rule: 'item-not-publishable', facts: odd }), /mục 3 .*odd-rule/);
});
