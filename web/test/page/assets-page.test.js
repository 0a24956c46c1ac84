import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { drawn, settled } from '../elements-dom.js';

const { speak } = await import('../../src/i18n/index.js');
const { parse } = await import('../../src/router.js');
const { filtered } = await import('../../src/page/export/asked.js');
await import('../../src/page/assets/assets-page.js');
await import('../../src/page/export/export-form.js');
await import('../../src/page/rows/rows-page.js');

const QUESTION = { area: '99001', date: '', boundaries: '', knownOn: '' };
const COMMUNE = { code: '99001', name: 'Xã Một', level: 'COMMUNE' };
const MAST = {
  kind: 'MAST',
  code: 'M1',
  owner: 'RED',
  ownerName: 'Đỏ',
  status: 'ACTIVE',
  users: ['BLUE'],
  freePlaces: null,
};
const ANSWERS = /** @type {Record<string, any>} */ ({
  '/api/organisations': [
    { code: 'RED', name: 'Đỏ' },
    { code: 'BLUE', name: 'Xanh' },
  ],
  '/api/hamlets': {
    features: ['10', '2'].map((code) => ({ properties: { code, name: code, type: 'Ấp' } })),
  },
  '/api/assets': { features: [{ id: 'a', properties: MAST }], next: 'a' },
  '/api/views': [
    { id: 'v', name: 'Cột', owner: 'planner', own: false, shared: true, params: { kind: 'MAST' } },
  ],
  '/api/exports': {
    targets: [
      { target: 'masts', ofAssets: true },
      { target: 'poles', ofAssets: true },
    ],
    formats: [],
  },
});
Object.assign(globalThis, { history: window.history, HashChangeEvent: Event });
const fetched = globalThis.fetch;
/** @type {URL[]} */
let asked = [];

beforeEach(() => {
  speak('vi');
  asked = [];
  location.hash = '#/assets?area=99001';
  globalThis.fetch = async (address) => {
    const url = new URL(String(address), 'http://localhost');
    asked.push(url);
    const { pathname } = url;
    if (pathname.endsWith('/count')) return Response.json({ rows: 7 });
    if (pathname.endsWith('/rows')) return Response.json({ rows: [] });
    return Response.json(ANSWERS[pathname] ?? null);
  };
});
afterEach(() => (globalThis.fetch = fetched));

/** @param {string} name @param {Record<string, unknown>} properties */
async function shown(name, properties) {
  const element = await drawn(name, { question: QUESTION, area: COMMUNE, ...properties });
  for (let i = 0; i < 5; i++) await settled(element);
  return element;
}

/** The last question to an address, without what is asked for all. @param {string} path */
function question(path) {
  const params = asked.filter(({ pathname }) => pathname === path).at(-1)?.searchParams;
  const said = [...(params ?? [])].filter(([name]) => !['fields', 'limit'].includes(name));
  return Object.fromEntries(said);
}

/** @param {any} element @param {string} id @param {string} value */
function choose(element, id, value) {
  const field = element.querySelector(`#${id}`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return parse(location.hash).params;
}

test('the list asks for what the address says, and shows what is known of each asset', async () => {
  const params = {
    owner: 'RED',
    tenant: 'BLUE',
    hamlet: '2',
    code: 'M1',
    kind: 'MAST',
    status: 'ACTIVE',
  };
  const page = await shown('assets-page', { params });
  assert.deepEqual(question('/api/assets'), { area: '99001', ...params, order: 'CODE' });
  const cells = [...page.querySelectorAll('td')].map((cell) => cell.textContent.trim());
  assert.deepEqual(cells.slice(1, 5), ['Cột ăng ten', '–', 'Đỏ', 'Xanh']);
  assert.match(page.querySelector('caption').textContent, /1 công trình đầu tiên/);
  const hrefs = [...page.querySelectorAll('p.actions a')].map((a) => a.getAttribute('href'));
  const link = parse((hrefs.at(-1) ?? '').slice(1));
  assert.deepEqual([link.rest, link.params], [['export'], { area: '99001', ...params }]);
});

test('a list that goes on says that sorting orders only what is loaded', async () => {
  const page = await shown('assets-page', { params: {} });
  const said = () => page.querySelector('data-table [role=status]').textContent.trim();
  assert.equal(said(), '');
  page.querySelector('th button.sort').click();
  await settled(page);
  assert.equal(said(), 'Chỉ sắp xếp 1 dòng đã tải; còn dòng chưa tải.');
});

test("of another's asset, status and code are not shown, which is not to have none", async () => {
  ANSWERS['/api/assets'] = {
    features: [
      { id: 'a', properties: { ...MAST, code: null } },
      { id: 'b', properties: { kind: 'MAST', code: null, owner: 'RED', ownerName: 'Đỏ' } },
    ],
  };
  const page = await shown('assets-page', { params: {} });
  ANSWERS['/api/assets'] = { features: [{ id: 'a', properties: MAST }], next: 'a' };
  const rows = [...page.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim().split(/\s{2,}/)[0]),
  );
  assert.deepEqual([rows[0]?.[0], rows[0]?.[5]], ['(không có mã)', 'Đang sử dụng']);
  assert.deepEqual([rows[1]?.[0], rows[1]?.[5]], ['(mã không hiển thị)', '–']);
});

