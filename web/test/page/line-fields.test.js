import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { drawn, settled } from '../elements-dom.js';

const { blank, bodyOf, ofKind } = await import('../../src/page/map/asset-draft.js');
const { draftWarnings } = await import('../../src/page/map/draft-warnings.js');
const { speak } = await import('../../src/i18n/index.js');
await import('../../src/page/map/asset-form.js');

const LINE = line([105.1, 9.1], [105.2, 9.2]);
/** What was asked of the server. @type {any[]} */
let asked = [];

beforeEach(() => {
  speak('vi');
  asked = [];
  globalThis.fetch = async (_address, init) => {
    const body = JSON.parse(String(init?.body));
    asked.push(body);
    const shift = body.to === 'EPSG:4326' ? -1 : 1;
    const positions = body.positions.map((/** @type {number[]} */ at) => at.map((x) => x + shift));
    return Response.json({ ...body, positions });
  };
});

/** @param {...number[]} coordinates @returns {any} */
function line(...coordinates) {
  return { type: 'LineString', coordinates };
}

/** @param {any} geometry */
async function fieldsOf(geometry) {
  const element = await drawn('line-fields', { geometry });
  /** @type {any[]} */
  const said = [];
  element.addEventListener('line', (/** @type {CustomEvent} */ { detail }) => said.push(detail));
  return { element, said };
}

/** @param {any} element */
function table(element) {
  return [...element.querySelectorAll('.vertices input')].map(({ value }) => value);
}

/** @param {any} element @param {number} index @param {string} text */
async function typeInto(element, index, text) {
  const input = element.querySelectorAll('.vertices input')[index];
  input.value = text;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

test('the line on the map stands in the table, and what is typed is told', async () => {
  const { element, said } = await fieldsOf(LINE);
  assert.deepEqual(table(element), ['105,1', '9,1', '105,2', '9,2']);
  await typeInto(element, 1, '9,15');
  assert.deepEqual(said, [{ geometry: line([105.1, 9.15], [105.2, 9.2]), given: null }]);
  await typeInto(element, 1, 'chín');
  assert.equal(said.length, 1, 'no line while a row is none');
  assert.equal(element.querySelectorAll('.vertices [aria-invalid=true]').length, 1);
});

test('a line can be typed where there is none', async () => {
  const { element, said } = await fieldsOf(null);
  await typeInto(element, 0, '105');
  await typeInto(element, 1, '9');
  assert.deepEqual(said, [{ geometry: null, given: null }]);
  element.querySelector('.vertex-buttons button').click();
  await settled(element);
  await typeInto(element, 2, '105,5');
  await typeInto(element, 3, '9');
  assert.deepEqual(said.at(-1)?.geometry, line([105, 9], [105.5, 9]));
});

test('a sheet is pasted from a row on', async () => {
  const { element, said } = await fieldsOf(LINE);
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
    clipboardData: { getData: () => '9.3\t105.3\n9.4\t105.4\n9.5\t105.5' },
  });
  element.querySelectorAll('.vertices input')[2].dispatchEvent(event);
  await settled(element);
  const all = line([105.1, 9.1], [105.3, 9.3], [105.4, 9.4], [105.5, 9.5]);
  assert.deepEqual(said.at(-1)?.geometry, all);
  assert.match(element.textContent, /đã đổi chỗ/);
});

test('in another system the server tells, and is sent what was typed', async () => {
  const { element, said } = await fieldsOf(LINE);
  const choice = element.querySelector('#import-crs');
  choice.value = 'EPSG:9207';
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
  assert.deepEqual(asked[0], { from: 'EPSG:4326', to: 'EPSG:9207', positions: LINE.coordinates });
  assert.deepEqual(table(element), ['106,1', '10,1', '106,2', '10,2']);
  await typeInto(element, 0, '106,3');
  const { geometry, given } = said[0];
  assert.deepEqual(geometry, line([105.3, 9.1], [105.2, 9.2]));
  const draft = { ...blank('CABLE', null), geometry };
  const why = { reason: null, validFrom: null, given };
  const body = bodyOf(draft, blank('CABLE', null), why);
  assert.deepEqual([body.crs, body.geometry], ['EPSG:9207', line([106.3, 10.1], [106.2, 10.2])]);
  const moved = bodyOf({ ...draft, geometry: LINE }, blank('CABLE', null), why);
  assert.deepEqual([moved.crs, moved.geometry], [undefined, LINE], 'drawn otherwise since');
});

test('a kind of another shape begins without a place', () => {
  const mast = { ...blank('MAST', null), geometry: { type: 'Point', coordinates: [105, 9] } };
  assert.equal(ofKind(mast, 'CABLE').geometry, null);
  assert.deepEqual(ofKind(mast, 'POLE').geometry, mast.geometry);
});

test('the form of a line takes what is drawn, and says when a point is wanted instead', async () => {
  const form = await drawn('asset-form', { start: blank('MAST', 'RED'), isNew: true });
  /** @type {string[]} */
  const shapes = [];
  form.addEventListener('shape', (/** @type {CustomEvent} */ { detail }) => shapes.push(detail));
  const kind = form.querySelector('#form-kind');
  for (const value of ['POLE', 'POLE_LINE', 'CABLE']) {
    kind.value = value;
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(form);
  }
  assert.deepEqual(shapes, ['POLE_LINE']);
  form.drawn = LINE;
  await settled(form);
  assert.deepEqual(table(form), ['105,1', '9,1', '105,2', '9,2']);
  assert.deepEqual(form.draft.geometry, LINE);
});

test('a vertex outside every commune, or far from where the line was, is asked about', () => {
  /** @type {any[]} */
  const areas = [{ code: '99', parent: null, bbox: [105, 9, 106, 10] }];
  const start = { ...blank('CABLE', null), geometry: LINE };
  const warnings = (/** @type {any} */ geometry) =>
    draftWarnings({ ...start, geometry }, start, {}, areas).length;
  assert.equal(warnings(line([105.1, 9.1], [105.2001, 9.2])), 0);
  assert.equal(warnings(line([105.1, 9.1], [105.3, 9.2])), 1);
  assert.equal(warnings(line([105.1, 9.1], [108, 9.2])), 2);
});
