import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, drawnIn, settled, submit } from '../elements-dom.js';

const { speak } = await import('../../src/i18n/index.js');
const { conflictsIn, doneOf, findingOf, lacks, mayChange, nextStop, progressOf, stepsOf } =
  await import('../../src/page/inspections/model.js');
const { firstContested, ofContests, toggled } =
  await import('../../src/page/inspections/candidates.js');
const { placed } = await import('../../src/page/inspections/route-drawing.js');
const { moved, stopOrder } = await import('../../src/page/inspections/stop-order.js');
const { stopList } = await import('../../src/page/inspections/stop-list.js');
const { findingCard } = await import('../../src/page/inspections/finding-card.js');
const { faultText } = await import('../../src/ui/faults.js');
await import('../../src/page/inspections/finding-form.js');
const { fitted } = await import('../../src/field/photo.js');
const { placeOf } = await import('../../src/field/place.js');
const { newId } = await import('../../src/field/uuid.js');
const { pagesFor } = await import('../../src/pages.js');
speak('vi');

/** @param {string} assetId @param {any} [more] @returns {any} */
const stop = (assetId, more = {}) => ({
  assetId,
  position: 1,
  assetVersion: 4,
  kind: 'MAST',
  code: assetId.toUpperCase(),
  distanceM: 1500,
  findings: [],
  ...more,
});

/** @param {string} asset @param {any} [more] @returns {any} */
const unsent = (asset, more = {}) => ({
  id: `${asset}-1`,
  asset,
  kind: 'finding',
  body: { result: 'MISSING' },
  refused: null,
  ...more,
});

test('a stop tells what is not sent before what was, and a refusal before both', () => {
  const sent = stop('a', { findings: [{ result: 'FOUND', conflicts: [] }] });
  assert.deepEqual(progressOf(sent, []), { value: 'done', result: 'FOUND' });
  assert.deepEqual(progressOf(sent, [unsent('a')]), { value: 'unsent', result: 'MISSING' });
  const photo = unsent('a', { kind: 'photo', refused: { rule: 'x' }, body: {} });
  assert.deepEqual(progressOf(sent, [photo]), { value: 'refused', result: 'FOUND' });
  const odd = stop('a', { findings: [{ result: 'FOUND', conflicts: ['ASSET_CHANGED'] }] });
  assert.equal(progressOf(odd, []).value, 'conflict');
  assert.equal(conflictsIn([odd, sent]).length, 1);
  assert.equal(progressOf(stop('a'), [unsent('b')]).value, 'to-do');
});

test('the next stop is the next of which nothing is said, around the end to the beginning', () => {
  const stops = [stop('a'), stop('b'), stop('c')];
  assert.equal(nextStop(stops, [unsent('b')], 'a')?.assetId, 'c');
  assert.equal(nextStop(stops, [], 'c')?.assetId, 'a');
  assert.equal(nextStop(stops, [unsent('a'), unsent('b'), unsent('c')], 'b'), undefined);
  assert.equal(doneOf(stops, [unsent('b')]), 1);
});

test('what is missing is described; what is found needs no words', () => {
  assert.deepEqual(Object.keys(lacks({})), ['result']);
  assert.equal(faultText(lacks({}).result), 'Chọn một kết quả.');
  assert.deepEqual(lacks({ result: 'FOUND' }), {});
  assert.equal(faultText(lacks({ result: 'MISSING' }).said), 'Cần nhập mục này');
  assert.deepEqual(lacks({ result: 'MISSING', said: 'gone' }), {});
});

