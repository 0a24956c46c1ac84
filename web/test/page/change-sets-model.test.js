import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../dom.js';

const { makersOf, mayChange, mayDecide, mayMend, stepsOf, viewOf, viewsOf, waited } =
  await import('../../src/page/change-sets/model.js');
const { linesOf, placesOf } = await import('../../src/page/change-sets/differences.js');
const { formOf } = await import('../../src/page/change-sets/forms.js');
const { rowsOf } = await import('../../src/page/review-policies/model.js');

const AUTHOR = /** @type {any} */ ({ username: 'lan', role: 'OPERATOR' });
const COLLEAGUE = /** @type {any} */ ({ username: 'binh', role: 'OPERATOR' });
const PLANNER = /** @type {any} */ ({ username: 'planner', role: 'PLANNER' });
const INSPECTOR = /** @type {any} */ ({ username: 'inspector', role: 'INSPECTOR' });

/** @param {string} state @param {object} [more] @returns {any} */
const set = (state, more) => ({ state, author: 'lan', refused: 0, ...more });

/** @param {object} more @returns {any} */
const item = (more) => ({ before: null, now: null, after: {}, ...more });

test('the author submits or gives up, the authority decides, nobody else has a step', () => {
  assert.deepEqual(stepsOf(set('DRAFT'), AUTHOR), ['submission', 'withdrawal']);
  assert.deepEqual(stepsOf(set('SUBMITTED'), AUTHOR), ['withdrawal']);
  assert.deepEqual(stepsOf(set('SUBMITTED'), PLANNER), ['publication', 'return']);
  assert.deepEqual(stepsOf(set('PUBLISHED'), PLANNER), []);
  for (const state of ['DRAFT', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN']) {
    assert.deepEqual(stepsOf(set(state), COLLEAGUE), []);
    assert.deepEqual(stepsOf(set(state), INSPECTOR), []);
  }
  assert.equal(mayDecide(set('SUBMITTED'), INSPECTOR), false);
  assert.equal(mayChange(set('SUBMITTED'), AUTHOR), false);
});

test('a planner who submitted a change-set of its own publishes it or takes it back', () => {
  const own = { ...PLANNER, username: 'lan' };
  assert.deepEqual(stepsOf(set('SUBMITTED'), own), ['publication', 'return', 'withdrawal']);
});

test('what was refused is mended by its author, once the rest is published', () => {
  assert.equal(mayMend(set('PUBLISHED', { refused: 1 }), AUTHOR), true);
  assert.equal(mayMend(set('PUBLISHED'), AUTHOR), false);
  assert.equal(mayMend(set('PUBLISHED', { refused: 1 }), PLANNER), false);
  assert.equal(mayMend(set('SUBMITTED', { refused: 1 }), AUTHOR), false);
});

test('the list begins where the reader works; a view that is not the reader’s is not shown', () => {
  assert.equal(viewOf(AUTHOR, undefined), 'drafts');
  assert.equal(viewOf(PLANNER, undefined), 'waiting');
  assert.equal(viewOf(PLANNER, 'published'), 'published');
  assert.equal(viewOf(INSPECTOR, 'drafts'), 'waiting');
  assert.equal(viewOf(AUTHOR, 'constructor'), 'drafts');
  assert.deepEqual(viewsOf(INSPECTOR), ['waiting', 'published']);
});

test('it waits from its submission to now, or to when it was published', () => {
  const now = new Date('2026-11-30T10:00:00Z');
  const times = { submittedAt: '2026-11-30T08:30:00Z', decidedAt: '2026-12-03T09:00:00Z' };
  assert.deepEqual(waited(set('SUBMITTED', times), now), { unit: 'hours', count: 1 });
  assert.deepEqual(waited(set('PUBLISHED', times), now), { unit: 'days', count: 3 });
  const late = new Date('2026-11-30T08:29:00Z');
  assert.deepEqual(waited(set('SUBMITTED', times), late), { unit: 'minutes', count: 0 });
  assert.equal(waited(set('DRAFT', times), now), null, 'it was handed back');
  assert.equal(waited(set('SUBMITTED', { submittedAt: null }), now), null);
});

test('only what differs is told, attributes one by one, versions and ids not at all', () => {
  const before = { id: '1', version: 3, heightM: 30, code: 'A', attributes: { colour: 'red' } };
  const after = { ...before, version: 4, heightM: 45, attributes: { colour: 'red', ice: true } };
  assert.deepEqual(linesOf(item({ before, after })), [
    { field: 'heightM', before: 30, now: 30, after: 45 },
    { field: 'attributes.ice', before: null, now: null, after: true },
  ]);
});

test('where somebody was faster, what that one changed is told, too', () => {
  const before = { heightM: 30, name: 'A', code: 'X' };
  const lines = linesOf(
    item({ before, now: { ...before, name: 'B' }, after: { ...before, heightM: 45 } }),
  );
  assert.deepEqual(lines, [
    { field: 'heightM', before: 30, now: 30, after: 45 },
    { field: 'name', before: 'A', now: 'B', after: 'A' },
  ]);
});

test('of a new thing all is told that is said', () => {
  const lines = linesOf(item({ after: { id: '1', code: 'N', name: null, offered: false } }));
  assert.deepEqual(
    lines.map(({ field, after }) => [field, after]),
    [
      ['code', 'N'],
      ['offered', false],
    ],
  );
});

test('a place is drawn where it is another one', () => {
  const here = { type: 'Point', coordinates: [105, 9] };
  const there = { type: 'Point', coordinates: [105.1, 9] };
  const stays = item({ before: { geometry: here, code: 'A' }, after: { geometry: here } });
  assert.deepEqual(placesOf(stays), []);
  const moves = item({ before: { geometry: here }, after: { geometry: there } });
  assert.deepEqual(placesOf(moves), [{ before: here, after: there }]);
  const fresh = item({ after: { geometry: there } });
  assert.deepEqual(placesOf(fresh), [{ before: null, after: there }]);
});

test('each act leads back to its form, inside the draft', () => {
  const way = (/** @type {object} */ more) =>
    formOf(item({ id: 'i', ...more }), 'd').rest.join('/');
  assert.equal(way({ act: 'asset-change', subjectId: 'a' }), 'asset/a/edit');
  assert.equal(way({ act: 'asset-retire', subjectId: 'a' }), 'asset/a/retire');
  assert.equal(way({ act: 'asset-register', subjectId: null }), 'new');
  assert.equal(way({ act: 'tenancy-report', after: { asset: 'a' } }), 'asset/a/tenancy');
  const tenancy = { subjectId: 't', after: { asset: 'a' } };
  assert.equal(way({ act: 'tenancy-change', ...tenancy }), 'asset/a/tenancy/t');
  assert.equal(way({ act: 'tenancy-end', ...tenancy }), 'asset/a/tenancy-end/t');
  assert.equal(way({ act: 'part-change', subjectId: 'p', after: { asset: 'a' } }), 'asset/a');
  assert.equal(
    way({ act: 'unit-correct', subjectId: 'u', after: { code: 'H1', commune: '99001' } }),
    'hamlet/H1/edit',
  );
  assert.equal(way({ act: 'unit-correct', subjectId: 'z', after: { code: 'Z' } }), '', 'a zone');
  assert.equal(way({ act: 'unheard-of' }), '');
  assert.deepEqual(formOf(item({ id: 'i', act: 'asset-change', subjectId: 'a' }), 'd').params, {
    draft: 'd',
    item: 'i',
  });
});

test('what a draft makes is known by the id that others of its items say', () => {
  const mast = { id: 'i', subject: 'ASSET', creates: true, after: { id: 'm' } };
  const all = [
    item(mast),
    item({ ...mast, id: 'j', after: { id: 'p' }, madeId: 'r' }),
    item({ id: 'k' }),
  ];
  assert.deepEqual([...makersOf(all)], [['m', 'i']], 'not what is in the registry');
});

test('an organisation without a policy waits as all others do', () => {
  const organisations = [
    { code: 'SONGTEL', name: 'Sông Tel' },
    { code: 'COTVIET', name: 'Cột Việt' },
  ];
  const policies = [
    { organisation: null, waits: false, version: 2 },
    { organisation: 'SONGTEL', waits: true, version: 5 },
  ];
  assert.deepEqual(rowsOf(policies, organisations), [
    { organisation: '-', name: '', waits: false, own: true, version: 2 },
    { organisation: 'SONGTEL', name: 'Sông Tel', waits: true, own: true, version: 5 },
    { organisation: 'COTVIET', name: 'Cột Việt', waits: false, own: false, version: 0 },
  ]);
  assert.equal(rowsOf([], organisations)[0]?.waits, true, 'until something is said');
});
