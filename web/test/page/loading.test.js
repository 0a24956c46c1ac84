import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Loading } from '../../src/page/loading.js';

/** An element, as far as a controller knows it: asking for an update runs it. */
function host() {
  /** @type {any[]} */
  const controllers = [];
  const update = () => controllers.forEach((one) => one.hostUpdate());
  return {
    addController: (/** @type {any} */ one) => controllers.push(one),
    requestUpdate: update,
  };
}

/** Answers that are given by hand, by the question. */
function answers() {
  /** @type {Map<string, (value: any) => void>} */
  const open = new Map();
  const load = (/** @type {string} */ question) =>
    new Promise((resolve) => open.set(question, resolve));
  return { open, load };
}

test('a late answer to an old question is dropped, and the old answer stays until the new one', async () => {
  let question = 'a';
  const { open, load } = answers();
  const element = host();
  const loading = new Loading(/** @type {any} */ (element), () => question, load);
  element.requestUpdate();
  open.get('a')?.(1);
  await new Promise(setImmediate);
  assert.deepEqual([loading.value, loading.answered, loading.busy], [1, 'a', false]);

  question = 'b';
  element.requestUpdate();
  question = 'c';
  element.requestUpdate();
  open.get('b')?.(2);
  await new Promise(setImmediate);
  assert.deepEqual([loading.value, loading.busy], [1, true]);
  open.get('c')?.(3);
  await new Promise(setImmediate);
  assert.deepEqual([loading.value, loading.answered], [3, 'c']);
});

test('the same question is not asked twice, unless it is asked again on purpose', async () => {
  let asked = 0;
  const element = host();
  const loading = new Loading(
    /** @type {any} */ (element),
    () => ({ area: '99' }),
    async () => ++asked,
  );
  element.requestUpdate();
  element.requestUpdate();
  await new Promise(setImmediate);
  assert.equal(asked, 1);
  loading.again();
  await new Promise(setImmediate);
  assert.equal(loading.value, 2);
});

test('an error is kept for the reader, and goes with the next answer', async () => {
  let fails = true;
  const element = host();
  const loading = new Loading(
    /** @type {any} */ (element),
    () => 'x',
    async () => {
      if (fails) throw new Error('no');
      return 'yes';
    },
  );
  element.requestUpdate();
  await new Promise(setImmediate);
  assert.equal(String(loading.error), 'Error: no');
  fails = false;
  loading.again();
  await new Promise(setImmediate);
  assert.deepEqual([loading.error, loading.value], [null, 'yes']);
});

test('without a question nothing is asked', () => {
  const element = host();
  const never = () => assert.fail('asked');
  const loading = new Loading(/** @type {any} */ (element), () => null, never);
  element.requestUpdate();
  assert.equal(loading.busy, false);
});
