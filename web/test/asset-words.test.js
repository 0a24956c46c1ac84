import assert from 'node:assert/strict';
import { test } from 'node:test';
import './dom.js';

const { shown } = await import('../src/page/map/asset-words.js');
const { facts } = await import('../src/page/map/asset-facts.js');
const { AssetHistory } = await import('../src/page/map/asset-history.js');
const { VersionConflict } = await import('../src/page/map/version-conflict.js');

const NAMES = new Map([
  ['COTVIET', 'Công ty Cột Việt'],
  ['site-1', 'SVN-VT0013'],
]);
const VERSIONS = [
  {
    version: 1,
    recordedFrom: '2026-11-22T07:05:00Z',
    recordedBy: 'admin',
    reason: 'Đo lại',
    validFrom: '2026-07-01',
    changes: [
      { field: 'heightM', before: 42, after: 45.5 },
      { field: 'inUseFrom', before: null, after: '2020-03-01' },
      { field: 'validFrom', before: null, after: '2026-07-01' },
    ],
  },
  {
    version: 0,
    recordedFrom: '2026-11-21T07:05:00Z',
    recordedBy: 'planner',
    changes: [
      { field: 'owner', before: null, after: 'COTVIET' },
      { field: 'geometry', before: null, after: { type: 'Point', coordinates: [105.3, 9.41] } },
    ],
  },
];

/** @type {any[]} */
const EVENTS = VERSIONS.map((version) => ({ thing: 'ASSET', id: 'a', about: {}, ...version }));

test('values are said with their unit, the reader’s comma and dates, and by name', () => {
  const said = (/** @type {string} */ field, /** @type {any} */ value) =>
    shown(field, value, NAMES);
  assert.equal(said('heightM', 45.5), '45,5\u00a0m');
  assert.equal(said('builtOn', '2020-03-01'), '01/03/2020');
  assert.equal(said('owner', 'COTVIET'), 'Công ty Cột Việt');
  assert.equal(said('site', 'site-1'), 'SVN-VT0013');
  assert.equal(said('kind', 'MAST'), 'Cột ăng ten');
  assert.equal(said('sensitivity', 'NORMAL'), 'Thường');
  assert.equal(said('capacity', null), '–');
  const hamlet = { code: 'H7', name: 'Ấp 7', foundBy: 'DERIVED_BOUNDARY' };
  assert.equal(said('hamlet', hamlet), 'Ấp 7 (H7) · theo ranh giới suy ra');
  const line = { type: 'LineString', coordinates: [[105, 9], [105, 9.1]] }; // prettier-ignore
  assert.equal(said('geometry', line), '2 điểm');
});

test('what nobody declared is not among the facts, what was measured is', () => {
  const properties = { owner: 'COTVIET', lengthM: null, measuredLengthM: 1113.2, capacity: null };
  const said = new Map(facts({ id: 'x', geometry: null, properties }, NAMES));
  assert.equal(said.has('lengthM'), false);
  assert.equal(said.get('measuredLengthM'), '1.113,2\u00a0m');
  assert.equal(said.get('capacity'), 'Chưa rõ');
  assert.equal(said.has('occupied'), false);
});

test('the history says when, who, why and what in words; what is new has no before', async () => {
  const history = new AssetHistory();
  history.load = async () => ({ events: EVENTS, next: null });
  history.names = NAMES;
  document.body.replaceChildren(history);
  await history.updateComplete;
  const details = /** @type {HTMLDetailsElement} */ (history.querySelector('details'));
  details.open = true;
  details.dispatchEvent(new CustomEvent('toggle'));
  await settled();
  const [change, creation] = words(history, '.cards > li');
  assert.match(change ?? '', /22\/11\/2026 14:05 · admin.*Lý do: Đo lại.*từ ngày: 01\/07\/2026/);
  assert.match(change ?? '', /Chiều cao: 42 m → 45,5 m/);
  assert.match(change ?? '', /Sử dụng từ ngày: – → 01\/03\/2020/);
  assert.match(creation ?? '', /Chủ sở hữu: Công ty Cột Việt.*Vị trí: 9,41 ; 105,3/);
  assert.doesNotMatch(`${change}${creation}`, /validFrom|geometry|COTVIET/);
});

test('a conflict says who changed what, when and why, in words', async () => {
  const conflict = new VersionConflict();
  conflict.base = { heightM: 42, site: null };
  conflict.theirs = { heightM: 45.5, site: 'site-1' };
  conflict.mine = { heightM: 40, site: null };
  conflict.since = VERSIONS.slice(0, 1);
  conflict.names = NAMES;
  document.body.replaceChildren(conflict);
  await conflict.updateComplete;
  assert.match(words(conflict, '.cards')[0] ?? '', /22\/11\/2026 14:05 · admin Lý do: Đo lại/);
  assert.deepEqual(words(conflict, 'tbody td'), ['SVN-VT0013', '–', '45,5 m', '40 m']);
});

/**
 * @param {Element} element
 * @param {string} selector
 */
function words(element, selector) {
  return [...element.querySelectorAll(selector)].map((one) =>
    (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

function settled() {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
