import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { drawn, drawnIn, settled, submit, type } from '../elements-dom.js';

await import('../../src/page/map/asset-view.js');
const { tenancyList } = await import('../../src/page/map/tenancy-list.js');
const { keepingOf } = await import('../../src/page/map/tenancy-keeping.js');

const RED = { role: 'OPERATOR', organisation: 'RED' };
const BLUE = { role: 'OPERATOR', organisation: 'BLUE' };
const PLANNER = { role: 'PLANNER', organisation: null };
const INSPECTOR = { role: 'INSPECTOR', organisation: null };
const USE = {
  id: 't',
  version: 3,
  organisation: 'BLUE',
  organisationName: 'Xanh',
  places: 1,
  used: true,
  usedFrom: '2021-06-01',
  usedTo: null,
  contractNumber: 'HĐ-12',
  contractSignedOn: null,
  contractFrom: '2021-06-01',
  contractTo: null,
  reportedByOwner: true,
  reportedByTenant: true,
};
const ASSET = {
  id: 'a',
  geometry: null,
  properties: { kind: 'MAST', owner: 'RED', version: 1, tenancies: [USE] },
};

/** What the server answers, by method and address. @type {Record<string, any>} */
let answers = {};
/** @type {[string, any, string | null][]} method and address, body, If-Match */
let sent = [];
/** @type {string[]} */
let asked = [];

beforeEach(() => {
  answers = {
    'GET /api/organisations': [{ code: 'BLUE', name: 'Xanh' }],
    'GET /api/assets/a': ASSET,
    'GET /api/tenancies/t': { ...USE, places: 4, version: 5 },
    'GET /api/tenancies/t/history': [{ version: 5, recordedFrom: '2026-01-01T00:00:00Z' }],
  };
  sent = [];
  asked = [];
  globalThis.fetch = async (address, init) => {
    const { method = 'GET', body, headers } = /** @type {any} */ (init ?? {});
    const key = `${method} ${String(address).split('?')[0]}`;
    if (method === 'GET') asked.push(key);
    else sent.push([key, JSON.parse(body), new Headers(headers).get('if-match')]);
    const answer = answers[key] ?? [];
    const status = answer.status ?? 200;
    return new Response(JSON.stringify(answer), {
      status,
      headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
    });
  };
});

/** @param {any} me @param {any} row @param {string} [step] */
async function editor(me, row, step = 'tenancy') {
  const element = await drawn('tenancy-editor', { asset: ASSET, me, row, step });
  await answered(element);
  return element;
}

/** @param {any} element */
async function answered(element) {
  for (let i = 0; i < 8; i++) await settled(element);
}

/** @param {any} element */
async function send(element) {
  submit(element);
  await answered(element);
}

/** What may be pressed in the list of users of RED's mast. @param {any} me */
async function buttons(me) {
  const rows = [USE, { ...USE, id: 'g', organisation: 'GREEN', usedTo: '2022-01-01' }];
  const list = await drawnIn(tenancyList(rows, { keeping: keepingOf(me, 'RED', () => {}) }));
  return [...list.querySelectorAll('button')].map((one) =>
    one.textContent.trim().replace(/\s+/g, ' '),
  );
}

test('the owner and the authority keep all users, a tenant itself, an inspector none', async () => {
  const all = ['Sửa Xanh', 'Kết thúc Xanh', 'Sửa Xanh', 'Thêm đơn vị sử dụng'];
  assert.deepEqual(await buttons(RED), all, 'what has ended is not ended again');
  assert.deepEqual(await buttons(PLANNER), all);
  assert.deepEqual(await buttons(BLUE), ['Sửa Xanh', 'Kết thúc Xanh', 'Thêm đơn vị sử dụng']);
  assert.deepEqual(await buttons(INSPECTOR), []);
});

test('a planner records who uses the mast, since when and under which contract', async () => {
  const element = await editor(PLANNER, null);
  const choice = element.querySelector('#form-organisation');
  assert.match(choice.textContent, /Xanh/);
  choice.value = 'BLUE';
  choice.dispatchEvent(new Event('change'));
  type(element, 'form-places', '2');
  type(element, 'day-usedFrom', '1/2/2026');
  type(element, 'form-contractNumber', 'HĐ-30');
  type(element, 'day-contractSignedOn', '15/01/2026');
  await send(element);
  const body = {
    organisation: 'BLUE',
    places: 2,
    used: true,
    usedFrom: '2026-02-01',
    contractNumber: 'HĐ-30',
    contractSignedOn: '2026-01-15',
    reason: null,
  };
  assert.deepEqual(sent, [['POST /api/assets/a/tenancies', body, null]]);
});

