import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { drawn, settled, submit, type } from '../elements-dom.js';

await import('../../src/page/map/asset-parts.js');
await import('../../src/page/map/hamlet-keeping.js');
await import('../../src/page/map/proposed-asset.js');
await import('../../src/page/map/tenancy-editor.js');

const RED = { role: 'OPERATOR', organisation: 'RED' };
const OFFICE = { role: 'COMMUNE_OFFICE', organisation: null, area: '99001' };
const USE = { id: 't', version: 3, organisation: 'BLUE', places: 1, used: true, restricted: false };
const MAST = { id: 'a', geometry: null, properties: { kind: 'MAST', owner: 'RED' } };
const SECTION = {
  id: 'a',
  geometry: null,
  properties: { kind: 'DUCT_SECTION', owner: 'RED', offered: true },
};
const DUCT = { id: 'd', version: 1, name: 'A', depth: 0, diameterMm: 110 };
const MADE = { id: 'n', version: 0, kind: 'DUCT_SECTION', code: 'NEW-1', owner: 'RED' };
const HAMLET = { id: 'h', name: 'Ấp 1', type: 'ấp', population: 900, commune: '99001', hall: null };

/** @type {any[]} what waits in the draft */
let items = [];
/** @type {[string, any][]} what was sent, by method and address */
let sent = [];

beforeEach(() => {
  location.hash = '#/map?draft=s&item=i';
  sent = [];
  globalThis.fetch = async (address, init) => {
    const { method = 'GET', body } = /** @type {any} */ (init ?? {});
    const path = String(address).split('?')[0] ?? '';
    if (method !== 'GET') sent.push([`${method} ${path}`, body ? JSON.parse(body) : null]);
    const answers = /** @type {Record<string, any>} */ ({
      '/api/change-sets/s/items': items,
      '/api/assets/a/ducts': [DUCT],
      '/api/organisations': [{ code: 'BLUE', name: 'Xanh' }],
      '/api/hamlets/h': HAMLET,
    });
    return new Response(JSON.stringify(answers[path] ?? []), {
      headers: { 'content-type': 'application/json', etag: '"1"' },
    });
  };
});
afterEach(() => {
  location.hash = '';
});

/** @param {Record<string, any>} item */
function waits(item) {
  items = [{ id: 'i', creates: false, subjectId: null, before: null, why: 'đo lại', ...item }];
}

/** @param {string} name @param {Record<string, unknown>} properties */
async function opened(name, properties) {
  const element = await drawn(name, properties);
  for (let i = 0; i < 10; i++) await settled(element);
  return element;
}

/** @param {any} element @param {string[]} ids of fields */
const said = (element, ...ids) => ids.map((id) => element.querySelector(`#${id}`).value);

test('a use that waits is opened as it was proposed, and what was read is not', async () => {
  waits({
    act: 'tenancy-change',
    subject: 'TENANCY',
    subjectId: 't',
    after: { ...USE, asset: 'a', places: 3, usedFrom: '2026-02-01' },
  });
  const element = await opened('tenancy-editor', { asset: MAST, me: RED, row: USE });
  const fields = ['form-places', 'day-usedFrom', 'form-reason'];
  assert.deepEqual(said(element, ...fields), ['3', '01/02/2026', 'đo lại']);
  const other = await opened('tenancy-editor', { asset: MAST, me: RED, row: { ...USE, id: 'u' } });
  assert.deepEqual(said(other, 'form-places', 'form-reason'), ['1', ''], 'of another use');
});

test('a new use that is proposed again takes the place of the first proposal', async () => {
  waits({
    act: 'tenancy-report',
    subject: 'TENANCY',
    creates: true,
    subjectId: 'a',
    after: { ...USE, id: 'x', asset: 'a', places: 2 },
  });
  const element = await opened('tenancy-editor', { asset: MAST, me: RED, row: null });
  assert.deepEqual(said(element, 'form-places'), ['2']);
  type(element, 'form-places', '4');
  submit(element);
  for (let i = 0; i < 8; i++) await settled(element);
  const [[posted, body], [removed]] = /** @type {any} */ (sent);
  assert.deepEqual([posted, body.places], ['POST /api/assets/a/tenancies', 4]);
  assert.equal(removed, 'DELETE /api/change-sets/s/items/i');
});

