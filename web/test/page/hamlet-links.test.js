import { drawn, settled } from '../elements-dom.js';
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

const { render } = await import('lit');
const { speak } = await import('../../src/i18n/index.js');
const { hamletColumns } = await import('../../src/page/coverage/columns.js');
const { findingColumns } = await import('../../src/page/quality/columns.js');
const { verdict } = await import('../../src/page/dashboard/verdict.js');
await import('../../src/page/map/map-sheet.js');

speak('en');
const fetched = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetched;
});

/** @param {unknown} cell */
function shown(cell) {
  const box = document.createElement('div');
  render(cell, box);
  return box;
}

test('a hamlet of the coverage leads to itself on the map, and the area in question stays', () => {
  location.hash = '#/coverage?area=77&date=2025-12-31&operator=RED';
  const row = { code: 'H1', name: 'Một', commune: '77001' };
  const href = shown(hamletColumns(0.9)[0]?.cell(row)).querySelector('a')?.getAttribute('href');
  location.hash = '';
  assert.equal(href, '#/map/hamlet/H1?area=77&date=2025-12-31');
});

test('a hamlet of the quality page, which asks about no area, leads to itself on the map', () => {
  const finding = { subject: 'HAMLET', id: 'x', code: 'H1', area: '77001' };
  const link = shown(findingColumns()[0]?.cell(finding)).querySelector('a');
  assert.equal(link?.getAttribute('href'), '#/map/hamlet/H1?area=77001');
});

test('the sheet shows the hamlet, brings it into view, and names the stations near it', async () => {
  const place = { type: 'Point', coordinates: [105, 9] };
  const hamlet = { geometry: place, properties: { code: 'H1', name: 'Một' } };
  const near = { technology: '4G', asset: 'm', rangeM: 1000, distanceM: 1113, reaches: false };
  const station = { operator: 'RED', ...near };
  globalThis.fetch = async (address) =>
    new Response(
      JSON.stringify(String(address).includes('stations') ? [station] : { features: [hamlet] }),
    );
  /** @type {any[]} */
  const shows = [];
  const listen = (/** @type {any} */ event) => shows.push(event.detail);
  document.body.addEventListener('show', listen);
  const question = { area: '77001', date: '', boundaries: '', knownOn: '' };
  const sheet = await drawn('map-sheet', { rest: ['hamlet', 'H1'], question });
  for (let i = 0; i < 4; i++) await settled(sheet);
  document.body.removeEventListener('show', listen);
  assert.equal(shows[0]?.properties.code, 'H1');
  assert.match(sheet.textContent, /RED 4G\s+nearly/);
});

test('an empty registry says what to do first', async () => {
  const named = { areas: [], names: new Map() };
  const sheet = await drawn('map-sheet', { me: { role: 'PLANNER' }, named });
  assert.ok(sheet.querySelector('a[href="#/import"]'));
});

test('a day to come is not judged', () => {
  const figure = { date: '2199-01-01', ratio: 1, target: { met: true }, scope: null };
  assert.match(shown(verdict(/** @type {any} */ (figure))).textContent ?? '', /Expected/);
});
