import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guessColumns } from '../../src/page/import/guess-columns.js';
import { guessLevel, guessTarget } from '../../src/page/import/guess-target.js';
import { FRESH, understood } from '../../src/page/import/source.js';
import { NAMES } from '../../src/page/import/target-names.js';
import { TARGETS } from './import-catalogue.js';

test('boundaries are areas, and of areas the length of the codes is the level', () => {
  const head = headOf({
    features: [
      {
        properties: { code: '18073', name: 'Một', fullName: 'Xã Một', provinceCode: '42' },
        geometry: { type: 'MultiPolygon', coordinates: [] },
      },
    ],
  });
  const settings = understood(FRESH, head, '42_ha_tinh_communes.geojson.gz', TARGETS);
  assert.deepEqual([settings.target, settings.level], ['areas', 'COMMUNE']);
  assert.deepEqual([settings.columns.code, settings.columns.name], ['code', 'fullName']);
  assert.equal(guessLevel(['42', '38']), 'PROVINCE');
});

test('polygons with people and a commune are hamlets', () => {
  assert.equal(
    guess('geojson', ['code', 'name', 'commune', 'population', 'households'], ['Polygon']),
    'hamlets',
  );
});

test('lines are pole lines, or ducts by their name', () => {
  assert.equal(guess('geojson', ['code', 'owner', 'poles'], ['LineString']), 'pole-lines');
  assert.equal(
    guess('geojson', ['code', 'owner'], ['LineString'], 'duct-sections.geojson'),
    'duct-sections',
  );
  assert.equal(
    guess('geojson', ['code', 'owner'], ['LineString'], 'ducts.geojson'),
    'duct-sections',
  );
});

test('points are what their columns and their name say', () => {
  assert.equal(guess('csv', ['code', 'owner', 'x', 'y', 'heightM']), 'masts');
  assert.equal(guess('csv', ['code', 'owner', 'line', 'sequence', 'x', 'y']), 'poles');
  assert.equal(guess('csv', ['code', 'owner', 'x', 'y', 'heightM'], [], 'poles.csv'), 'poles');
  assert.equal(guess('csv', ['Operateur', 'x', 'y', '2G', '3G', '4G']), 'sites');
  assert.equal(guess('csv', ['asset', 'operator', 'technology', 'rangeM']), 'stations');
  assert.equal(
    guess('csv', ['asset', 'assetKind', 'organisation', 'usedFrom', 'contractNumber']),
    'tenancies',
  );
  assert.equal(guess('csv', []), null);
});

test('categories of masts make a list one of masts, and its running number is no place in a line of poles', () => {
  const headings = ['STT', 'Mã trạm', 'Loại', 'Chủ sở hữu', 'Kinh độ', 'Vĩ độ', 'Chiều cao (m)'];
  const rows = ['A2a', 'A1', 'C1'].map((category) => [
    ['1', 'M1', category, 'ALPHA', '105', '9', '30'],
  ]);
  const guesses = rows.map((row) =>
    guessTarget(TARGETS, { format: 'xlsx', headings, rows: row }, 'list.xlsx'),
  );
  assert.deepEqual(guesses, ['masts', 'masts', 'poles']);
  const { fields } = TARGETS.find((one) => one.target === 'poles') ?? { fields: [] };
  assert.equal(guessColumns(fields, headings).sequence, undefined);
});

test('refused rows say in the name of their file what they are', () => {
  const name = 'refused-masts-0193a1c2-7b1e-7c55-9d2f-0123456789ab.xlsx';
  const headings = ['Mã', 'line', 'sequence', 'x', 'y', 'Lý do từ chối'];
  assert.equal(guess('csv', headings, [], name), 'masts');
  assert.equal(guess('csv', headings, [], name.replace('masts', 'pole-lines')), 'poles');
  assert.equal(guess('csv', headings, [], name.replace('refused', 'dong-bi-tu-choi')), 'masts');
  assert.equal(guess('csv', headings), 'poles');
});

test('what the parts of hamlets are called tells them apart, where their columns do not', () => {
  const polygons = (/** @type {string} */ name) =>
    guess('geojson', ['code', 'province'], ['MultiPolygon'], name);
  assert.equal(polygons('Ranh giới thôn xã A.geojson'), 'hamlet-boundaries');
  assert.equal(polygons('Khu vực có dân cư xã A.geojson'), 'settled-areas');
  assert.equal(guess('csv', ['code', 'x', 'y']), 'masts');
  assert.equal(guess('csv', ['code', 'x', 'y'], [], 'nha-o.csv'), 'buildings');
  assert.equal(guess('csv', ['people', 'x', 'y']), 'population-grid');
  const zones = ['code', 'kind', 'name', 'document'];
  assert.equal(guess('geojson', zones, ['Polygon']), 'zones');
  assert.equal(guess('geojson', ['code', 'name', 'parent'], ['Polygon']), 'areas');
});

test('every target has its place in the order, and a name', () => {
  for (const { target } of TARGETS)
    assert.ok(NAMES[target]?.includes(target.replaceAll('-', ' ')), target);
});

test('WKT in a cell is a shape too', () => {
  const rows = [['1', 'Một', 'POLYGON((105 9, 106 9, 106 10, 105 9))']];
  const seen = { format: /** @type {const} */ ('csv'), headings: ['code', 'name', 'wkt'], rows };
  assert.equal(guessTarget(TARGETS, seen, 'list.csv'), 'areas');
});

/**
 * @param {'csv' | 'geojson'} format
 * @param {string[]} headings
 * @param {string[]} [geometries]
 * @param {string} [name]
 */
function guess(format, headings, geometries = [], name = 'list.csv') {
  return guessTarget(TARGETS, { format, headings, rows: [], geometries }, name);
}

/** @param {unknown} json */
function headOf(json) {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  return { bytes, gzip: false, whole: true, broken: false };
}
