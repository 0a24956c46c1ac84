import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, settled } from '../elements-dom.js';

await import('../../src/page/dashboard/indicator-breakdown.js');
await import('../../src/page/dashboard/indicator-what-if.js');
await import('../../src/page/dashboard/dashboard-page.js');

const ANSWERED = 'mast-sharing';
/** Answers about one indicator, and lets every other wait. @param {any} body */
function answersOne(body) {
  globalThis.fetch = async (address) => {
    const path = String(address);
    if (path.includes('/api/requests')) return Response.json([]);
    return path.includes(`/${ANSWERED}/`) ? Response.json(body) : new Promise(() => undefined);
  };
}

test('the numbers of another indicator are not broken down under the name of this one', async () => {
  answersOne({ by: 'OWNER', note: null, suppressed: 0, cells: [] });
  const element = await drawn('indicator-breakdown', { code: ANSWERED, by: 'OWNER' });
  for (let i = 0; i < 4; i++) await settled(element);
  assert.ok(element.querySelector('data-table'));
  element.code = 'site-sharing';
  await settled(element);
  assert.equal(element.querySelector('data-table'), null);
});

test('nor supposed; and nothing is supposed to be new since a day that nobody said', async () => {
  const words = { vi: 'a', en: 'a' };
  const reading = { numerator: 1, denominator: 2, ratio: 0.5 };
  answersOne({ today: reading, would: reading, sentence: words, note: words });
  const switches = { population: 'IN_USE', minUsers: 2 };
  const element = await drawn('indicator-what-if', { code: ANSWERED, switches, open: true });
  for (let i = 0; i < 4; i++) await settled(element);
  assert.ok(element.querySelector('table'));
  const choices = [...element.querySelectorAll('#what-if-population option')];
  assert.deepEqual(
    choices.map(({ value }) => value),
    ['IN_USE', 'BUILT'],
  );
  element.code = 'site-sharing';
  await settled(element);
  assert.equal(element.querySelector('table'), null);
});

test('an office that looks elsewhere is told once that it is told of its own area, and led there', async () => {
  globalThis.fetch = async () =>
    Response.json(
      { type: 'urn:dungchung:problem:outside-area', title: '', status: 403, area: '99001' },
      { status: 403, headers: { 'content-type': 'application/problem+json' } },
    );
  const question = { area: '99', date: '', boundaries: '', knownOn: '' };
  const me = { role: 'COMMUNE_OFFICE', area: '99001', areaName: 'Xã Vàm Trắng' };
  const page = await drawn('dashboard-page', { question, me });
  for (let i = 0; i < 6; i++) await settled(page);
  assert.equal(page.querySelectorAll('.note-problem').length, 1);
  assert.match(page.querySelector('.note-problem').textContent, /99001/);
  assert.equal(page.querySelector('.indicator-cards'), null);
  assert.match(page.querySelector('a.button').getAttribute('href'), /area=99001/);
});
