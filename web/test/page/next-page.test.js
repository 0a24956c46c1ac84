import { drawn, settled } from '../elements-dom.js';
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

const { speak } = await import('../../src/i18n/index.js');
await import('../../src/page/next/next-page.js');

const fetched = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetched;
});

const NEXT = {
  indicator: 'mast-sharing',
  area: '99',
  date: '2024-06-30',
  boundaries: '2024-06-30',
  knownOn: '2024-06-30',
  withinM: 500,
  numerator: 1,
  denominator: 10,
  ratio: 0.1,
  target: {
    value: 0.25,
    comparator: 'AT_LEAST',
    date: '2024-12-31',
    document: 'KH 1',
    met: false,
    gap: 0.15,
  },
  shortest: {
    tenancies: 2,
    reached: true,
    would: { numerator: 3, denominator: 10, ratio: 0.3 },
    missing: 0,
  },
  openings: [
    {
      unit: 'm-1',
      kind: 'MAST',
      code: 'M1',
      owner: 'TOW',
      weight: 1,
      moves: 0.1,
      asset: 'm-1',
      assetKind: 'MAST',
      assetCode: 'M1',
      free: 2,
      listed: true,
      tenants: [
        {
          organisation: 'MOB',
          group: 'MOB',
          metres: 120,
          reasons: [
            { reason: 'REQUEST', thing: null, kind: null, code: 'YC-1', metres: null },
            { reason: 'OWN', thing: 'm-2', kind: 'MAST', code: 'M2', metres: 120 },
          ],
        },
      ],
    },
  ],
  total: 1,
  lonely: 3,
  full: 4,
  scope: null,
};

/** @param {any} answer */
async function shown(answer) {
  speak('en');
  globalThis.fetch = async (address) =>
    new Response(JSON.stringify(String(address).includes('/next') ? answer : []));
  const page = await drawn('next-page', {
    question: { area: '99', date: '', boundaries: '', knownOn: '' },
    params: {},
  });
  await settled(page);
  return page;
}

test('the shortest list is said, and each tenant has its reasons with the way to the map', async () => {
  const page = await shown(NEXT);
  assert.match(page.querySelector('.next-plan').textContent, /2 more tenancies reach .*30\.00%/);
  assert.match(page.querySelector('.tenants').textContent, /has asked for it\s+YC-1;/);
  const links = [...page.querySelectorAll('data-table tbody a')].map(
    (link) => link.getAttribute('href').split('?')[0],
  );
  assert.deepEqual(links, ['#/map/asset/m-1', '#/map/asset/m-2']);
});

test('it is said by how much the openings do not suffice', async () => {
  const page = await shown({
    ...NEXT,
    shortest: {
      tenancies: 1,
      reached: false,
      would: { numerator: 2, denominator: 10, ratio: 0.2 },
      missing: 0.5,
    },
  });
  assert.match(page.querySelector('.next-plan').textContent, /and 1 .* are missing/);
});
