import { drawn, settled } from '../elements-dom.js';
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

const { speak } = await import('../../src/i18n/index.js');
await import('../../src/page/same-direction/same-direction-page.js');

const fetched = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetched;
});

const FIGURE = {
  area: '99',
  date: '2024-12-31',
  boundaries: '2024-12-31',
  knownOn: '2025-01-15',
  rule: { townM: 20, outsideM: 50, headingDeg: 30, leastM: 100 },
  sentence: { vi: 'Luật', en: 'The rule' },
  sharedKm: 10,
  besideKm: 25,
  allKm: 100,
  unknownKm: 0,
  ratio: 10 / 35,
  nearBesideKm: 15,
  nearRatio: 0.4,
};
const STRETCH = {
  route: 'r-1',
  kind: 'POLE_LINE',
  code: 'N1',
  group: 'MOB',
  other: 'r-2',
  otherKind: 'CABLE',
  otherCode: null,
  otherGroup: 'VIE',
  length: 999.6,
  metres: 9.9,
};

test('the ratio stands beside the narrow one, and each stretch leads to both routes on the map', async () => {
  speak('en');
  const asked = /** @type {string[]} */ ([]);
  globalThis.fetch = async (address) => {
    const path = String(address);
    asked.push(path);
    if (path.includes('/stretches'))
      return new Response(JSON.stringify({ stretches: [STRETCH], total: 25 }));
    return new Response(JSON.stringify(path.includes('/same-direction') ? FIGURE : []));
  };
  const page = await drawn('same-direction-page', {
    question: { area: '99', date: '2024-12-31', boundaries: '', knownOn: '' },
    params: { since: '2024-02-07' },
  });
  await settled(page);
  assert.ok(asked.some((path) => path.includes('since=2024-02-07')));
  const ratios = [...page.querySelectorAll('table.plain tbody tr')].map((row) =>
    row.lastElementChild.textContent.trim(),
  );
  assert.deepEqual(ratios, ['28.57%', '40.00%']);
  assert.equal(page.querySelector('#same-direction-outsideM').value, '50');
  assert.equal(page.querySelector('#day-since').value, '07/02/2024');
  const links = [...page.querySelectorAll('data-table tbody a')].map((link) =>
    link.getAttribute('href'),
  );
  assert.deepEqual(
    links.map((href) => href.split('?')[0]),
    ['#/map/asset/r-1', '#/map/asset/r-2'],
  );
  assert.match(page.querySelector('data-table').textContent, /1 of 25/);
});
