import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filtered, filterError, form, rows } from '../../src/page/export/asked.js';

const WANTED = {
  targets: [],
  where: /** @type {const} */ ('area'),
  format: 'csv',
  crs: 'EPSG:9207',
  lang: 'vi',
  filter: null,
};
const QUESTION = { area: '96', date: '2023-06-30', boundaries: '', knownOn: '' };

test('rows are those of the area, of what is in view, or all', () => {
  assert.equal(rows(WANTED, QUESTION, null).area, '96');
  const view = rows({ ...WANTED, where: 'view' }, QUESTION, [105, 9, 105.5, 9.25]);
  assert.equal(view.area, null);
  assert.equal(view.bbox, '105.000000,9.000000,105.500000,9.250000');
  assert.equal(rows({ ...WANTED, where: 'all' }, QUESTION, [0, 0, 1, 1]).bbox, null);
});

test('a format that knows only WGS 84 is not asked for another system', () => {
  assert.equal(form(WANTED, true).crs, 'EPSG:9207');
  assert.equal(form(WANTED, false).crs, 'EPSG:4326');
});

test('a filter chooses among assets and what belongs to them, and nothing else', () => {
  const chosen = { area: '96' };
  assert.equal(
    filtered(chosen, { ofAssets: true }, { filter: 'heightM > 30' }).filter,
    'heightM > 30',
  );
  assert.deepEqual(
    filtered(chosen, { ofAssets: false }, { filter: 'heightM > 30', inUse: true }),
    chosen,
  );
  assert.deepEqual(filtered(chosen, undefined, { filter: 'heightM > 30' }), chosen);
  assert.deepEqual(filtered(chosen, { ofAssets: true }, { filter: null }), chosen);
});

test('all records leave unless those in use are wanted', () => {
  const wanted = { filter: null, inUse: true };
  assert.deepEqual(filtered({ area: '96' }, { ofAssets: true }, wanted), {
    area: '96',
    inUse: 'true',
  });
  assert.deepEqual(filtered({}, { ofAssets: true }, { filter: null, inUse: false }), {});
});

test('what is wrong with the filter is told from what else goes wrong', () => {
  const wrong = { rule: 'filter-not-understood', facts: { parameter: 'filter', position: 3 } };
  assert.equal(filterError([undefined, { rule: 'unknown-area', facts: {} }, wrong]), wrong);
  assert.equal(filterError([{ rule: 'unknown-area' }]), null);
});