test('a finding says which version was looked at, when and where, and only what its result is about', () => {
  const values = { result: 'MISSING', said: 'gone', organisations: ['RED'], usersCounted: 3 };
  const place = { lon: 105.1, lat: 9.2, accuracyM: 8 };
  const at = new Date('2026-12-02T01:00:00Z');
  assert.deepEqual(findingOf({ inspectionId: 'i', stop: stop('a'), values, place, at }), {
    inspectionId: 'i',
    assetId: 'a',
    assetVersion: 4,
    result: 'MISSING',
    said: 'gone',
    foundAt: '2026-12-02T01:00:00.000Z',
    lon: 105.1,
    lat: 9.2,
    accuracyM: 8,
    organisations: [],
    usersCounted: null,
  });
  const wrong = { ...values, result: 'WRONG_OPERATOR' };
  const blind = findingOf({ inspectionId: 'i', stop: stop('a'), values: wrong, place: null, at });
  assert.deepEqual([blind.organisations, blind.lon], [['RED'], null]);
});

test('an inspector contests, a planner changes the registry too, and of what is done with nothing follows', () => {
  const inspector = /** @type {any} */ ({ role: 'INSPECTOR' });
  const planner = /** @type {any} */ ({ role: 'PLANNER' });
  const of = (/** @type {string} */ result, state = 'OPEN') =>
    /** @type {any} */ ({ result, state });
  assert.deepEqual(stepsOf(of('MISSING'), inspector), ['contest']);
  assert.deepEqual(stepsOf(of('MISSING'), planner), ['contest', 'item', 'settlement']);
  assert.deepEqual(stepsOf(of('OVER_CAPACITY'), planner), ['contest', 'settlement']);
  assert.deepEqual(stepsOf(of('MISSING', 'CONTESTED'), planner), ['item', 'settlement']);
  assert.deepEqual(stepsOf(of('MISSING', 'CONTESTED'), inspector), []);
  assert.deepEqual(stepsOf(of('MISSING', 'PROPOSED'), planner), ['settlement']);
  assert.deepEqual(stepsOf(of('MISSING', 'SETTLED'), planner), []);
});

test('contested assets stand first, each once, and no more are chosen than an inspection holds', () => {
  const contests = /** @type {any[]} */ ([
    { assetId: 'b', assetKind: 'MAST', assetCode: 'B' },
    { assetId: 'b', assetKind: 'MAST', assetCode: 'B' },
  ]);
  assert.equal(ofContests(contests).length, 1);
  const assets = [
    { id: 'a', kind: 'MAST', code: 'A' },
    { id: 'b', kind: 'MAST', code: 'B' },
  ];
  assert.deepEqual(
    firstContested(assets, contests).map(({ id }) => id),
    ['b', 'a'],
  );
  const full = Array.from({ length: 200 }, (_, at) => String(at));
  assert.equal(toggled(full, 'more', true).length, 200);
  assert.equal(toggled(full, '0', false).length, 199);
});

test('whose inspection it is changes it while it is open, and who decides', () => {
  const of = (/** @type {string} */ state) => /** @type {any} */ ({ inspector: 'ana', state });
  const as = (/** @type {string} */ username, role = 'INSPECTOR') =>
    /** @type {any} */ ({ username, role });
  assert.ok(mayChange(as('ana'), of('OPEN')));
  assert.ok(!mayChange(as('ana'), of('CLOSED')));
  assert.ok(!mayChange(as('bao'), of('OPEN')));
  assert.ok(mayChange(as('bao', 'PLANNER'), of('OPEN')));
});

test('stops are moved up and down and taken out, and no farther than there are places', async () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 2, -1), ['a', 'c', 'b']);
  assert.deepEqual(moved(['a', 'b', 'c'], 0, 1), ['b', 'a', 'c']);
  assert.deepEqual(moved(['a', 'b', 'c'], 0, -1), ['a', 'b', 'c']);
  assert.deepEqual(moved(['a', 'b', 'c'], 2, 1), ['a', 'b', 'c']);
  /** @type {any[]} */
  const said = [];
  const planned = ['a', 'b'].map((id) => ({ id, kind: 'MAST', code: id.toUpperCase() }));
  const element = await drawnIn(
    stopOrder(planned, (stops, by) => said.push([stops.map(({ id }) => id), by])),
  );
  const press = (/** @type {string} */ what) => element.querySelector(what).click();
  press('li:nth-child(2) [data-step=up]');
  press('li:nth-child(1) [data-step=down]');
  press('li:nth-child(1) [data-step=out]');
  assert.deepEqual(said, [
    [['b', 'a'], true],
    [['b', 'a'], true],
    [['b'], false],
  ]);
  assert.ok(element.querySelector('li:nth-child(1) [data-step=up]').disabled);
});