test('an operator records its own use of another’s mast, here a contract only', async () => {
  const element = await editor(BLUE, null);
  assert.equal(element.querySelector('#form-organisation'), null);
  assert.match(element.querySelector('.note').textContent, /chủ sở hữu xác nhận/);
  type(element, 'day-usedFrom', '01/01/2026');
  const used = element.querySelector('#form-used');
  used.value = 'false';
  used.dispatchEvent(new Event('change'));
  await settled(element);
  assert.equal(element.querySelector('#day-usedFrom'), null);
  await send(element);
  assert.equal(element.querySelector('#form-contractNumber').getAttribute('aria-invalid'), 'true');
  type(element, 'form-contractNumber', 'HĐ-1');
  await send(element);
  const body = { organisation: 'BLUE', places: 1, used: false, contractNumber: 'HĐ-1' };
  assert.deepEqual(sent[0]?.[1], { ...body, reason: null });
});

test('what cannot be is said at its field, and nothing is sent', async () => {
  const element = await editor(RED, USE);
  type(element, 'form-places', '0');
  type(element, 'day-usedTo', '31/05/2021');
  type(element, 'day-contractTo', '31/02/2022');
  await send(element);
  assert.equal(sent.length, 0);
  assert.match(
    element.querySelector('tenancy-form [role=alert]').textContent,
    /các ô được đánh dấu/,
  );
  assert.match(element.querySelector('#form-places-fault').textContent, /ít nhất là 1/);
  assert.match(element.querySelector('#day-usedTo-note').textContent, /trước ngày 01\/06\/2021/);
  const wrong = [...element.querySelectorAll('[aria-invalid=true]')].map((one) => one.id);
  assert.deepEqual(wrong, ['form-places', 'day-usedTo', 'day-contractTo', 'form-reason']);
});

test('a time in which the organisation uses the mast already is said at the first day', async () => {
  answers['PUT /api/tenancies/t'] = {
    status: 409,
    type: 'urn:dungchung:problem:overlapping-validity',
    constraint: 'tenancy_asset_organisation_use_ex',
  };
  const element = await editor(RED, USE);
  type(element, 'form-reason', 'Phụ lục');
  await send(element);
  assert.match(element.querySelector('#day-usedFrom-note').textContent, /đã sử dụng công trình/);
});

test('when somebody else was faster both versions are shown, and the choice is sent for the newest', async () => {
  answers['PUT /api/tenancies/t'] = { status: 412, type: 'urn:dungchung:problem:stale-version' };
  const element = await editor(RED, USE);
  type(element, 'form-places', '2');
  type(element, 'form-reason', 'Phụ lục');
  await send(element);
  assert.deepEqual(sent[0]?.slice(1), [{ ...said(USE), places: 2, reason: 'Phụ lục' }, '"3"']);
  const rows = [...element.querySelectorAll('version-conflict tbody th')];
  assert.deepEqual(
    rows.map((one) => one.textContent),
    ['Số chỗ'],
  );
  element.querySelector('input[value=mine]').dispatchEvent(new Event('change'));
  await settled(element);
  delete answers['PUT /api/tenancies/t'];
  let saved = 0;
  element.addEventListener('saved', () => saved++);
  element.querySelector('version-conflict button.primary').click();
  await answered(element);
  assert.deepEqual([sent[1]?.[1].places, sent[1]?.[2], saved], [2, '"5"', 1]);
});

test('a tenancy is ended on a day, for a reason', async () => {
  const element = await editor(BLUE, USE, 'tenancy-end');
  assert.equal(document.activeElement?.textContent, 'Kết thúc lượt sử dụng của Xanh');
  type(element, 'day-lastDay', '31/05/2021');
  await send(element);
  assert.equal(sent.length, 0);
  assert.match(element.querySelector('#day-lastDay-note').textContent, /trước ngày 01\/06\/2021/);
  type(element, 'day-lastDay', '30/06/2026');
  type(element, 'form-reason', 'Tháo dỡ');
  await send(element);
  const body = { lastDay: '2026-06-30', reason: 'Tháo dỡ' };
  assert.deepEqual(sent, [['PUT /api/tenancies/t/ending', body, '"3"']]);
});

