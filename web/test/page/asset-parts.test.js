import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { drawn, settled, submit, type } from '../elements-dom.js';

await import('../../src/page/map/asset-parts.js');

const RED = { role: 'OPERATOR', organisation: 'RED' };
const BLUE = { role: 'OPERATOR', organisation: 'BLUE' };
const PLANNER = { role: 'PLANNER', organisation: null };
const DUCTS = [
  { id: 'a', version: 0, name: 'A', depth: 0, diameterMm: 110, occupant: null },
  {
    id: 'a1',
    version: 3,
    name: 'A1',
    depth: 1,
    diameterMm: 32,
    occupant: 'BLUE',
    occupiedFrom: '2024-05-01',
  },
  { id: 'b', version: 0, name: 'B', depth: 0, diameterMm: 110, occupant: null },
];
const STATION = {
  id: 's',
  version: 0,
  operator: 'BLUE',
  technology: '4G',
  rangeM: 900,
  onAirFrom: '2020-01-01',
  onAirTo: null,
};
const SECTOR = {
  id: 'x',
  version: 1,
  station: 's',
  name: '1',
  azimuthDeg: 0,
  beamWidthDeg: 65,
  antennaHeightM: null,
  band: 'n78',
  powerDbm: 43,
  onAirFrom: null,
  onAirTo: null,
};

/** What the server answers, by the end of the address. @type {Record<string, any>} */
let answers = {};
/** @type {[string, string, any, string | null][]} method, address, body, If-Match */
let sent = [];

beforeEach(() => {
  answers = { organisations: [{ code: 'BLUE', name: 'Xanh' }] };
  sent = [];
  globalThis.fetch = async (address, init) => {
    const request = /** @type {any} */ (init ?? {});
    const headers = new Headers(request.headers);
    if (request.method && request.method !== 'GET')
      sent.push([
        request.method,
        String(address),
        JSON.parse(request.body),
        headers.get('if-match'),
      ]);
    const path = String(address).split('?')[0] ?? '';
    const key = `${request.method ?? 'GET'} ${path.split('/').slice(-2).join('/')}`;
    const answer = answers[key] ?? answers[path.split('/').pop() ?? ''] ?? [];
    const status = answer.status ?? 200;
    return new Response(JSON.stringify(answer), {
      status,
      headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
    });
  };
});

/** @param {string} kind @param {any} me */
async function parts(kind, me) {
  const asset = { id: 'asset', geometry: null, properties: { kind, owner: 'RED', offered: true } };
  const element = await drawn('asset-parts', { asset, me, names: new Map([['BLUE', 'Xanh']]) });
  for (let i = 0; i < 6; i++) await settled(element);
  return element;
}

/** @param {any} element @param {string} words */
function press(element, words) {
  const found = [...element.querySelectorAll('button')].find((one) =>
    one.textContent.includes(words),
  );
  assert.ok(found, words);
  found.click();
}

/** @param {any} element */
async function answered(element) {
  for (let i = 0; i < 8; i++) await settled(element);
}

test('the ducts of a section, each with what lies in it', async () => {
  answers.ducts = DUCTS;
  const element = await parts('DUCT_SECTION', BLUE);
  const [divided, free, ...more] = element.querySelector('.ducts').children;
  assert.match(divided.textContent, /^\s*A\s+110\u00a0mm\s+A1\s+32\u00a0mm\s+Xanh: 01\/05\/2024/);
  assert.equal(divided.querySelectorAll('.ducts li').length, 1);
  assert.match(free.textContent, /B\s+110\u00a0mm\s+chưa có cáp/);
  assert.deepEqual(more, []);
  assert.equal(element.querySelector('.ducts button'), null, 'another’s are read only');
});

test('sub-ducts whose duct the reader may not see stand beside each other', async () => {
  answers.ducts = ['A1', 'B1'].map((name) => ({ id: name, name, depth: 1, occupant: 'BLUE' }));
  const element = await parts('DUCT_SECTION', BLUE);
  assert.equal(element.querySelector('.ducts').children.length, 2);
});

test('nothing is asked of a mast that the reader only rents, and no form is offered', async () => {
  /** @type {string[]} */
  const asked = [];
  const answer = globalThis.fetch;
  globalThis.fetch = (address, init) => {
    asked.push(String(address));
    return answer(address, init);
  };
  const properties = { kind: 'MAST', owner: 'RED', offered: false, tenancies: [{ id: 't' }] };
  const asset = { id: 'asset', geometry: null, properties };
  const element = await drawn('asset-parts', { asset, me: BLUE });
  await answered(element);
  assert.equal(asked.length, 0);
  assert.equal(element.querySelector('button'), null);
  element.asset = { ...asset, properties: { ...properties, version: 0 } };
  await answered(element);
  assert.ok(asked.includes('/api/assets/asset/stations'), asked.join());
});

