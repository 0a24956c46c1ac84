import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableOf } from '../../src/page/import/server-head.js';
import { otherKind, serverFormat } from '../../src/page/import/sniff.js';
import { FRESH, previewOf, understood } from '../../src/page/import/source.js';

const bytes = (/** @type {string} */ text) => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** @type {import('../../src/page/import/server-head.js').ServerHead} */
const seen = {
  format: 'xlsx',
  crs: 'EPSG:9209',
  parts: ['Ghi chú', 'Cột'],
  columns: [
    { name: 'Mã cột', samples: ['C1', 'C2'] },
    { name: 'Kinh độ', samples: ['105.1'] },
    { name: 'Vĩ độ', samples: ['9.1', '9.2'] },
  ],
  shapes: [],
  rows: 2,
};
const head = { bytes: bytes('PK\x03\x04'), gzip: false, whole: true, broken: false, seen };

test('formats that the page does not read are known by their first bytes', () => {
  const zip = bytes('PK\x03\x04 list');
  assert.equal(serverFormat(zip, 'Cot.XLSX'), 'xlsx');
  assert.equal(serverFormat(bytes('PK\x03\x04[Content_Types].xml'), 'a.bin'), 'xlsx');
  assert.equal(serverFormat(zip, 'poles.zip'), 'shapefile');
  assert.equal(serverFormat(zip, 'poles.kmz'), 'kml');
  assert.equal(serverFormat(bytes('SQLite format 3\0'), 'x'), 'gpkg');
  assert.equal(serverFormat(bytes('\xef\xbb\xbf<?xml version="1.0"?>'), 'x.kml'), 'kml');
  assert.equal(serverFormat(bytes('code,x\n'), 'x.csv'), null);
  assert.equal(otherKind(zip), '');
});

test('what the server saw is shown as rows', () => {
  assert.deepEqual(tableOf(seen).rows, [
    ['C1', '105.1', '9.1'],
    ['C2', '', '9.2'],
  ]);
});

test('the format and the system of a file are taken as it says them itself', () => {
  const fields = ['code', 'x', 'y'].map((name) => ({
    name,
    type: 'TEXT',
    required: name !== 'code',
    meaning: { vi: '', en: '' },
  }));
  const targets = [{ target: 'masts', shape: 'POINT', fields }];
  const settings = understood(FRESH, head, 'a.xlsx', targets);
  assert.deepEqual([settings.format, settings.crs], ['xlsx', 'EPSG:9209']);
  assert.deepEqual(settings.columns, { code: 'Mã cột', x: 'Kinh độ', y: 'Vĩ độ' });
  assert.equal(previewOf(head, settings).headings.length, 3);
});