test('who ends what was changed meanwhile sees it as it stands, and sends again', async () => {
  answers['PUT /api/tenancies/t/ending'] = {
    status: 412,
    type: 'urn:dungchung:problem:stale-version',
  };
  answers['GET /api/tenancies/t'] = { ...USE, contractNumber: 'HĐ-99', version: 5 };
  const element = await editor(RED, USE, 'tenancy-end');
  type(element, 'form-reason', 'Tháo dỡ');
  await send(element);
  assert.match(element.querySelector('[role=alert]').textContent, /chưa lưu gì/);
  assert.match(element.textContent, /HĐ-99/);
  await send(element);
  assert.equal(sent[1]?.[2], '"5"');
});

test('the sheet opens the form of a tenancy, and asks again once it was saved', async () => {
  const view = await drawn('asset-view', {
    assetId: 'a',
    me: RED,
    mode: 'tenancy',
    tenancy: 't',
  });
  await answered(view);
  assert.equal(view.querySelector('tenancy-form h2').textContent, 'Sửa lượt sử dụng của Xanh');
  const before = asked.filter((key) => key === 'GET /api/assets/a').length;
  type(view, 'form-reason', 'Phụ lục');
  await send(view);
  assert.equal(sent.length, 1);
  assert.equal(asked.filter((key) => key === 'GET /api/assets/a').length, before + 1);
  assert.equal(location.hash, '#/map/asset/a');
});

test('a tenancy of another opens no form', async () => {
  const other = { ...BLUE, organisation: 'GREEN' };
  const view = await drawn('asset-view', {
    assetId: 'a',
    me: other,
    mode: 'tenancy',
    tenancy: 't',
  });
  await answered(view);
  assert.equal(view.querySelector('tenancy-form'), null);
  assert.ok(view.querySelector('asset-details h3'));
});

/** What a form that was left alone sends of a row. @param {Record<string, any>} row */
function said({ organisation, places, used, usedFrom, contractNumber, contractFrom }) {
  return { organisation, places, used, usedFrom, contractNumber, contractFrom };
}

test('the authority says that a tenancy is restricted; nobody else is asked', async () => {
  const element = await editor(PLANNER, { ...USE, restricted: false });
  const box = element.querySelector('input[name=restricted]');
  box.checked = true;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  type(element, 'form-reason', 'quốc phòng');
  await send(element);
  assert.equal(sent[0]?.[1].restricted, true);
  const owners = await editor(RED, { ...USE, restricted: false });
  assert.equal(owners.querySelector('input[name=restricted]'), null);
  type(owners, 'form-reason', 'sửa');
  await send(owners);
  assert.equal('restricted' in (sent[1] ?? assert.fail())[1], false);
});

test('an earlier version of a tenancy is brought back for a reason', async () => {
  const changes = [{ field: 'places', before: 1, after: 4 }];
  const version = { recordedFrom: '2026-01-01T00:00:00Z', recordedBy: 'a', reason: null, changes };
  answers['GET /api/tenancies/t/history'] = [
    { ...version, version: 3, recordedTo: null },
    { ...version, version: 2, recordedTo: '2026-02-01T00:00:00Z' },
  ];
  const element = await editor(RED, USE);
  const history = element.querySelector('record-history details');
  history.open = true;
  history.dispatchEvent(new Event('toggle'));
  await answered(element);
  const buttons = [...history.querySelectorAll('li button')];
  assert.equal(buttons.length, 1, 'the newest is what it is');
  buttons[0].click();
  await answered(element);
  const form = element.querySelector('restore-form');
  submit(form);
  await answered(element);
  assert.equal(sent.length, 0, 'not without a reason');
  type(form, 'form-reason', 'ghi nhầm');
  submit(form);
  await answered(element);
  assert.deepEqual(sent, [
    ['PUT /api/tenancies/t/restoration', { version: 2, reason: 'ghi nhầm' }, '"3"'],
  ]);
});