test('an end that waits is opened with the day that was proposed', async () => {
  const after = { ...USE, asset: 'a', usedTo: '2026-03-31' };
  waits({ act: 'tenancy-end', subject: 'TENANCY', subjectId: 't', after });
  const row = { ...USE, usedFrom: '2020-01-01' };
  const element = await opened('tenancy-editor', {
    asset: MAST,
    me: RED,
    row,
    step: 'tenancy-end',
  });
  assert.deepEqual(said(element, 'day-lastDay', 'form-reason'), ['31/03/2026', 'đo lại']);
});

test('the form of a part opens by itself, as it was proposed', async () => {
  const after = { ...DUCT, part: 'DUCT', asset: 'a', name: 'A bis', diameterMm: 90 };
  waits({ act: 'part-change', subject: 'PART', subjectId: 'd', after });
  const element = await opened('asset-parts', { asset: SECTION, me: RED });
  const fields = ['form-name', 'form-diameterMm', 'form-reason'];
  assert.deepEqual(said(element, ...fields), ['A bis', '90', 'đo lại']);
});

test('a part that is to go is opened with its last day, a new one as it was said', async () => {
  const after = { ...DUCT, part: 'DUCT', asset: 'a', removedOn: '2026-05-01' };
  waits({ act: 'part-remove', subject: 'PART', subjectId: 'd', after });
  const removal = await opened('asset-parts', { asset: SECTION, me: RED });
  assert.deepEqual(said(removal, 'day-removedOn', 'form-reason'), ['01/05/2026', 'đo lại']);
  waits({
    act: 'part-record',
    subject: 'PART',
    creates: true,
    subjectId: 'a',
    after: { part: 'DUCT', asset: 'a', name: 'C', diameterMm: 63 },
  });
  const fresh = await opened('asset-parts', { asset: SECTION, me: RED });
  assert.deepEqual(said(fresh, 'form-name', 'form-diameterMm'), ['C', '63']);
});

test('a hamlet is corrected on from what waits', async () => {
  const hall = { type: 'Point', coordinates: [105.1, 9.2] };
  const after = { ...HAMLET, population: 950, hall };
  waits({ act: 'unit-correct', subject: 'UNIT', subjectId: 'h', after });
  const element = await opened('hamlet-keeping', { hamletId: 'h', editing: true, me: OFFICE });
  assert.deepEqual(said(element, 'form-population', 'form-reason'), ['950', 'đo lại']);
  assert.deepEqual(element.querySelector('hamlet-form').values.hall, hall);
});

test('what a draft makes has its users and parts said in the same draft', async () => {
  items = [
    { id: 'i', act: 'asset-register', subject: 'ASSET', creates: true, after: { ...MADE } },
    {
      id: 'k',
      act: 'part-record',
      subject: 'PART',
      creates: true,
      after: { ...DUCT, part: 'DUCT', asset: 'n' },
    },
  ];
  const page = { me: RED, params: { draft: 's', item: 'i' } };
  const element = await opened('proposed-asset', page);
  assert.match(element.querySelector('h2').textContent, /NEW-1/);
  assert.match(element.querySelector('ul').textContent, /A/);
  const add = [...element.querySelectorAll('.parts button')][0];
  add.click();
  for (let i = 0; i < 8; i++) await settled(element);
  const parents = [...element.querySelectorAll('#form-parent option')].map(({ value }) => value);
  assert.ok(parents.includes('d'), 'a duct of the draft holds another');

  const use = await opened('proposed-asset', { ...page, mode: 'tenancy' });
  type(use, 'form-places', '2');
  const whose = use.querySelector('#form-organisation');
  whose.value = 'BLUE';
  whose.dispatchEvent(new Event('change'));
  submit(use.querySelector('tenancy-form'));
  for (let i = 0; i < 8; i++) await settled(use);
  assert.equal(sent[0]?.[0], 'POST /api/assets/n/tenancies');
  assert.equal(sent.length, 1, 'and the asset stays in the draft');
  assert.match(location.hash, /proposed\?.*item=i/);
});

test('what was proposed and cannot be read is not proposed anew from nothing', async () => {
  const answers = globalThis.fetch;
  globalThis.fetch = async (address, init) =>
    String(address).includes('/items')
      ? Response.json({ status: 500 }, { status: 500 })
      : answers(address, init);
  const use = await opened('tenancy-editor', { asset: MAST, me: RED, row: null });
  const hamlet = await opened('hamlet-keeping', { hamletId: 'h', editing: true, me: OFFICE });
  const parts = await opened('asset-parts', { asset: SECTION, me: RED });
  for (const element of [use, hamlet, parts]) assert.equal(element.querySelector('form'), null);
  assert.ok(parts.error);
  for (const element of [use, hamlet])
    assert.ok(element.error ?? element.querySelector('problem-note').error);
});
