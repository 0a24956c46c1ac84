import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';
import { readHead } from '../../src/page/import/head.js';
import {
  isGzip,
  otherKind,
  sniff,
  sniffDelimiter,
  sniffEncoding,
} from '../../src/page/import/sniff.js';

const utf8 = (/** @type {string} */ text) => new TextEncoder().encode(text);

test('Vietnamese in UTF-8 is UTF-8, even when the last character is cut off', () => {
  const bytes = utf8('Mã cột;Chủ sở hữu\n1;Viễn thông Cà Mau');
  assert.equal(sniffEncoding(bytes), 'UTF-8');
  assert.equal(sniffEncoding(utf8('Chủ').subarray(0, 4)), 'UTF-8');
});

test('UTF-16 is known by its mark, or by its zeros', () => {
  assert.equal(sniffEncoding(new Uint8Array([0xff, 0xfe, 0x61, 0])), 'UTF-16LE');
  assert.equal(
    sniffEncoding(new Uint8Array(Buffer.from('code,x,y\n1,2,3', 'utf16le'))),
    'UTF-16LE',
  );
});

test('what is not UTF-8 is taken for the Vietnamese code page', () => {
  const bytes = new Uint8Array([0x43, 0xf4, 0xec, 0x74, 0x2c, 0x31]);
  assert.equal(sniffEncoding(bytes), 'windows-1258');
});

test('the delimiter parts all lines alike; one in quotes does not count', () => {
  assert.equal(sniffDelimiter('a;b;c\n1,5;2,5;3\n"x;y";2;3'), ';');
  assert.equal(sniffDelimiter('a\tb\n1\t2'), '\t');
  assert.equal(sniffDelimiter('only one column\nvalue'), ',');
});

test('a file that begins with a brace is GeoJSON', () => {
  assert.equal(sniff(utf8(' {"type":"FeatureCollection"}')).format, 'geojson');
  assert.equal(sniff(utf8('code,x\n1,2')).format, 'csv');
});

test('the head of a gzip file is unpacked, and no more of it than asked', async () => {
  const packed = gzipSync('code,x\n'.repeat(100_000));
  assert.ok(isGzip(packed));
  const head = await readHead(new Blob([packed]), 1000);
  assert.equal(head.bytes.length, 1000);
  assert.deepEqual([head.gzip, head.broken], [true, false]);
});

test('a truncated gzip file gives what it can, and is called broken', async () => {
  const packed = gzipSync(Buffer.from(Array.from({ length: 40_000 }, (_, i) => (i * 7919) % 251)));
  const head = await readHead(new Blob([packed.subarray(0, packed.length - 12)]), 1e6);
  assert.equal(head.broken, true);
});

test('a small file is read whole', async () => {
  const head = await readHead(new Blob(['a,b\n1,2']));
  assert.deepEqual([head.gzip, head.whole, head.bytes.length], [false, true, 7]);
});

test('a file that is no text is called what it is before it is sent', () => {
  const kind = (/** @type {string} */ start) => otherKind(Buffer.from(start, 'latin1'));
  assert.equal(kind('\x89PNG\r\n'), 'PNG');
  assert.equal(kind('%PDF-1.7'), 'PDF');
  assert.equal(kind('PK\x03\x04 [Content_Types].xml word/document.xml'), 'DOCX (Word)');
  assert.equal(kind('code,x,y\n'), '');
});
