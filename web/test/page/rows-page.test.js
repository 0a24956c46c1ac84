import { drawn, settled } from '../elements-dom.js';
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

const { speak } = await import('../../src/i18n/index.js');
const { useText } = await import('../../src/page/rows/rows.js');
await import('../../src/page/rows/rows-page.js');
await import('../../src/page/coverage/coverage-page.js');
await import('../../src/page/dashboard/indicator-communes.js');

speak('en');
const asked = /** @type {string[]} */ ([]);
const addresses = /** @type {string[]} */ ([]);
const fetched = globalThis.fetch;
const QUESTION = { area: '99', date: '', boundaries: '', knownOn: '' };
const ROW = {
  id: 'a',
  kind: 'MAST',
  code: 'CTV-CA0006',
  owner: 'CTV',
  commune: '99001',
  weight: 1,
  counted: true,
  shared: false,
  why: 'COUNTED',
  usersCounted: 1,
  users: ['A', 'B'],
  groups: ['G'],
  uses: [
    { organisation: 'A', since: '2021-03-05', contract: '12/HD' },
    { organisation: 'B', since: null, contract: null },
  ],
  remarks: ['sameGroup'],
};

/** @param {Record<string, unknown>} answers by the end of the address's path */
function answering(answers) {
  globalThis.fetch = async (address) => {
    const path = String(address).split('?')[0] ?? '';
    asked.push(path);
    addresses.push(String(address));
    const found = Object.entries(answers).find(([end]) => path.endsWith(end));
    const nothing = path.includes('/api/indicators/') ? null : [];
    return new Response(JSON.stringify(found ? found[1] : nothing));
  };
}

afterEach(() => {
  globalThis.fetch = fetched;
  asked.length = addresses.length = 0;
});

/** @param {Record<string, string>} params */
async function rowsPage(params) {
  const page = await drawn('rows-page', { question: QUESTION, params });
  for (let i = 0; i < 5; i++) await settled(page);
  return page;
}

test('rows say how many there are, since when each user counts, and what is remarkable', async () => {
  answering({ '/rows': { rows: [ROW], next: 'x', withheld: 0, total: 460 } });
  const text = (await rowsPage({ indicator: 'mast-sharing' })).textContent;
  assert.match(text, /1 of 460 rows/);
  assert.match(text, /A \(since 05\/03\/2021, contract 12\/HD\)/);
  assert.match(text, /users of one corporate group/);
  assert.equal(
    useText({ organisation: 'B', since: null, contract: null }, new Map([['B', 'Blue']])),
    'Blue (since an unknown day)',
  );
});

test('an indicator that there is not is said so, and no other is shown in its place', async () => {
  answering({});
  const page = await rowsPage({ indicator: 'nonsense' });
  assert.match(page.textContent, /There is no such indicator/);
  assert.ok(!asked.some((path) => path.includes('/api/indicators/')));
});

test('communes stand beside the target of the province, which judges none of them', async () => {
  answering({ '/communes': [] });
  const communes = { question: QUESTION, code: 'mast-sharing', target: 0.13 };
  const table = await drawn('indicator-communes', communes);
  for (let i = 0; i < 3; i++) await settled(table);
  assert.match(table.textContent, /13% *\), to compare with only|13 ?%\), to compare with only/);
});

test('organisations and communes are called as on the days of the question', async () => {
  answering({ '/rows': { rows: [], next: null, withheld: 0, total: 0 } });
  const question = { ...QUESTION, date: '2023-06-30', boundaries: '2025-07-01' };
  const page = await rowsPage({ indicator: 'mast-sharing' });
  addresses.length = 0;
  page.question = { ...question, knownOn: '2024-01-31' };
  for (let i = 0; i < 3; i++) await settled(page);
  assert.ok(addresses.includes('/api/organisations?date=2023-06-30&knownOn=2024-01-31'));
  const communes = '/api/areas?boundaries=2025-07-01&knownOn=2024-01-31&level=COMMUNE';
  assert.ok(addresses.includes(communes), addresses.join('\n'));
});

test('operators are offered for coverage as they were on the days of the question', async () => {
  answering({});
  const question = { ...QUESTION, area: '', date: '2023-06-30', knownOn: '2024-01-31' };
  await drawn('coverage-page', { question, params: {} });
  assert.ok(addresses.includes('/api/organisations?date=2023-06-30&knownOn=2024-01-31'));
});
