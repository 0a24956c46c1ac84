import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { drawnIn } from '../elements-dom.js';
import { sha256 } from '../../src/page/published/sha256.js';
import { cellText, isWithheld } from '../../src/page/reports/content-tables.js';
import { hashText, whereText } from '../../src/page/reports/model.js';
import { comparisonTable } from '../../src/page/reports/comparison-table.js';
import { askedOf, plansOf } from '../../src/page/reports/new-report.js';

test('a hash is that of the standard, whatever the length', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 1000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) & 255);
    assert.equal(sha256(bytes), createHash('sha256').update(bytes).digest('hex'), String(length));
  }
});

test('cells are read in the language of the page', () => {
  assert.equal(cellText({ vi: 'Cột', en: 'Mast' }, 'TEXT'), 'Cột');
  assert.equal(cellText(1234.5, 'NUMBER'), '1.234,5');
  assert.equal(cellText(0.1174, 'RATIO'), '11,74\u00a0%');
  assert.equal(cellText('2024-06-30', 'DAY'), '30/06/2024');
  assert.equal(cellText(null, 'NUMBER'), '');
});

test('a small row is withheld where its numbers are not there', () => {
  const columns = [{ key: true }, { key: false }];
  const section = /** @type {any} */ ({ columns });
  assert.equal(isWithheld(section, { cells: ['x', null], small: true }), true);
  assert.equal(isWithheld(section, { cells: ['x', 3], small: true }), false);
  assert.equal(isWithheld(section, { cells: ['x', null] }), false);
});

test('what a report is of, and its hash, can be read out', () => {
  assert.equal(whereText({ area: '96', areaName: 'Cà Mau', plan: null }), 'Cà Mau (96)');
  assert.equal(whereText({ area: null, areaName: null }), 'Toàn bộ dữ liệu');
  assert.equal(hashText('0123456789abcdef'), '01234567 89abcdef');
});

test('a report of the whole registry is ordered without an area', () => {
  const question = { area: '96', date: '2024-06-30', boundaries: '', knownOn: '' };
  const whole = /** @type {any} */ ({ kind: 'late-data', area: false });
  assert.deepEqual(askedOf(question, whole, { kind: 'late-data' }), {
    date: '2024-06-30',
    kind: 'late-data',
  });
  const ofArea = /** @type {any} */ ({ kind: 'spacing', area: true });
  assert.equal(askedOf(question, ofArea, { kind: 'spacing' }).area, '96');
});

test('a plan is chosen beforehand only where it is that of the province', () => {
  const plans = /** @type {any} */ ([
    { code: '002', document: 'Trà Vinh', area: '86', today: null, known: false },
    { code: '007', document: 'Sông Trăng', area: '99', today: null, known: true },
  ]);
  const codes = (/** @type {any} */ area) => plansOf(plans, area).map(([code]) => code);
  assert.deepEqual(codes({ level: 'PROVINCE', code: '99' }), ['007', '002']);
  assert.deepEqual(codes({ level: 'PROVINCE', code: '96' }), ['', '007', '002']);
});

test('two reports are held against each other in per cent, and differ by percentage points', async () => {
  const words = { vi: 'Tỷ lệ', en: 'Ratio' };
  const change = { column: words, type: 'RATIO', before: 0.117391, after: 0.27115, difference: 0.153759 }; // prettier-ignore
  const day = { column: words, type: 'DAY', before: '2024-06-30', after: null, difference: null };
  const lines = [{ key: ['Cột'], in: 'BOTH', changes: [change, day] }];
  const sections = [{ id: 'ratios', title: words, lines }];
  const shown = await drawnIn(
    comparisonTable(/** @type {any} */ ({ asked: {}, same: 0, sections })),
  );
  const cells = [...shown.querySelectorAll('td.numeric')].map((cell) => cell.textContent);
  assert.deepEqual(cells, ['11,74\u00a0%', '27,12\u00a0%', '+15,38 điểm phần trăm', '30/06/2024', '', '']); // prettier-ignore
});
