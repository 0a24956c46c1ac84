import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, settled, submit, type } from '../elements-dom.js';

const { speak } = await import('../../src/i18n/index.js');
await import('../../src/page/requests/step-form.js');

const REQUEST = { requesterName: 'SONGTEL', places: 2 };

/** A contract form with days typed as a person types them. @param {Record<string, string>} days */
async function contract(days) {
  const form = await drawn('step-form', { step: 'contract', request: REQUEST });
  /** @type {any[]} */
  const sent = [];
  form.addEventListener('submit-step', (/** @type {any} */ event) => sent.push(event.detail));
  type(form, 'form-contractNumber', '12/2026/HĐ-DC');
  for (const [name, day] of Object.entries(days)) type(form, `day-${name}`, day);
  await settled(form);
  submit(form);
  await settled(form);
  const wrong = [...form.querySelectorAll('[aria-invalid="true"]')].map(({ name }) => name);
  return { form, sent, wrong };
}

test('what is missing is marked at its field, and the first such field has the keyboard', async () => {
  const form = await drawn('step-form', { step: 'contract', request: REQUEST });
  submit(form);
  await settled(form);
  const wrong = [...form.querySelectorAll('[aria-invalid="true"]')].map(({ name }) => name);
  assert.deepEqual(wrong, ['contractNumber', 'signedOn', 'firstUseOn']);
  assert.equal(document.activeElement?.id, 'form-contractNumber');
});

test('a first day of use before the signature is refused at its field', async () => {
  const { form, sent, wrong } = await contract({
    signedOn: '20/11/2026',
    firstUseOn: '19/11/2026',
  });
  assert.deepEqual(sent, []);
  assert.deepEqual(wrong, ['firstUseOn']);
  assert.match(form.querySelector('#day-firstUseOn-note').textContent, /trước ngày ký/);
});

test('use lies within the term, and a term ends after it begins', async () => {
  const days = { signedOn: '01/11/2026', contractFrom: '20/11/2026' };
  assert.deepEqual((await contract({ ...days, firstUseOn: '19/11/2026' })).wrong, ['firstUseOn']);
  const ended = { ...days, firstUseOn: '20/11/2026', contractTo: '19/11/2026' };
  assert.deepEqual((await contract(ended)).wrong, ['contractTo', 'firstUseOn']);
});

test('days that follow one another are sent, the empty ones as null', async () => {
  const { sent } = await contract({ signedOn: '18/11/2026', firstUseOn: '18/11/2026' });
  assert.deepEqual(sent, [
    {
      contractNumber: '12/2026/HĐ-DC',
      signedOn: '2026-11-18',
      firstUseOn: '2026-11-18',
      contractFrom: null,
      contractTo: null,
    },
  ]);
});

test('what the server finds wrong is marked at its field', async () => {
  const form = await drawn('step-form', { step: 'contract', request: REQUEST });
  const errors = [
    { field: 'firstUseOn', value: '2026-01-01', expected: 'no day before 2026-02-01' },
  ];
  form.error = { rule: 'invalid-input', facts: { errors } };
  await settled(form);
  assert.equal(form.querySelector('#day-firstUseOn').getAttribute('aria-invalid'), 'true');
  assert.equal(document.activeElement?.id, 'day-firstUseOn');
});

test('an owner that takes its acceptance back says why', async () => {
  const form = await drawn('step-form', { step: 'revocation', request: REQUEST });
  /** @type {any[]} */
  const sent = [];
  form.addEventListener('submit-step', (/** @type {any} */ event) => sent.push(event.detail));
  submit(form);
  await settled(form);
  assert.deepEqual(sent, []);
  type(form, 'form-reason', 'Cột sắp tháo dỡ');
  await settled(form);
  submit(form);
  assert.deepEqual(sent, [{ reason: 'Cột sắp tháo dỡ' }]);
  assert.ok(form.querySelector('button.danger'));
});

test('while a step is on its way it is not sent again', async () => {
  const form = await drawn('step-form', { step: 'acceptance', request: REQUEST, busy: true });
  let sent = 0;
  form.addEventListener('submit-step', () => sent++);
  submit(form);
  assert.equal(sent, 0);
  assert.ok(form.querySelector('button.primary').disabled);
});

test('every fault has words in both languages', async () => {
  for (const language of /** @type {const} */ (['en', 'vi'])) {
    speak(language);
    const { form } = await contract({ signedOn: '20/11/2026', firstUseOn: '19/11/2026' });
    assert.doesNotMatch(form.textContent, /requests\.|fault\./);
  }
});
