import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previewCsv, previewGeoJson } from '../../src/page/import/preview.js';

test('quotes keep delimiters, line ends and doubled quotes', () => {
  const { headings, rows } = previewCsv('a,b\n"x,1","two\nlines"\n"say ""no""",3\n', ',');
  assert.deepEqual(headings, ['a', 'b']);
  assert.deepEqual(rows, [
    ['x,1', 'two\nlines'],
    ['say "no"', '3'],
  ]);
});

test('a line that is cut off is not shown, unless it is the end of the file', () => {
  assert.deepEqual(previewCsv('a\n1\n2', ',').rows, [['1']]);
  assert.deepEqual(previewCsv('a\n1\n2', ',', { whole: true }).rows, [['1'], ['2']]);
});

test('empty lines are not rows', () => {
  assert.deepEqual(previewCsv('a\r\n\r\n1\r\n', ',').rows, [['1']]);
});

test('an empty file has neither headings nor rows', () => {
  assert.deepEqual(previewCsv('', ','), { headings: [], rows: [] });
});

test('the headings of GeoJSON are the properties of its first features', () => {
  const text = `{"type":"FeatureCollection","features":[
    {"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{"code":"a}","n":1}},
    {"type":"Feature","geometry":null,"properties":{"code":"b","extra":null}},
    {"type":"Feature","geometry":{"type":"Po`;
  const preview = previewGeoJson(text);
  assert.deepEqual(preview.headings, ['code', 'n', 'extra']);
  assert.deepEqual(preview.rows, [
    ['a}', '1', ''],
    ['b', '', ''],
  ]);
  assert.deepEqual(preview.geometries, ['Point', '–']);
});
