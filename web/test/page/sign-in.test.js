import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, settled, submit, type } from '../elements-dom.js';

await import('../../src/ui/sign-in.js');

test('the other provider is offered where there is one', async () => {
  const ways = async () => ({ provider: 'Cổng của tỉnh', address: '/oauth2/authorization/oidc' });
  const page = await drawn('sign-in', { ways });
  await settled(page);
  const link = page.querySelector('a.button');
  assert.equal(link.getAttribute('href'), '/oauth2/authorization/oidc');
  assert.match(link.textContent, /Cổng của tỉnh/);
});

test('where there is none, or nobody answers, the form is all', async () => {
  for (const ways of [
    async () => ({ provider: null, address: null }),
    () => Promise.reject(new Error('gone')),
  ]) {
    const page = await drawn('sign-in', { ways });
    await settled(page);
    assert.ok(!page.querySelector('a.button'));
    assert.ok(page.querySelector('#username'));
  }
});

test('whoever the other provider sent in vain reads why', async () => {
  const page = await drawn('sign-in', { refused: 'no-account-here' });
  assert.match(page.textContent, /chưa được mở ở đây/);
});

test('what else stands in the address is not said', async () => {
  const page = await drawn('sign-in', { refused: 'call this number' });
  assert.doesNotMatch(page.textContent, /call this number/);
});

test('why it was in vain is not said again while a password is tried', async () => {
  const submitted = () => new Promise(() => undefined);
  const page = await drawn('sign-in', { refused: 'provider-failed', submit: submitted });
  assert.ok(page.querySelector('.note-problem'));
  type(page, 'username', 'lan');
  submit(page);
  await settled(page);
  assert.equal(page.querySelector('.note-problem'), null);
});
