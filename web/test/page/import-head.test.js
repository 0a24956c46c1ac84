import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';
import { readHead } from '../../src/page/import/head.js';
import { FRESH, previewOf, understood } from '../../src/page/import/source.js';
import { TARGETS } from './import-catalogue.js';

const MEGABYTE = 1024 * 1024;
const PROVINCE = { code: '42', name: 'Hà Tĩnh' };

/**
 * A file whose one feature is followed by as much again.
 *
 * @param {number} bytes of its outline
 * @param {boolean} [first] whether the properties stand before the outline
 */
function outlines(bytes, first = false) {
  const ring = Array.from({ length: Math.ceil(bytes / 18) }, () => '[105.12345,18.123]').join(',');
  const geometry = `"geometry":{"type":"MultiPolygon","coordinates":[[[${ring}]]]}`;
  const properties = `"properties":${JSON.stringify(PROVINCE)}`;
  const said = first ? `${properties},${geometry}` : `${geometry},${properties}`;
  const feature = `{"type":"Feature",${said}}`;
  return `{"type":"FeatureCollection","features":[${feature},${feature}]}`;
}

for (const [what, pack] of /** @type {const} */ ([
  ['as it is', (/** @type {string} */ text) => text],
  ['packed', (/** @type {string} */ text) => gzipSync(text)],
])) {
  test(`the outline of a province is read until its columns are known, ${what}`, async () => {
    const head = await readHead(new Blob([pack(outlines(1.9 * MEGABYTE))]));
    assert.equal(head.whole, false);
    const settings = understood(FRESH, head, 'list.geojson', TARGETS);
    assert.deepEqual([settings.target, settings.level], ['areas', 'PROVINCE']);
    assert.deepEqual([settings.columns.code, settings.columns.name], ['code', 'name']);
  });
}

test('no more is read than needed: properties may stand before their outline', async () => {
  const head = await readHead(new Blob([outlines(1.9 * MEGABYTE, true)]));
  assert.equal(head.bytes.length, MEGABYTE / 4);
  assert.deepEqual(previewOf(head, { ...FRESH, format: 'geojson' }), {
    headings: ['code', 'name'],
    rows: [['42', 'Hà Tĩnh']],
    geometries: ['MultiPolygon'],
  });
  const list = await readHead(new Blob(['a,b\n', '1,2\n'.repeat(MEGABYTE)]));
  assert.equal(list.bytes.length, MEGABYTE / 4);
});

test('polygons are areas even where nothing else can be read of them', async () => {
  const head = await readHead(new Blob([outlines(MEGABYTE)]), 1000, 2000);
  assert.equal(head.bytes.length, 2000);
  const settings = understood(FRESH, head, 'list.geojson', TARGETS);
  assert.equal(settings.target, 'areas');
});
