import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnFields, missingFields, specOf } from '../../src/page/import/spec.js';

const field = (/** @type {string} */ name, required = false) => ({
  name,
  required,
  type: 'TEXT',
  meaning: { vi: name, en: name },
});

/** @type {import('../../src/page/import/spec.js').Settings} */
const SETTINGS = {
  format: 'csv',
  part: '',
  encoding: 'UTF-8',
  geometry: '',
  delimiter: ';',
  decimal: '',
  target: 'masts',
  level: 'COMMUNE',
  crs: 'EPSG:9207',
  crsGuessed: false,
  crsInFileIsWrong: false,
  territory: '',
  validFrom: '',
  validTo: '',
  columns: { code: 'Mã cột', name: '' },
  organisations: { 'Viễn thông A': 'SONGTEL', B: '' },
  createOrganisations: false,
  createdKind: 'TOWER_COMPANY',
  samePositionWithinMetres: null,
  extent: 'DELTA',
};

test('what was not said is left out, and so is what a format or target does not have', () => {
  assert.deepEqual(specOf(SETTINGS, 'dry-run', [field('code')]), {
    format: 'csv',
    target: 'masts',
    crs: 'EPSG:9207',
    encoding: 'UTF-8',
    delimiter: ';',
    columns: { code: 'Mã cột' },
    organisations: { 'Viễn thông A': 'SONGTEL' },
    createOrganisations: false,
    mode: 'dry-run',
  });
  const areas = specOf({ ...SETTINGS, format: 'geojson', target: 'areas' }, 'apply', []);
  assert.deepEqual([areas.level, 'delimiter' in areas, areas.mode], ['COMMUNE', false, 'apply']);
});

test('that the file is wrong about its system is said where a file can say it', () => {
  const wrong = { ...SETTINGS, crsInFileIsWrong: true };
  assert.equal(specOf({ ...wrong, format: 'geojson' }, 'apply', []).crsInFileIsWrong, true);
  assert.equal('crsInFileIsWrong' in specOf(wrong, 'apply', []), false);
});

test('areas, zones and hamlets have a last day, and nothing else has', () => {
  const days = { validFrom: '2010-01-01', validTo: '2025-06-30' };
  for (const target of ['areas', 'zones', 'hamlets']) {
    const said = specOf({ ...SETTINGS, ...days, target }, 'apply', []);
    assert.deepEqual([said.validFrom, said.validTo], ['2010-01-01', '2025-06-30']);
    assert.equal('validTo' in specOf({ ...SETTINGS, target }, 'apply', []), false);
  }
  for (const target of ['masts', 'settled-areas', 'tenancies']) {
    assert.equal('validTo' in specOf({ ...SETTINGS, ...days, target }, 'apply', []), false);
  }
});

test('sites, masts and pole lines are compared within a distance, where one is said', () => {
  const near = (/** @type {string} */ target, /** @type {number | string | null} */ metres) =>
    specOf({ ...SETTINGS, target, samePositionWithinMetres: metres }, 'apply', [])
      .samePositionWithinMetres;
  for (const target of ['sites', 'masts', 'pole-lines']) assert.equal(near(target, 12.5), 12.5);
  assert.equal(near('poles', 12.5), undefined);
  for (const wrong of [null, '', 'mười', 0, -1, 1000.5])
    assert.equal(near('masts', wrong), undefined);
  assert.equal(near('masts', 1000), 1000);
});

test('the kind of new organisations is said where they are created', () => {
  const said = specOf({ ...SETTINGS, createOrganisations: true }, 'apply', []);
  assert.deepEqual([said.createOrganisations, said.createdKind], [true, 'TOWER_COMPANY']);
  assert.equal('createdKind' in specOf(SETTINGS, 'apply', []), false);
});

test('a field without a column on the page is said to be in none', () => {
  const fields = [field('code'), field('name'), field('heightM')];
  assert.deepEqual(specOf(SETTINGS, 'apply', fields).columns, {
    code: 'Mã cột',
    name: null,
    heightM: null,
  });
});

test('GeoJSON says where things are without a column', () => {
  const fields = [field('code'), field('x', true), field('wkt', true)];
  assert.deepEqual(
    columnFields(fields, 'geojson').map((one) => one.name),
    ['code'],
  );
  assert.deepEqual(
    missingFields(fields, { x: 'Kinh độ' }).map((one) => one.name),
    ['wkt'],
  );
});

test('of a workbook the sheet is said, and neither encoding nor delimiter', () => {
  const spec = specOf({ ...SETTINGS, format: 'xlsx', part: 'Cột' }, 'dry-run', []);
  assert.deepEqual([spec.sheet, spec.encoding, spec.delimiter], ['Cột', undefined, undefined]);
  const layer = specOf({ ...SETTINGS, format: 'gpkg', part: 'poles' }, 'dry-run', []);
  assert.deepEqual([layer.layer, layer.sheet], ['poles', undefined]);
});

test('a sheet says in its columns where a row is, a layer by its geometry', () => {
  const fields = /** @type {any} */ ([{ name: 'x', required: true }, { name: 'code' }]);
  assert.equal(columnFields(fields, 'xlsx').length, 2);
  assert.equal(columnFields(fields, 'gpkg').length, 1);
});
