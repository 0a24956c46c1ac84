import { drawn as shown, settled } from '../elements-dom.js';
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

const { speak } = await import('../../src/i18n/index.js');
const { classOf, drawn, edges } = await import('../../src/page/dashboard/shades.js');
await import('../../src/page/dashboard/commune-map.js');

const fetched = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetched;
});

/** @param {string} code @param {number} west */
const square = (code, west) => ({
  geometry: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [west, 0],
          [west + 1, 0],
          [west + 1, 1],
          [west, 0],
        ],
      ],
    ],
  },
  properties: { code, name: `Xã ${code}` },
});

test('classes are equal steps up to a round number, and the highest ratio is in one', () => {
  const upper = edges([0.02, null, 0.41]);
  assert.deepEqual(
    upper.map((bound) => Number(bound.toFixed(6))),
    [0, 0.1, 0.2, 0.3, 0.4, 0.5],
  );
  assert.deepEqual(
    [0, 0.1, 0.100001, 0.41, 0.5].map((ratio) => classOf(ratio, upper)),
    [0, 0, 1, 4, 4],
  );
  assert.deepEqual(
    edges([0.923, 1]).map((bound) => Number(bound.toFixed(6))),
    [0.9, 0.92, 0.94, 0.96, 0.98, 1],
  );
});

test('north is up, and the picture is as wide as all areas', () => {
  const { width, height, shapes } = drawn([square('1', 100), square('2', 101)]);
  assert.equal(width, 600);
  assert.ok(Math.abs(height - 300) < 2);
  assert.match(shapes[0]?.path ?? '', /^M0\.0,300\.\dL300\.0,300\.\dL300\.0,0\.0L/);
});

test('each commune leads to its rows; what is not told is hatched and leads nowhere', async () => {
  speak('en');
  const cells = [
    { cell: '1', name: 'Xã 1', numerator: 1, denominator: 4, ratio: 0.25, suppressed: false },
    { cell: '2', name: 'Xã 2', numerator: null, denominator: null, ratio: null, suppressed: true },
  ];
  globalThis.fetch = async (address) =>
    new Response(
      JSON.stringify(
        String(address).includes('/breakdown')
          ? { by: 'COMMUNE', cells }
          : { features: [square('1', 100), square('2', 101), square('3', 102)] },
      ),
    );
  const map = await shown('commune-map', {
    question: { area: '99', date: '', boundaries: '', knownOn: '' },
    code: 'mast-sharing',
    rows: (/** @type {Record<string, string>} */ { area }) => `#/rows?area=${area}`,
  });
  await settled(map);
  const links = [...map.querySelectorAll('svg a')];
  assert.deepEqual(
    links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')]),
    [['#/rows?area=1', 'Xã 1: 25.00% (1 / 4)']],
  );
  const shades = [...map.querySelectorAll('figure > svg path')].map((path) =>
    path.getAttribute('class'),
  );
  assert.deepEqual(shades, ['shade-2', 'shade-hidden', 'shade-none']);
  assert.match(map.querySelector('.shade-legend').textContent, /not shown|hidden/i);
});
