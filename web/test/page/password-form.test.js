import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, settled, submit, type } from '../elements-dom.js';

const { speak } = await import('../../src/i18n/index.js');
await import('../../src/page/account/password-form.js');

/**
 * A form as somebody filled it in and sent it.
 *
 * @param {Record<string, string>} typed
 * @param {unknown} [refusal] what the server answers instead of doing it
 */
async function sent(typed, refusal) {
  /** @type {unknown[]} */
  const changes = [];
  const change = async (/** @type {unknown} */ passwords) => {
    changes.push(passwords);
    if (refusal) throw refusal;
  };
  const form = await drawn('password-form', { change });
  for (const [name, text] of Object.entries(typed)) type(form, `form-${name}`, text);
  await settled(form);
  submit(form);
  await settled(form);
  await settled(form);
  const wrong = [...form.querySelectorAll('[aria-invalid="true"]')].map(({ name }) => name);
  return { form, changes, wrong };
}

const GOOD = { oldPassword: ' cũ ', newPassword: ' mới hẳn ', repeated: ' mới hẳn ' };

test('both passwords are sent as they were typed, and the form says that it is done', async () => {
  const { form, changes } = await sent(GOOD);
  assert.deepEqual(changes, [{ oldPassword: ' cũ ', newPassword: ' mới hẳn ' }]);
  assert.match(form.querySelector('[role="status"]').textContent, /Đã đổi mật khẩu/);
  assert.equal(form.querySelector('#form-newPassword').value, '');
});

test('what is missing or not the same twice is marked, and nothing is sent', async () => {
  assert.deepEqual((await sent({})).wrong, ['oldPassword', 'newPassword', 'repeated']);
  const { changes, wrong } = await sent({ ...GOOD, repeated: 'mới hẳn' });
  assert.deepEqual(wrong, ['repeated']);
  assert.deepEqual(changes, []);
});

test('what the server refuses stands at its field, anything else above the form', async () => {
  assert.deepEqual((await sent(GOOD, { rule: 'wrong-password', facts: {} })).wrong, [
    'oldPassword',
  ]);
  const short = await sent(GOOD, { rule: 'password-too-short', facts: { shortest: 8 } });
  assert.deepEqual(short.wrong, ['newPassword']);
  assert.match(short.form.querySelector('#form-newPassword-fault').textContent, /8 ký tự/);
  const guessed = await sent(GOOD, { rule: 'too-many-failures', facts: {} });
  assert.deepEqual(guessed.wrong, []);
  assert.ok(guessed.form.querySelector('.note-problem'));
});

test('nothing of the form is without words', async () => {
  for (const language of /** @type {const} */ (['en', 'vi'])) {
    speak(language);
    const { form } = await sent({ ...GOOD, repeated: 'x' });
    assert.doesNotMatch(form.textContent, /account\.|problem\./);
  }
});
