import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginningOf, needsServer } from '../../src/page/import/encodings.js';
import { decode, serverFormat } from '../../src/page/import/sniff.js';
import { columnFields, mayBeVertices, specOf } from '../../src/page/import/spec.js';
import { FRESH } from '../../src/page/import/source.js';

const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text);
const latin = (/** @type {string} */ text) =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test('the server looks at a text that the page cannot read right', () => {
  assert.equal(needsServer(bytes('Mã,Tên\nC1,Trạm\n')), false);
  assert.equal(needsServer(latin('code,ten\nC1,Tr¹m N¨m C¨n\n')), true);
  assert.equal(needsServer(bytes('DANH SÁCH;;;\nMã;Tên;x;y\n')), true);
  assert.equal(needsServer(bytes('code,STT,x,y\nT1,1,105,9\n')), true);
  assert.equal(needsServer(bytes('{"features":[]}')), false);
});

test('of a text only whole lines of its beginning are sent', async () => {
  const sent = beginningOf(bytes('a,b\n1,2\n3'), new File([], 'list.csv.gz'));
  assert.equal(sent.name, 'list.csv');
  assert.equal(await sent.text(), 'a,b\n1,2\n');
});

test('letters of a font are shown as they stand until the server has read them', () => {
  assert.equal(decode(latin('Tr¹m'), 'tcvn3'), 'Tr¹m');
});

test('an old workbook is for the server', () => {
  assert.equal(serverFormat(latin('\xd0\xcf\x11\xe0'), 'a.xls'), 'xls');
});

test('rows that are vertices need a code and coordinates, and no WKT', () => {
  const field = (/** @type {string} */ name, required = false) => ({
    name,
    type: 'TEXT',
    required,
    meaning: { vi: name, en: name },
  });
  const fields = [field('code'), field('wkt', true), field('vertexX'), field('vertexY')];
  const needed = (/** @type {string} */ geometry) =>
    columnFields(fields, 'csv', geometry)
      .filter((one) => one.required)
      .map((one) => one.name);
  assert.deepEqual(needed('vertex-rows'), ['code', 'vertexX', 'vertexY']);
  assert.deepEqual(needed(''), ['wkt']);
  assert.equal(mayBeVertices({ ...FRESH, target: 'cables' }), true);
  assert.equal(mayBeVertices({ ...FRESH, target: 'masts' }), false);
  assert.equal(
    specOf({ ...FRESH, target: 'cables', geometry: 'vertex-rows' }, 'apply', [])['geometry'],
    'vertex-rows',
  );
});
