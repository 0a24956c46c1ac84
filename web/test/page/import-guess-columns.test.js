import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guessColumns, plain } from '../../src/page/import/guess-columns.js';
import { axesLookSwapped } from '../../src/page/import/swapped-axes.js';

const named = (/** @type {string[]} */ ...names) => names.map((name) => ({ name }));

test('the names that the server gives count, written together as they are', () => {
  const fields = [{ name: 'code', aliases: ['mathon'] }];
  assert.deepEqual(guessColumns(fields, ['Mã thôn']), { code: 'Mã thôn' });
});

test('headings are compared without case, diacritics and punctuation', () => {
  assert.equal(plain('Đơn vị sử dụng (DN)'), 'don vi su dung dn');
  assert.equal(plain('usedFrom'), 'used from');
});

test('a Vietnamese list of masts', () => {
  const headings = ['STT', 'Mã cột', 'Chủ sở hữu cột', 'Kinh độ', 'Vĩ độ', 'Chiều cao cột (m)'];
  const fields = named('code', 'owner', 'x', 'y', 'heightM', 'name');
  assert.deepEqual(guessColumns(fields, headings), {
    code: 'Mã cột',
    owner: 'Chủ sở hữu cột',
    x: 'Kinh độ',
    y: 'Vĩ độ',
    heightM: 'Chiều cao cột (m)',
  });
});

test('a French list of sites', () => {
  assert.deepEqual(
    guessColumns(named('organisation', 'x', 'y'), ['Operateur', 'x', 'y', 'site_2g']),
    {
      organisation: 'Operateur',
      x: 'x',
      y: 'y',
    },
  );
});

test('one heading serves one field only', () => {
  const guess = guessColumns(named('operator', 'organisation'), ['Doanh nghiệp']);
  assert.equal(Object.keys(guess).length, 1);
});

test('our own field names win over words', () => {
  assert.deepEqual(guessColumns(named('code', 'name'), ['name', 'Mã', 'code']), {
    code: 'code',
    name: 'name',
  });
});

test('a column of northings under x is noticed, in metres and in degrees', () => {
  assert.ok(axesLookSwapped(['1014879.8', '1014900'], ['571499.8', '571500']));
  assert.ok(axesLookSwapped(['9,93', '9,95'], ['106,34', '106,35']));
  assert.ok(!axesLookSwapped(['571499.8'], ['1014879.8']));
  assert.ok(!axesLookSwapped([''], ['106']));
});

test('whose the rows are: the enterprise owns, unless another column says who does', () => {
  const fields = named('code', 'owner', 'organisation');
  assert.deepEqual(guessColumns(fields, ['Mã cột', 'Tên doanh nghiệp']), {
    code: 'Mã cột',
    owner: 'Tên doanh nghiệp',
  });
  assert.deepEqual(guessColumns(fields, ['Doanh nghiệp', 'Chủ sở hữu']), {
    owner: 'Chủ sở hữu',
    organisation: 'Doanh nghiệp',
  });
  assert.deepEqual(guessColumns(fields, ['Operateur']), { organisation: 'Operateur' });
});
