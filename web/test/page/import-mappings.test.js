import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applied, fitting } from '../../src/page/import/mappings.js';
import { FRESH } from '../../src/page/import/source.js';

const mapping = {
  id: '1',
  name: 'Cột 2026',
  heads: ['Mã cột', 'X', 'Y'],
  spec: {
    format: 'csv',
    target: 'masts',
    crs: 'EPSG:9210',
    columns: { code: 'Mã cột', name: null },
  },
};

test('a mapping fits a file with the same columns in whatever order, and no other', () => {
  assert.deepEqual(fitting([mapping], ['Y', 'X', 'MÃ CỘT ']), [mapping]);
  assert.deepEqual(fitting([mapping], ['Mã cột', 'X']), []);
  assert.deepEqual(fitting([mapping], []), []);
});

test('what a mapping says is taken, and what it does not say stays', () => {
  const settings = applied({ ...FRESH, validFrom: '2026-01-01', target: 'poles' }, mapping);
  assert.deepEqual([settings.crs, settings.crsGuessed], ['EPSG:9210', false]);
  assert.equal(settings.target, 'masts');
  assert.equal(settings.validFrom, '2026-01-01');
  assert.deepEqual(settings.columns, { code: 'Mã cột', name: '' });
  const { crs, ...silent } = mapping.spec;
  assert.ok(crs && applied(FRESH, { ...mapping, spec: silent }).crsGuessed);
});
