import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, settled, submit, type } from '../elements-dom.js';

await import('../../src/page/map/request-form.js');

const ASSET = { id: 'a', properties: { kind: 'MAST', owner: 'MEKOFONE', freePlaces: null } };

/** Answers that are given by hand. @param {any} [answer] */
function server(answer = { status: 201, body: { number: 'DN-2026-0001', dueOn: '2026-12-01' } }) {
  /** @type {(() => void)[]} */
  const waiting = [];
  Object.defineProperty(globalThis, 'fetch', {
    configurable: true,
    value: () =>
      new Promise((resolve) =>
        waiting.push(() =>
          resolve(
            new Response(JSON.stringify(answer.body), {
              status: answer.status,
              headers: { 'content-type': 'application/problem+json' },
            }),
          ),
        ),
      ),
  });
  return waiting;
}

test('a request that is sent twice in a hurry is filed once', async () => {
  const waiting = server();
  const form = await drawn('request-form', { asset: ASSET });
  type(form, 'form-purpose', 'Phủ sóng 5G');
  submit(form);
  submit(form);
  await settled(form);
  assert.equal(waiting.length, 1);
  assert.ok(form.querySelector('button.primary').disabled);
  waiting[0]?.();
  await settled(form);
  await settled(form);
  assert.match(form.textContent, /DN-2026-0001/);
});

test('a refusal is brought into sight, and the request can be sent again', async () => {
  const errors = [{ field: 'places', value: '0', expected: 'at least one place' }];
  const waiting = server({
    status: 400,
    body: { type: 'urn:dungchung:problem:invalid-input', errors },
  });
  const form = await drawn('request-form', { asset: ASSET });
  submit(form);
  waiting[0]?.();
  await settled(form);
  await settled(form);
  assert.equal(document.activeElement?.id, 'form-places');
  assert.ok(!form.querySelector('button.primary').disabled);
});
