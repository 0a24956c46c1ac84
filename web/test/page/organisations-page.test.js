import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { drawn, settled, submit, type } from '../elements-dom.js';

const { speak } = await import('../../src/i18n/index.js');
const { having } = await import('../../src/page/organisations/columns.js');
const { period } = await import('../../src/page/organisations/words.js');
await import('../../src/page/organisations/organisations-page.js');
await import('../../src/page/territory/areas-page.js');
await import('../../src/page/territory/zones-page.js');

Object.assign(globalThis, { history: window.history, HashChangeEvent: Event });
const PLANNER = { role: 'PLANNER', organisation: null };
const MEMBERSHIP = {
  id: 'm',
  group: 'G',
  groupName: 'Tập đoàn',
  validFrom: '2020-01-01',
  validTo: null,
};
const RED = {
  code: 'RED',
  kind: 'NETWORK_OPERATOR',
  name: 'Đỏ',
  aliases: ['Do'],
  lastDay: null,
  successor: null,
  version: 1,
  memberships: [MEMBERSHIP],
};
const ZONE = {
  id: 'z',
  code: 'K1',
  name: 'Khu một',
  kind: 'URBAN',
  document: null,
  boundary: { type: 'Polygon', coordinates: [] },
  validFrom: null,
  validTo: null,
  version: 0,
};

/** What the server answers, by method and address. @type {Record<string, any>} */
let answers = {};
/** @type {{ key: string, body: any, tag: string | null }[]} */
let sent = [];

beforeEach(() => {
  speak('vi');
  sent = [];
  answers = {
    'GET /api/organisations': [
      { ...RED, group: 'G', groupName: 'Tập đoàn' },
      {
        code: 'BLUE',
        name: 'Xanh',
        kind: 'OTHER',
        group: 'BLUE',
        groupName: 'Xanh',
        lastDay: null,
      },
    ],
    'GET /api/groups': [
      { code: 'G', name: 'Tập đoàn' },
      { code: 'H', name: 'Nhóm' },
    ],
    'GET /api/organisations/RED': RED,
    'GET /api/organisations/RED/memberships/m': { ...MEMBERSHIP, version: 4 },
    'GET /api/zones': { features: [{ id: 'z', properties: ZONE }] },
    'GET /api/zones/z': ZONE,
    'GET /api/areas': [{ id: 'a', code: '99', name: 'Tỉnh Một', level: 'PROVINCE', parent: null }],
  };
  globalThis.fetch = async (address, init) => {
    const { method = 'GET', body, headers } = /** @type {any} */ (init ?? {});
    const key = `${method} ${String(address).split('?')[0]}`;
    if (method !== 'GET')
      sent.push({ key, body: JSON.parse(body), tag: new Headers(headers).get('if-match') });
    const answer =
      answers[key] ?? (key.endsWith('/count') ? { rows: key.includes('masts') ? 3 : 0 } : {});
    const status = answer.status ?? 200;
    const content = status < 400 ? 'application/json' : 'application/problem+json';
    return Response.json(answer, {
      status,
      headers: { 'content-type': content, etag: `"${answer.version ?? 0}"` },
    });
  };
});

/** @param {string} name @param {string[]} rest @param {any} [me] */
async function page(name, rest, me = PLANNER) {
  const question = { area: '', date: '', boundaries: '', knownOn: '' };
  const element = await drawn(name, { me, rest, question, params: {} });
  for (let i = 0; i < 8; i++) await settled(element);
  return element;
}

/** @param {any} element */
async function send(element) {
  submit(element);
  for (let i = 0; i < 8; i++) await settled(element);
}

test('an organisation is shown with its names, its groups in time and what it owns', async () => {
  const text = (await page('organisations-page', ['RED'])).textContent.replace(/\s+/g, ' ');
  for (const words of [
    '2 tổ chức',
    'Doanh nghiệp viễn thông',
    'Do',
    'Tập đoàn',
    '01/01/2020 – nay',
    'Cột ăng ten: 3',
  ])
    assert.ok(text.includes(words), words);
  assert.equal(text.includes('Cột treo cáp:'), false, 'kinds of which it has none');
});

test('who may not keep organisations has no button for it, an operator no history', async () => {
  const element = await page('organisations-page', ['RED', 'edit'], {
    role: 'OPERATOR',
    organisation: 'RED',
  });
  assert.equal(
    element.querySelectorAll('form:not(.filters), record-history, button.primary').length,
    0,
  );
});

test('names are said one a line, under the version that was read', async () => {
  const element = await page('organisations-page', ['RED', 'edit']);
  type(element, 'form-aliases', 'Do\n  Viễn thông Đỏ \n\n');
  type(element, 'form-reason', 'bổ sung');
  await send(element.querySelector('kept-form'));
  const { name, kind } = RED;
  const body = { name, kind, aliases: ['Do', 'Viễn thông Đỏ'], reason: 'bổ sung' };
  assert.deepEqual(sent, [{ key: 'PUT /api/organisations/RED', body, tag: '"1"' }]);
});