test('an owner adds a duct, and changes one in the version that it read, with a reason', async () => {
  answers.ducts = DUCTS;
  const element = await parts('DUCT_SECTION', RED);
  press(element, 'Thêm ống cáp');
  await answered(element);
  assert.equal(element.querySelector('#form-reportedBy'), null, 'an owner speaks for itself');
  type(element, 'form-name', 'C');
  await answered(element);
  submit(element);
  await answered(element);
  assert.deepEqual(sent, [['POST', '/api/assets/asset/ducts', { name: 'C', reason: null }, null]]);
  assert.equal(element.querySelector('part-form'), null);

  element.querySelectorAll('.ducts .ducts button')[0].click();
  await answered(element);
  type(element, 'form-reason', 'Đo lại');
  await answered(element);
  submit(element);
  await answered(element);
  const [method, address, body, version] = sent[1] ?? [];
  assert.deepEqual([method, address, version], ['PUT', '/api/ducts/a1', '"3"']);
  assert.equal(body.reason, 'Đo lại');
  assert.equal(body.occupant, 'BLUE');
});

test('when somebody else was faster both versions are shown, and the choice is sent for the newest', async () => {
  answers.ducts = DUCTS;
  answers['PUT ducts/a1'] = { status: 412, type: 'urn:dungchung:problem:stale-version' };
  answers.a1 = { ...DUCTS[1], version: 4, diameterMm: 40 };
  answers.history = [
    {
      version: 4,
      recordedFrom: '2026-11-22T07:05:00Z',
      recordedBy: 'minh',
      changes: [],
      reason: 'đo',
    },
  ];
  const element = await parts('DUCT_SECTION', RED);
  element.querySelectorAll('.ducts .ducts button')[0].click();
  await answered(element);
  type(element, 'form-diameterMm', '50');
  type(element, 'form-reason', 'Đo lại');
  await answered(element);
  submit(element);
  await answered(element);
  const conflict = element.querySelector('version-conflict');
  assert.match(conflict.textContent, /minh/);
  assert.match(conflict.textContent, /Đường kính ngoài/);
  delete answers['PUT ducts/a1'];
  conflict.querySelector('input[value=mine]').click();
  await answered(element);
  press(conflict, 'Lưu bản đã chọn');
  await answered(element);
  const [, , body, version] = sent[1] ?? [];
  assert.deepEqual([body.diameterMm, version], [50, '"4"']);
});

test('a sector is its station’s operator’s to tell and to take off air', async () => {
  Object.assign(answers, { stations: [STATION], sectors: [SECTOR] });
  const owner = await parts('MAST', RED);
  assert.match(owner.textContent, /Sector 1\s+phương vị 0°, búp sóng 65°, n78, 43\u00a0dBm/);
  assert.equal(owner.querySelector('.sectors button'), null);
  const element = await parts('MAST', BLUE);
  press(element.querySelector('.sectors'), 'Tắt sóng');
  await answered(element);
  type(element, 'form-reason', 'Thay ăng ten');
  await answered(element);
  submit(element);
  await answered(element);
  const [method, address, body, version] = sent[0] ?? [];
  assert.deepEqual([method, address, version], ['PUT', '/api/parts/x/removal', '"1"']);
  assert.equal(body.reason, 'Thay ăng ten');
  assert.match(body.removedOn, /^\d{4}-\d\d-\d\d$/);
});

test('a removed part is found with its history, from which it is restored', async () => {
  answers['removed-parts'] = [{ ...DUCTS[0], part: 'DUCT', version: 2, removedOn: '2025-07-01' }];
  answers.history = [2, 1].map((version) => ({
    version,
    recordedFrom: '2026-11-22T07:05:00Z',
    recordedBy: 'minh',
    changes: [],
  }));
  const element = await parts('DUCT_SECTION', PLANNER);
  const removed = element.querySelector('.removed-parts');
  assert.match(removed.textContent, /A\s+từ ngày 01\/07\/2025/);
  const history = removed.querySelector('details');
  history.open = true;
  history.dispatchEvent(new Event('toggle'));
  await answered(element);
  press(removed, 'Khôi phục phiên bản này');
  await answered(element);
  type(removed, 'form-reason', 'Vẫn còn');
  await answered(element);
  submit(removed);
  await answered(element);
  assert.deepEqual(sent, [
    ['PUT', '/api/parts/a/restoration', { version: 1, reason: 'Vẫn còn' }, '"2"'],
  ]);
});

test('an inspector reads', async () => {
  Object.assign(answers, {
    ducts: DUCTS,
    'removed-parts': [{ ...DUCTS[0], part: 'DUCT', removedOn: '2025-07-01' }],
  });
  const element = await parts('DUCT_SECTION', { role: 'INSPECTOR', organisation: null });
  assert.equal(element.querySelectorAll('.ducts > li').length, 3);
  assert.equal(element.querySelector('button'), null);
});
