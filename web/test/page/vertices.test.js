import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import '../elements-dom.js';

const { pasted, positionIn, rowOf, withRowAfter } = await import('../../src/page/map/vertices.js');
const { speak } = await import('../../src/i18n/index.js');
beforeEach(() => speak('vi'));

test('rows of a sheet, with a heading and numbers before them', () => {
  const text = 'STT\tX\tY\n1\t571499,782\t1014879,826\n2\t571600,5\t1014900\n';
  assert.deepEqual(pasted(text, 'metres'), {
    rows: [
      ['571499,782', '1014879,826'],
      ['571600,5', '1014900'],
    ],
    swapped: false,
  });
});

test('northings before eastings, as forms have them, are put in order', () => {
  const { rows, swapped } = pasted('1014879,826;571499,782\n1014900;571600,5', 'metres');
  assert.deepEqual(rows[0], ['571499,782', '1014879,826']);
  assert.equal(swapped, true);
  assert.deepEqual(pasted('9.1768, 105.1524', 'degrees').rows, [['105.1524', '9.1768']]);
  assert.equal(pasted('105.1524 9.1768', 'degrees').swapped, false);
});

test('a text for one cell is no row', () => {
  assert.deepEqual(pasted('105,1524', 'degrees').rows, []);
  assert.deepEqual(pasted('105.1,9.2', 'degrees').rows, [['105.1', '9.2']]);
  assert.deepEqual(pasted('105.1524', 'degrees').rows, []);
});

test('numbers as sheets group them, and what is none', () => {
  assert.deepEqual(positionIn(['571.499,782', '1.014.879,826']), [571499.782, 1014879.826]);
  assert.equal(positionIn(['571499', '']), null);
  assert.equal(positionIn(['a', '1']), null);
});

test('positions are shown to a centimetre or better, with the decimal sign of the reader', () => {
  assert.deepEqual(rowOf([105.123456789, 9.1], 'degrees'), ['105,1234568', '9,1']);
  assert.deepEqual(rowOf([571499.78249, 1014879.8], 'metres'), ['571499,782', '1014879,8']);
});

test('a new vertex lies half way to the next, beyond the last, or is empty', () => {
  /** @type {[string, string][]} */
  const rows = [
    ['105', '9'],
    ['105,2', '9,4'],
  ];
  assert.deepEqual(withRowAfter(rows, 0, 'degrees')[1], ['105,1', '9,2']);
  assert.deepEqual(withRowAfter(rows, 1, 'degrees')[2], ['105,3', '9,6']);
  assert.deepEqual(withRowAfter([['', '']], 0, 'degrees')[1], ['', '']);
});
