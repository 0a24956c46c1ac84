import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { drawn, settled, submit, type } from '../elements-dom.js';

const { loadSchemas } = await import('../../src/page/map/attributes.js');
const { bodyOf, changedFields, draftOf } = await import('../../src/page/map/asset-draft.js');
const { facts } = await import('../../src/page/map/asset-facts.js');
const { fieldName, shown } = await import('../../src/page/map/asset-words.js');
await import('../../src/page/map/asset-form.js');

const KINDS = ['MAST', 'POLE', 'SITE', 'MANHOLE', 'DISTRIBUTION_POINT', 'SHELTER', 'SERVICE_POINT'];
await loadSchemas(async () =>
  Object.fromEntries(
    KINDS.map((kind) => {
      const file = `../../../gis-data/reference/attributes/${kind}.schema.json`;
      return [kind, JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))];
    }),
  ),
);
const POLE = {
  id: 'pole-1',
  geometry: { type: 'Point', coordinates: [105, 10] },
  properties: {
    kind: 'POLE',
    attributes: { material: 'CONCRETE', loadReserveKg: 120.5, marked: false },
  },
};
const WHY = { reason: 'x', validFrom: null };

test('what a kind has is a field of its own, and sent together', () => {
  const start = draftOf(POLE);
  const draft = { ...start, 'attributes.marked': true, 'attributes.loadReserveKg': null };
  assert.deepEqual(changedFields(start, draft), ['attributes.loadReserveKg', 'attributes.marked']);
  assert.deepEqual(bodyOf(draft, start, WHY).attributes, { material: 'CONCRETE', marked: true });
});

test('the sheet and the history say it in words', () => {
  const said = facts(POLE, new Map()).map(([field, words]) => [fieldName(field), words]);
  assert.deepEqual(said.slice(0, 3), [
    ['Vật liệu', 'bê tông'],
    ['Khả năng chịu tải còn lại', '120,5\u00a0kg'],
    ['Có biển ghi tên đơn vị quản lý', 'Không'],
  ]);
  assert.equal(shown('attributes.emfCertificateExpiresOn', '2027-05-31', new Map()), '31/05/2027');
});

/** As the schema has them. */
const POLE_FIELDS = [
  'sector',
  'road',
  'material',
  'loadCapacityKg',
  'loadReserveKg',
  'marked',
  'condition',
  'rentVndPerMonth',
  'leaseTermMonths',
  'leaseTerms',
  'builtOnPrecision',
  'inUseFromPrecision',
  'retiredOnPrecision',
  'note',
];

test('the form draws its fields from the schema and marks what the server refuses', async () => {
  /** @type {any[]} */
  const sent = [];
  const form = await drawn('asset-form', {
    start: draftOf(POLE),
    save: async (/** @type {any} */ draft) => {
      sent.push(draft);
      const errors = [{ field: 'attributes.loadReserveKg', value: 'viele', expected: 'a number' }];
      throw { rule: 'invalid-attributes', facts: { errors } };
    },
  });
  assert.ok(form.querySelector('details.attributes').open);
  const names = [...form.querySelectorAll('details.attributes [name]')].map((field) =>
    field.getAttribute('name'),
  );
  assert.deepEqual(
    names,
    POLE_FIELDS.map((name) => `attributes.${name}`),
  );
  type(form, 'form-attributes\\.loadReserveKg', 'nhiều');
  type(form, 'form-reason', 'vì');
  await settled(form);
  submit(form);
  await settled(form);
  await settled(form);
  assert.equal(sent[0]['attributes.loadReserveKg'], 'nhiều');
  const wrong = [...form.querySelectorAll('[aria-invalid="true"]')].map((field) =>
    field.getAttribute('name'),
  );
  assert.deepEqual(wrong, ['attributes.loadReserveKg']);
});

test('another kind has other fields, and forgets those of the first', async () => {
  const form = await drawn('asset-form', { start: draftOf(POLE), isNew: true });
  type(form, 'form-kind', 'MANHOLE');
  await settled(form);
  assert.ok(form.querySelector('[name="attributes.manholeType"]'));
  assert.equal('attributes.material' in form.draft, false);
});
