import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { drawn, settled, submit, type } from '../elements-dom.js';

const { draftWarnings } = await import('../../src/page/map/draft-warnings.js');
const { blank } = await import('../../src/page/map/asset-draft.js');
const { speak } = await import('../../src/i18n/index.js');
await import('../../src/page/map/asset-form.js');

/** A province with a commune in its west. @type {any[]} */
const AREAS = [
  { code: '99', parent: null, bbox: [105, 9, 106, 10] },
  { code: '99001', parent: '99', bbox: [105, 9, 105.5, 10] },
];
const START = { ...blank('MAST', 'RED'), geometry: at(105.3, 9.4), heightM: 40 };
const FAR_AHEAD = '2190-01-01';
beforeEach(() => speak('vi'));

/** @param {number} lng @param {number} lat */
function at(lng, lat) {
  return { type: 'Point', coordinates: [lng, lat] };
}

/** @param {any} changes @param {any} [start] @param {any} [why] */
function warnings(changes, start = START, why = {}) {
  return draftWarnings({ ...start, ...changes }, start, why, AREAS);
}

test('a position outside every commune, swapped axes among them', () => {
  assert.match(warnings({ geometry: at(9.4, 105.3) }, blank('MAST', null))[0] ?? '', /^Vị trí nằm/);
  assert.match(warnings({ geometry: at(105.7, 9.4) }, blank('MAST', null))[0] ?? '', /^Vị trí nằm/);
  assert.deepEqual(warnings({ geometry: at(105.3, 9.4) }, blank('MAST', null)), []);
  const none = draftWarnings({ ...START, geometry: at(9, 9) }, blank('MAST', null), {}, []);
  assert.deepEqual(none, [], 'without areas nothing is outside them');
});

test('an edit that moves the asset by more than a kilometre', () => {
  assert.deepEqual(warnings({ geometry: at(105.3, 9.4089) }), []);
  assert.deepEqual(warnings({ geometry: at(105.3, 9.4111) }), [
    'Vị trí mới cách vị trí cũ 1,2 km.',
  ]);
});

test('a first day ahead, unless the asset is planned, and a day of another age', () => {
  assert.deepEqual(warnings({ inUseFrom: FAR_AHEAD }), [
    'Sử dụng từ ngày: 01/01/2190 là ngày trong tương lai.',
  ]);
  assert.deepEqual(warnings({ inUseFrom: FAR_AHEAD, status: 'PLANNED' }), []);
  const planned = { ...START, inUseFrom: FAR_AHEAD, status: 'PLANNED' };
  assert.equal(warnings({ status: 'ACTIVE' }, planned).length, 1, 'it is planned no more');
  assert.match(warnings({ builtOn: '1923-05-01' })[0] ?? '', /trước năm 1950/);
  assert.match(warnings({}, START, { validFrom: FAR_AHEAD })[0] ?? '', /^Thay đổi có hiệu lực/);
});

test('a height that is unusual for the kind; what was so before is not asked about', () => {
  assert.deepEqual(warnings({ heightM: 150 }), []);
  assert.match(warnings({ heightM: 450 })[0] ?? '', /450 m.*đến 150 m/);
  const high = { ...START, heightM: 450, geometry: at(9, 9), inUseFrom: '1900-01-01' };
  assert.deepEqual(warnings({ name: 'Tháp' }, high), []);
});

test('the form says so before it saves, and saves at the second click', async () => {
  /** @type {any[]} */
  const saved = [];
  const save = async (/** @type {any} */ draft) => saved.push(draft.heightM);
  const start = { ...START, owner: 'RED' };
  const form = await drawn('asset-form', { start, areas: AREAS, ownerFixed: true, save });
  type(form, 'form-reason', 'Đo lại');
  type(form, 'form-heightM', '450');
  await sent(form);
  assert.match(form.querySelector('[role=alert].form-warnings').textContent, /450 m/);
  assert.match(form.querySelector('button.primary').textContent, /Vẫn lưu/);
  assert.equal(saved.length, 0);
  type(form, 'form-heightM', '460');
  await sent(form);
  assert.equal(saved.length, 0, 'another height is another question');
  await sent(form);
  assert.deepEqual(saved, [460]);
});

test('what was set right is saved at once', async () => {
  let saves = 0;
  const start = { ...START, owner: 'RED' };
  const save = async () => saves++;
  const form = await drawn('asset-form', { start, areas: AREAS, ownerFixed: true, save });
  type(form, 'form-reason', 'Đo lại');
  type(form, 'form-heightM', '450');
  await sent(form);
  type(form, 'form-heightM', '45');
  await sent(form);
  assert.equal(saves, 1);
  assert.doesNotMatch(form.querySelector('.form-warnings').textContent, /450/);
});

/** @param {any} form */
async function sent(form) {
  submit(form);
  for (let i = 0; i < 4; i++) await settled(form);
}
