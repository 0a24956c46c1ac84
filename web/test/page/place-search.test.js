import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { drawn, settled, submit } from '../elements-dom.js';

Object.assign(globalThis, { history: window.history, HashChangeEvent: Event });

const { t } = await import('../../src/i18n/index.js');
const { askedIn } = await import('../../src/page/map/place-search.js');
const { canBeAsked } = await import('../../src/page/map/asset-view.js');

const fetched = globalThis.fetch;
after(() => {
  globalThis.fetch = fetched;
});

/** @param {any[]} features */
function answering(features) {
  /** @type {string[]} */
  const asked = [];
  globalThis.fetch = async (address) => {
    asked.push(String(address));
    return new Response(JSON.stringify({ type: 'FeatureCollection', features }), {
      headers: { 'content-type': 'application/geo+json' },
    });
  };
  return asked;
}

/** @param {number} freePlaces @param {object} [said] */
const place = (freePlaces, said) => ({
  id: `p${freePlaces}`,
  properties: { kind: 'POLE_LINE', code: null, owner: null, freePlaces, distanceM: 50, ...said },
});

const PARAMS = { lat: '9.42', lon: '105.18', radius: '800', kind: 'any', owner: 'COTVIET' };

test('an address that names a place is asked again, with all that it says', async () => {
  assert.equal(askedIn({ area: '99' }), null);
  assert.deepEqual(askedIn(PARAMS), {
    lat: 9.42,
    lon: 105.18,
    radius: 800,
    kind: null,
    owner: 'COTVIET',
  });
  const asked = answering([place(3)]);
  const element = await drawn('place-search', { params: PARAMS });
  for (let i = 0; i < 5; i++) await settled(element);
  assert.match(asked[0] ?? '', /lat=9\.42&?.*owner=COTVIET|owner=COTVIET.*lat=9\.42/);
  assert.match(element.querySelector('.choices').textContent, new RegExp(t('map.no-owner')));
});

test('as many as the server sends at most are not called all', async () => {
  answering(Array.from({ length: 200 }, () => place(1)));
  const element = await drawn('place-search', { params: PARAMS });
  for (let i = 0; i < 5; i++) await settled(element);
  assert.equal(
    element.querySelector('h3').textContent.trim(),
    t('search.found-more', { count: 200 }),
  );
});

test('who uses an asset already asks for no place on it, nor anybody where there is no owner', () => {
  const me = /** @type {any} */ ({ role: 'OPERATOR', organisation: 'SONGTEL' });
  const use = { organisation: 'SONGTEL', used: true, usedTo: null };
  assert.ok(canBeAsked({ owner: 'COTVIET' }, me));
  assert.ok(!canBeAsked({ owner: null }, me));
  assert.ok(!canBeAsked({ owner: 'COTVIET', tenancies: [use] }, me));
  assert.ok(canBeAsked({ owner: 'COTVIET', tenancies: [{ ...use, usedTo: '2020-01-01' }] }, me));
});

test('what was asked for stands in the address, and the old list goes while the new one comes', async () => {
  const asked = answering([place(2)]);
  const element = await drawn('place-search', { params: PARAMS });
  for (let i = 0; i < 5; i++) await settled(element);
  element.values = { ...element.values, kind: null, radius: 500 };
  submit(element);
  await element.updateComplete;
  assert.equal(element.querySelector('.choices'), null);
  assert.match(location.hash, /radius=500/);
  assert.match(location.hash, /kind=any/);
  for (let i = 0; i < 5; i++) await settled(element);
  assert.equal(asked.length, 2);
});
