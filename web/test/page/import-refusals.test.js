import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AXES, epsgCode } from '../../src/page/import/axes.js';
import { fieldWords, inWords } from '../../src/page/import/field-words.js';
import { hintText } from '../../src/page/import/hints.js';
import { refusalsCsv } from '../../src/page/import/refusals-csv.js';
import { adds, byRule, unknownOrganisations } from '../../src/page/import/refusals.js';
import { verdict } from '../../src/page/import/report.js';
import { FRESH } from '../../src/page/import/source.js';

const refusal = (/** @type {number} */ row, /** @type {string} */ rule, field = 'x') => ({
  row,
  rule,
  field,
  value: '',
  hint: null,
  severity: /** @type {const} */ ('REFUSED'),
});

test('the rule that refused most rows comes first, with the fields it refused', () => {
  const groups = byRule([
    refusal(2, 'not-a-number'),
    refusal(3, 'outside', 'y'),
    refusal(9, 'outside'),
  ]);
  assert.deepEqual(
    groups.map(({ rule, count, fields }) => [rule, count, fields]),
    [
      ['outside', 2, ['y', 'x']],
      ['not-a-number', 1, ['x']],
    ],
  );
});

test('a run adds up when read is accepted and refused, accepted created, updated and unchanged', () => {
  const run = { read: 10, accepted: 9, refused: 1, created: 4, updated: 3, unchanged: 2 };
  assert.ok(adds(run));
  assert.ok(!adds({ ...run, created: 5 }));
});

test('every axis is named once, and a typed code is understood', () => {
  assert.equal(new Set(AXES.map((axis) => axis.code)).size, AXES.length);
  assert.equal(epsgCode(' epsg:2154 '), 'EPSG:2154');
  assert.equal(epsgCode('9207'), 'EPSG:9207');
  assert.equal(epsgCode('WGS 84'), null);
});

test('each name of a list that nobody knows can be mapped, and those mapped already stay', () => {
  const named = (/** @type {string} */ value) => ({
    ...refusal(2, 'unknown-organisation', 'sharers'),
    value,
  });
  assert.deepEqual(unknownOrganisations([named('Lạ'), named('Xa lạ'), named('Lạ')], ['Ba']), [
    'Ba',
    'Lạ',
    'Xa lạ',
  ]);
});

test('what can be applied is said only when there is something to apply', () => {
  const run = {
    format: 'csv',
    target: 'masts',
    file: 'list.csv',
    mode: /** @type {const} */ ('apply'),
    state: /** @type {const} */ ('DONE'),
    id: '1',
    read: 4,
    accepted: 0,
    refused: 4,
    warnings: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    notes: [],
  };
  assert.match(verdict(run, 'dry-run'), /không có gì để cập nhật/);
  assert.match(verdict(run, 'apply'), /không thay đổi/);
  assert.match(verdict({ ...run, accepted: 1, refused: 3 }, 'dry-run'), /vẫn cập nhật được/);
  assert.match(
    verdict({ ...run, accepted: 1, refused: 3 }, 'propose'),
    /chưa đổi.*hồ sơ nháp, chưa gửi duyệt, 3 dòng/,
  );
  assert.match(verdict(run, 'propose'), /không có gì để gửi duyệt/);
  assert.match(
    verdict({ ...run, accepted: 1, refused: 3 }, 'dry-run', true),
    /vẫn đưa vào hồ sơ được/,
    'who waits for review updates nothing',
  );
  const known = { ...run, accepted: 4, refused: 0, unchanged: 4 };
  assert.match(verdict(known, 'dry-run'), /Không có gì để thay đổi/);
});

test('a hint is in the language of the page and has the values of the row', () => {
  const said = (/** @type {string} */ rule, /** @type {Record<string, unknown>} */ facts) =>
    hintText({ ...refusal(2, rule), hint: 'in English', facts });
  assert.equal(said('out-of-range', { least: 0, most: 999.999, unit: 'm' }), 'Từ 0 đến 999,999 m');
  assert.match(said('geometry-type', { expected: 'AREA', given: 'Point' }), /vùng.*điểm/);
  assert.match(said('overlapping-tenancy', { from: '2020-01-31', to: null }), /31\/0?1\/2020/);
  assert.doesNotMatch(said('overlapping-tenancy', { from: null, to: null }), /null|\{/);
  assert.equal(said('a-rule-of-tomorrow', {}), '');
});

test('a field is called by its label and the column of the file, a geometry as such', () => {
  const meaning = (/** @type {string} */ vi) => ({ vi, en: vi });
  const fields = [
    {
      name: 'x',
      type: 'COORDINATE',
      required: true,
      meaning: meaning('Tọa độ đông (mẫu VN-2000 ghi là Y)'),
    },
    { name: 'hallX', type: 'COORDINATE', required: false, meaning: meaning('Nhà văn hóa') },
  ];
  const columns = { x: 'Kinh độ', y: 'Vĩ độ', hallX: 'nx', hallY: 'ny' };
  const csv = fieldWords(fields, { ...FRESH, columns });
  assert.deepEqual(csv('x'), { label: 'Tọa độ đông', column: 'Kinh độ, Vĩ độ' });
  assert.deepEqual(csv('hallX'), { label: 'Nhà văn hóa', column: 'nx, ny' });
  assert.match(fieldWords(fields, { ...FRESH, format: 'geojson' })('wkt').label, /hình học/);
  const error = inWords({ rule: 'missing-column', facts: { field: 'x', column: 'X' } }, csv);
  assert.deepEqual(error.facts, { field: 'Tọa độ đông', column: 'X' });
});

test('the list of what was refused is a file in the words of the page', () => {
  const words = (/** @type {string} */ field) => ({
    label: field === 'owner' ? 'Chủ sở hữu' : field,
    column: 'Đơn vị',
  });
  const csv = refusalsCsv(
    /** @type {any} */ ([
      {
        row: 3,
        field: 'owner',
        value: '=Vina, "A"',
        rule: 'unknown-organisation',
        hint: 'Map it.',
        severity: 'REFUSED',
      },
    ]),
    words,
  );
  const [head, line] = csv.split('\r\n');
  assert.equal(head?.codePointAt(0), 0xfeff);
  assert.match(line ?? '', /^3,Chủ sở hữu,Đơn vị,"'=Vina, ""A""",/);
  assert.doesNotMatch(csv, /unknown-organisation|Map it/);
});
