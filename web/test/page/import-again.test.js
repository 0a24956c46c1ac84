import assert from 'node:assert/strict';
import { test } from 'node:test';
import { again } from '../../src/page/import/again.js';
import { FRESH } from '../../src/page/import/source.js';

const SENT = {
  headings: ['Ký hiệu', 'Đơn vị', 'X', 'Y'],
  settings: {
    ...FRESH,
    encoding: 'tcvn3',
    crs: 'EPSG:9212',
    crsGuessed: false,
    target: 'poles',
    territory: '99',
    validTo: '2025-06-30',
    columns: { code: 'Ký hiệu', owner: 'Đơn vị', x: 'Y', y: 'X' },
    organisations: { VNPT: 'SONGTEL' },
  },
};
const LOOKS = { ...FRESH, encoding: 'UTF-8', target: 'masts', columns: { x: 'X' } };

test('refused rows are understood as the file they come from, in the encoding in which they came back', () => {
  const settings = again(LOOKS, [...SENT.headings, 'Lý do từ chối'], SENT);
  assert.equal(settings.encoding, 'UTF-8');
  assert.equal(settings.target, 'poles');
  assert.deepEqual([settings.territory, settings.validTo], ['99', '2025-06-30']);
  assert.deepEqual([settings.crs, settings.crsGuessed], ['EPSG:9212', false]);
  assert.deepEqual(settings.columns, SENT.settings.columns);
  assert.deepEqual(settings.organisations, { VNPT: 'SONGTEL' });
});

test('further columns of reasons, and geometries that came back as text, are no other columns', () => {
  const sent = { ...SENT, headings: ['MA', 'DON_VI'] };
  const settings = again(LOOKS, ['MA', 'DON_VI', 'LY_DO', 'LY_DO2', 'wkt'], sent);
  assert.equal(settings.target, 'poles');
  assert.equal(settings.columns.wkt, 'wkt');
});

test('a file with other columns is a file of its own, and so is the first', () => {
  assert.equal(again(LOOKS, ['Ký hiệu', 'Đơn vị', 'X'], SENT), LOOKS);
  assert.equal(again(LOOKS, ['Ký hiệu', 'Đơn vị', 'X', 'Y', 'Lý do'], SENT), LOOKS);
  assert.equal(again(LOOKS, SENT.headings, null), LOOKS);
  assert.equal(again(LOOKS, [], { ...SENT, headings: [] }), LOOKS);
});

test('the system that a file itself states is not that of the file before it', () => {
  const stated = { ...LOOKS, crs: 'EPSG:9207', crsGuessed: false };
  assert.equal(again(stated, SENT.headings, SENT).crs, 'EPSG:9207');
});
