import { drawn, settled } from '../elements-dom.js';
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

const { speak } = await import('../../src/i18n/index.js');
const { bodyOf, holds, whenValid, whichMasts } = await import('../../src/page/spacing/model.js');
await import('../../src/page/spacing/spacing-page.js');

const fetched = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetched;
});

const RULE = {
  id: 'rule-1',
  area: '99',
  zone: 'URBAN',
  network: 'OTHER',
  category: null,
  aboveM: null,
  upToM: null,
  metres: 120,
  condition: null,
  validFrom: '2023-01-01',
  validTo: null,
  document: 'QĐ 1',
  source: null,
  reason: null,
  version: 3,
  recordedAt: '2026-01-01T00:00:00Z',
  recordedBy: 'planner',
};
const PAIR = {
  mast: 'm-1',
  code: 'P1',
  owner: 'MOB',
  planned: true,
  urban: true,
  other: 'm-2',
  otherCode: null,
  otherOwner: null,
  otherPlanned: false,
  otherUrban: false,
  sameNetwork: false,
  sameSite: true,
  distanceM: 99.5,
  metres: 120,
  document: 'QĐ 1',
};
const SUMS = {
  date: '2026-01-01',
  boundaries: '2026-01-01',
  knownOn: '2026-01-01',
  standing: 9,
  planned: 1,
  withoutRule: 0,
  unknownHeight: 2,
  pairs: 1,
  plannedPairs: 1,
  sameNetworkPairs: 0,
  sameSitePairs: 1,
};

test('a rule is said in words, and holds on its days', () => {
  speak('en');
  assert.equal(whichMasts(RULE), 'urban zone; other network');
  assert.equal(whichMasts({ ...RULE, zone: null, network: null, upToM: 3 }), 'up to 3 m high');
  assert.equal(whenValid(RULE), 'from 01/01/2023');
  assert.ok(holds(RULE, '2023-01-01'));
  assert.ok(!holds({ ...RULE, validTo: '2025-06-30' }, '2025-07-01'));
  assert.equal(bodyOf({ metres: 5 }).zone, null);
});

test('each pair leads to both masts, and a planner alters a rule by its version', async () => {
  speak('en');
  const sent = /** @type {any[]} */ ([]);
  globalThis.fetch = async (address, init) => {
    const path = String(address);
    if (init?.method === 'PUT') {
      sent.push([path, new Headers(init.headers).get('If-Match'), JSON.parse(String(init.body))]);
      return new Response(JSON.stringify(RULE));
    }
    if (path.includes('/history') || path.includes('/rules'))
      return new Response(JSON.stringify([RULE]));
    if (path.includes('/pairs')) return new Response(JSON.stringify({ pairs: [PAIR], total: 1 }));
    return new Response(JSON.stringify(path.includes('/spacing') ? SUMS : []));
  };
  const page = await drawn('spacing-page', {
    me: { role: 'PLANNER', username: 'planner' },
    question: { area: '99', date: '', boundaries: '', knownOn: '' },
    params: {},
  });
  await settled(page);
  const links = [...page.querySelectorAll('data-table tbody a')].map(
    (link) => link.getAttribute('href').split('?')[0],
  );
  assert.deepEqual(links, ['#/map/asset/m-1', '#/map/asset/m-2']);
  assert.match(page.querySelector('data-table').textContent, /20\.5/);
  page.querySelector('data-table tbody button').click();
  await settled(page);
  const form = page.querySelector('spacing-rule-form');
  await settled(form);
  assert.equal(form.values.metres, 120);
  form.values = { ...form.values, metres: 150, reason: 'why' };
  form.querySelector('form').dispatchEvent(new Event('submit', { cancelable: true }));
  await settled(page);
  assert.equal(sent.length, 1);
  assert.equal(sent[0][1], '"3"');
  assert.equal(sent[0][2].metres, 150);
});