test('the plain drawing keeps north above and east to the right', () => {
  const [south, north, east] = placed([
    { lon: 105, lat: 9 },
    { lon: 105, lat: 9.1 },
    { lon: 105.1, lat: 9 },
  ]);
  assert.ok(south && north && east);
  assert.ok(north.y < south.y && east.x > south.x && east.y === south.y);
  assert.ok([south, north, east].every(({ x, y }) => x >= 0 && y >= 0 && x <= 320 && y <= 320));
  assert.ok(placed([{ lon: 105, lat: 9 }]).every(({ x, y }) => Number.isFinite(x + y)));
});

test('the list of stops says the order, the way and how far each is', async () => {
  const stops = [stop('a', { distanceM: null }), stop('b', { position: 2, openContest: true })];
  const element = await drawnIn(stopList(/** @type {any} */ ({ id: 'i', stops }), [unsent('b')]));
  const [first, second] = [...element.querySelectorAll('li')];
  assert.equal(first.dataset.progress, 'to-do');
  assert.match(
    second.textContent,
    /2[\s\S]*Cột ăng ten B[\s\S]*1,5 km[\s\S]*Không thấy[\s\S]*Chưa gửi/,
  );
  assert.equal(second.querySelector('a').getAttribute('href'), '#/inspections/i/b');
});

test('a finding says each conflict in words, and where it led', async () => {
  const finding = /** @type {any} */ ({
    id: 'f',
    result: 'MISSING',
    state: 'CONTESTED',
    said: 'Không còn cột',
    foundAt: '2026-12-02T01:00:00Z',
    conflicts: ['ASSET_CHANGED', 'FAR_AWAY'],
    photos: [{ id: 'p', takenAt: '2026-12-02T01:00:00Z' }],
    contestId: 'c',
  });
  const element = await drawnIn(findingCard(finding, new Map()));
  assert.equal(element.querySelectorAll('.conflicts li').length, 2);
  assert.doesNotMatch(element.textContent, /finding-conflict/);
  assert.ok(element.querySelector('a[href="/api/findings/f/photos/p"]'));
  assert.ok(element.querySelector('a[href*="contests/c"]'));
});

test('a large photo is made smaller, a small one stays', () => {
  assert.deepEqual(fitted(5120, 3840), { width: 2560, height: 1920 });
  assert.deepEqual(fitted(3000, 6000), { width: 1280, height: 2560 });
  assert.deepEqual(fitted(800, 600), { width: 800, height: 600 });
  assert.deepEqual(placeOf({ longitude: 105.123456789, latitude: 9, accuracy: 12.6 }), {
    lon: 105.1234568,
    lat: 9,
    accuracyM: 13,
  });
});

test('an inspector finds the inspections in the head, others by links, an operator not at all', () => {
  const page = (/** @type {any} */ role) => pagesFor(role).find(({ id }) => id === 'inspections');
  assert.equal(page('INSPECTOR')?.hidden, false);
  assert.equal(page('PLANNER')?.hidden, true);
  assert.equal(page('OPERATOR'), undefined);
});

test('ids made here are random ones of version 4', () => {
  const ids = new Set(Array.from({ length: 100 }, newId));
  assert.equal(ids.size, 100);
  for (const id of ids)
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('what is wrong with a finding is not said any more once a result is chosen', async () => {
  const form = await drawn('finding-form', { inspection: 'i', stop: { assetId: 'a' } });
  await submit(form);
  await settled(form);
  assert.equal(form.querySelector('.results .field-error').textContent, 'Chọn một kết quả.');
  form.querySelector('input[value=MISSING]').dispatchEvent(new Event('change'));
  await settled(form);
  assert.equal(form.querySelector('.results .field-error'), null);
});