test('the columns of the address are asked for, shown, and exported', async () => {
  const page = await shown('assets-page', { params: { kind: 'MAST', columns: 'heightM,code' } });
  assert.equal(asked.find(({ pathname }) => pathname === '/api/assets')?.searchParams.get('fields'), 'kind,code,status,heightM'); // prettier-ignore
  const heads = [...page.querySelectorAll('th')].map((head) => head.textContent.trim());
  assert.deepEqual(heads, ['Mã công trình', 'Cao (m)']);
  const sheet = new URL(page.querySelector('a[download]').getAttribute('href'), 'http://x');
  assert.equal(sheet.pathname, '/api/exports/list');
  assert.deepEqual(Object.fromEntries(sheet.searchParams), {
    area: '99001',
    kind: 'MAST',
    columns: 'code,heightM',
    lang: 'vi',
    format: 'xlsx',
  });
});

test('a saved view is opened by its name, and the usual columns are not said', async () => {
  const page = await shown('assets-page', { params: { owner: 'RED' } });
  const { kind, owner } = choose(page, 'saved-view', 'v');
  assert.deepEqual([kind, owner], ['MAST', undefined]);
  const box = page.querySelector('[name=column-heightM]');
  box.checked = true;
  box.dispatchEvent(new Event('change'));
  assert.equal(
    parse(location.hash).params.columns,
    'code,kind,name,ownerName,users,status,capacity,freePlaces,inUseFrom,heightM',
  );
});

test('what is chosen stands in the address; hamlets of the commune in the order of their numbers', async () => {
  const page = await shown('assets-page', { params: {} });
  const names = [...page.querySelectorAll('#assets-hamlet option')].map((one) => one.textContent);
  assert.deepEqual(names.slice(1), ['Ấp 2', 'Ấp 10']);
  assert.equal(choose(page, 'assets-owner', 'BLUE').owner, 'BLUE');
  assert.deepEqual(choose(page, 'assets-code', ' M1 '), {
    area: '99001',
    owner: 'BLUE',
    code: 'M1',
  });
});

test('of a province no hamlets are offered, yet one of the address is kept', async () => {
  const area = { ...COMMUNE, level: 'PROVINCE' };
  assert.equal(
    (await shown('assets-page', { area, params: {} })).querySelector('#assets-hamlet'),
    null,
  );
  const page = await shown('assets-page', { area, params: { hamlet: '7' } });
  assert.equal(page.querySelector('#assets-hamlet').value, '7');
});

test('an export has the same filters, and begins with the file of the kind', async () => {
  const form = await shown('export-form', { params: { kind: 'POLE', owner: 'RED', code: 'P' } });
  await new Promise((resolve) => setTimeout(resolve, 350));
  await settled(form);
  assert.deepEqual(question('/api/exports/poles/count'), {
    area: '99001',
    owner: 'RED',
    code: 'P',
  });
  assert.equal(form.querySelector('#export-owner').value, 'RED');
  assert.deepEqual(
    filtered({ area: '1' }, { ofAssets: false }, { filter: null }, { owner: 'RED' }),
    { area: '1' },
  );
});

test('the rows behind a ratio are found by owner, user and code', async () => {
  const params = { indicator: 'mast-sharing', owner: 'RED', user: 'BLUE', codeContains: 'm' };
  const page = await shown('rows-page', { params });
  const { owner, user, codeContains } = question('/api/indicators/mast-sharing/rows');
  assert.deepEqual([owner, user, codeContains], ['RED', 'BLUE', 'm']);
  const users = [...page.querySelectorAll('#rows-user option')].map((one) => one.textContent);
  assert.deepEqual(users, ['Tất cả', 'Đỏ', 'Xanh']);
});