test('when somebody else was faster both versions are shown, and what is chosen is sent under theirs', async () => {
  const element = await page('organisations-page', ['RED', 'edit']);
  type(element, 'form-name', 'Đỏ của tôi');
  type(element, 'form-reason', 'đổi tên');
  answers['PUT /api/organisations/RED'] = {
    status: 412,
    type: 'urn:dungchung:problem:stale-version',
  };
  answers['GET /api/organisations/RED'] = { ...RED, name: 'Đỏ của họ', kind: 'OTHER', version: 2 };
  await send(element.querySelector('kept-form'));
  const conflict = element.querySelector('version-conflict');
  assert.match(conflict.textContent, /Đỏ của họ/);
  answers['PUT /api/organisations/RED'] = {};
  conflict
    .querySelector('input[name=conflict-name][value=mine]')
    .dispatchEvent(new Event('change'));
  await settled(conflict);
  conflict.querySelector('button.primary').click();
  for (let i = 0; i < 8; i++) await settled(element);
  const { body, tag } = sent.at(-1) ?? assert.fail();
  assert.deepEqual(
    [body.name, body.kind, body.reason, tag],
    ['Đỏ của tôi', 'OTHER', 'đổi tên', '"2"'],
  );
});

test('a new membership is posted, one that is corrected is sent with its own version', async () => {
  const joining = await page('organisations-page', ['RED', 'membership']);
  type(joining, 'form-group', 'H');
  type(joining, 'form-reason', 'sáp nhập');
  await send(joining.querySelector('kept-form'));
  assert.deepEqual(
    [sent[0]?.key, sent[0]?.body.group, sent[0]?.tag],
    ['POST /api/organisations/RED/memberships', 'H', null],
  );
  const correcting = await page('organisations-page', ['RED', 'membership', 'm']);
  type(correcting, 'form-reason', 'nhầm ngày');
  await send(correcting.querySelector('kept-form'));
  assert.deepEqual(
    [sent[1]?.key, sent[1]?.tag],
    ['PUT /api/organisations/RED/memberships/m', '"4"'],
  );
});

test('what is missing, and what is no day, is said at once and nothing is sent', async () => {
  const element = await page('organisations-page', ['+']);
  await send(element.querySelector('kept-form'));
  assert.equal(element.querySelectorAll('kept-form [aria-invalid=true]').length, 3);
  const end = await page('organisations-page', ['RED', 'end']);
  type(end, 'day-lastDay', 'hôm qua');
  await send(end.querySelector('kept-form'));
  assert.equal(end.querySelectorAll('kept-form [aria-invalid=true]').length, 2);
  assert.deepEqual(sent, []);
});

test('a group is made, and its name corrected', async () => {
  const making = await page('organisations-page', ['@', '+']);
  type(making, 'form-code', 'NEW');
  type(making, 'form-name', 'Nhóm mới');
  await send(making.querySelector('kept-form'));
  assert.deepEqual(sent[0], {
    key: 'POST /api/groups',
    body: { code: 'NEW', name: 'Nhóm mới', reason: null },
    tag: null,
  });
  answers['GET /api/groups/G'] = { code: 'G', name: 'Tập đoàn', version: 6 };
  const correcting = await page('organisations-page', ['@', 'G']);
  type(correcting, 'form-name', 'Tập đoàn Một');
  type(correcting, 'form-reason', 'đổi tên');
  await send(correcting.querySelector('kept-form'));
  assert.deepEqual([sent[1]?.key, sent[1]?.tag], ['PUT /api/groups/G', '"6"']);
});

test('a zone is corrected with its boundary as it was read, and changed from a day on as a new version', async () => {
  const correcting = await page('zones-page', ['z', 'edit']);
  type(correcting, 'form-name', 'Khu hai');
  type(correcting, 'form-reason', 'sai tên');
  await send(correcting.querySelector('kept-form'));
  const { body, key } = sent[0] ?? assert.fail();
  assert.deepEqual(
    [key, body.name, body.code, body.boundary],
    ['PUT /api/zones/z', 'Khu hai', 'K1', ZONE.boundary],
  );
  const from = await page('zones-page', ['z', 'from']);
  type(from, 'day-validFrom', '1/1/2026');
  type(from, 'form-reason', 'quyết định mới');
  await send(from.querySelector('kept-form'));
  assert.deepEqual([sent[1]?.key, sent[1]?.tag], ['POST /api/zones/z/versions', '"0"']);
  const end = await page('zones-page', ['z', 'end']);
  type(end, 'day-lastDay', '31/12/2026');
  type(end, 'form-reason', 'bãi bỏ');
  await send(end.querySelector('kept-form'));
  assert.deepEqual(
    [sent[2]?.key, Object.keys(sent[2]?.body)],
    ['PUT /api/zones/z/ending', ['lastDay', 'reason']],
  );
});

test('areas are listed with their level and validity', async () => {
  const cells = [...(await page('areas-page', [])).querySelectorAll('td')].map((one) =>
    one.textContent.trim(),
  );
  assert.deepEqual(cells, ['Tỉnh Một', '99', 'Tỉnh, thành phố', '–', '–', 'từ trước đến nay']);
});

test('rows are found by words in any order, with or without diacritics', () => {
  const rows = [{ name: 'Tổng công ty Điện lực' }, { name: 'Sông Tel' }];
  const found = (/** @type {string} */ text) => having(rows, text, ({ name }) => [name]).length;
  assert.deepEqual(
    [found('dien luc'), found('Lực điện'), found('song'), found('x'), found('')],
    [1, 1, 1, 0, 2],
  );
  assert.equal(period({ validFrom: null, validTo: '2020-12-31' }), '… – 31/12/2020');
});
