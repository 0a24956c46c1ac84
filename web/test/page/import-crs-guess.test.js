import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitOf } from '../../src/page/import/coordinates.js';
import { contradicts, located, locatedAnew } from '../../src/page/import/crs-guess.js';
import { axisOf, ownAxis } from '../../src/page/import/own-axis.js';
import { changed, FRESH, understood } from '../../src/page/import/source.js';

/** @typedef {import('../../src/page/import/own-axis.js').Area} Area */
/** @type {Area[]} */
const AREAS = [
  { code: '96', name: 'Tỉnh Cà Mau', level: 'PROVINCE', parent: null, bbox: [104, 8, 106, 10] },
  { code: '31825', name: 'Phường An Xuyên', level: 'COMMUNE', parent: '96' },
  {
    code: '92',
    name: 'Thành phố Cần Thơ',
    level: 'PROVINCE',
    parent: null,
    bbox: [105, 9, 106, 10],
  },
];
const CA_MAU = ownAxis('Tỉnh Cà Mau', null);
const COLUMNS = { x: 'X', y: 'Y' };

/**
 * @param {[string, string][]} places
 * @param {Partial<import('../../src/page/import/spec.js').Settings>} [said]
 */
function sheet(places, said = {}) {
  const settings = { ...FRESH, columns: COLUMNS, ...said };
  return { settings, preview: { headings: ['X', 'Y'], rows: places } };
}

/** @param {[string, string][]} places */
function unit(places, said = {}) {
  const { settings, preview } = sheet(places, said);
  return unitOf(settings, preview);
}

test("a province's own axis comes first: by its name, else the nearest", () => {
  assert.equal(ownAxis('Tỉnh Cà Mau', null)?.code, 'EPSG:9207');
  assert.equal(ownAxis('Thành phố Huế', null)?.code, 'EPSG:9214');
  assert.equal(ownAxis('Tỉnh Đất Mũi', [105.7, 9, 105.9, 10])?.code, 'EPSG:9210');
  assert.equal(ownAxis('Tỉnh Đất Mũi', null), null);
});

test('the axis is that of the province of the chosen area, or of the only province', () => {
  assert.equal(axisOf(AREAS, '96')?.code, 'EPSG:9207');
  assert.equal(axisOf(AREAS, '31825')?.code, 'EPSG:9207');
  assert.equal(axisOf(AREAS.slice(0, 2), '')?.code, 'EPSG:9207');
  assert.equal(axisOf(AREAS, ''), null);
  assert.equal(axisOf(AREAS.slice(0, 1), '31825'), null);
  assert.equal(axisOf([], ''), null);
});

test('metres are told from degrees, however numbers are written and whichever column is north', () => {
  assert.equal(unit([['575100.2', '1032000.5']]), 'metres');
  assert.equal(unit([['1.032.000,5', '575.100,2']]), 'metres');
  assert.equal(unit([['575,100.25', '1 032 000']]), 'metres');
  assert.equal(unit([['105,2', '9,3']]), 'degrees');
  assert.equal(unit([['105.21', '']]), '');
  assert.equal(unit([['105°12′B', '9°18′Đ']]), '');
  assert.equal(unit([['105.2', '1032000']]), '');
});

test('the middle one counts, not a slip of the keyboard', () => {
  assert.equal(
    unit([
      ['10521000', '93100000'],
      ['105.2', '9.3'],
      ['105.3', '9.4'],
    ]),
    'degrees',
  );
});

test('vertices and geometries as text have coordinates, too; what is no sheet says its system itself', () => {
  const rows = [['575100', '1032000', 'LINESTRING (575100.5 1032000.25, 575200 1032100)']];
  const preview = { headings: ['X', 'Y', 'G'], rows };
  const of = (/** @type {Record<string, string>} */ columns, format = FRESH.format) =>
    unitOf({ ...FRESH, format, columns }, preview);
  assert.equal(of({ vertexX: 'X', vertexY: 'Y' }), 'metres');
  assert.equal(of({ wkt: 'G' }), 'metres');
  assert.equal(of({ wkt: 'G' }, 'gpkg'), '');
  assert.equal(of({}), '');
});

test('metres are on the axis of the province, degrees in WGS 84; metres of an unknown province ask', () => {
  const { settings, preview } = sheet([['575100', '1032000']]);
  assert.equal(located(settings, preview, CA_MAU).crs, 'EPSG:9207');
  assert.equal(located(settings, preview, null).crs, '');
  const degrees = sheet([['105.2', '9.3']], { crs: '' });
  assert.equal(located(degrees.settings, degrees.preview, CA_MAU).crs, 'EPSG:4326');
});

test('who says the system is not overruled, but what was said of another file is, where it cannot be', () => {
  const { settings, preview } = sheet([['575100', '1032000']], {
    crs: 'EPSG:4326',
    crsGuessed: false,
  });
  assert.equal(located(settings, preview, CA_MAU).crs, 'EPSG:4326');
  assert.ok(contradicts(settings, preview));
  assert.equal(locatedAnew(settings, preview, CA_MAU).crs, 'EPSG:9207');
  const former = { ...settings, crs: 'EPSG:9209' };
  assert.equal(locatedAnew(former, preview, CA_MAU).crs, 'EPSG:9209');
  const degrees = sheet([['105.2', '9.3']]).preview;
  assert.equal(locatedAnew(former, degrees, CA_MAU).crs, 'EPSG:4326');
});

test('a new file begins without the system of the one before, unless it states one', () => {
  const text = 'Mã cột,X,Y\nA1,575100.2,1032000.5\nA2,575200.2,1032100.5\n';
  const head = { bytes: new TextEncoder().encode(text), gzip: false, whole: true, broken: false };
  const before = { ...FRESH, crs: 'EPSG:9217', crsGuessed: false };
  const read = understood(before, head, 'cot.csv', []);
  assert.deepEqual([read.crs, read.crsGuessed], ['EPSG:4326', true]);
  const seen = { format: /** @type {const} */ ('gpkg'), crs: 'EPSG:9210', parts: [] };
  const layer = { ...head, seen: { ...seen, columns: [], shapes: [], rows: 0 } };
  const stated = understood(before, layer, 'cot.gpkg', []);
  assert.deepEqual([stated.crs, stated.crsGuessed], ['EPSG:9210', false]);
});

test('a system that somebody chooses is no guess any more', () => {
  assert.equal(changed(FRESH, { crs: 'EPSG:9207' }, null, []).crsGuessed, false);
  assert.equal(changed(FRESH, { territory: '96' }, null, []).crsGuessed, true);
});
