import { drawnIn, type } from '../elements-dom.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const { speak } = await import('../../src/i18n/index.js');
const { FRESH } = await import('../../src/page/import/source.js');
const { samePlaceLink, samePositionField, wrongDistance } =
  await import('../../src/page/import/same-position.js');
const { KINDS, organisationCreation } =
  await import('../../src/page/import/organisation-creation.js');
const { distances } = await import('../../src/page/same-place/model.js');
const { endsTooEarly, validityFields } = await import('../../src/page/import/validity-fields.js');

speak('en');

/** @param {Partial<import('../../src/page/import/spec.js').Settings>} said */
async function validity(said) {
  /** @type {any[]} */
  const changes = [];
  const settings = { ...FRESH, ...said };
  const form = await drawnIn(validityFields(settings, (change) => changes.push(change)));
  return { form, changes };
}

test('communes of an earlier division are loaded with their last day, assets have none', async () => {
  const { form, changes } = await validity({ target: 'areas' });
  type(form, 'day-validTo', '30/6/2025');
  assert.deepEqual(changes, [{ validTo: '2025-06-30' }]);
  const masts = await validity({ target: 'masts' });
  assert.ok(masts.form.querySelector('#day-validFrom'));
  assert.equal(masts.form.querySelector('#day-validTo'), null);
});

test('a last day before the first is said at its field, and only where there is one', async () => {
  const days = { validFrom: '2025-07-01', validTo: '2025-06-30' };
  const { form } = await validity({ ...days, target: 'zones' });
  assert.match(form.textContent, /ends before it starts/);
  assert.ok(endsTooEarly({ ...FRESH, ...days, target: 'zones' }));
  assert.ok(!endsTooEarly({ ...FRESH, ...days, target: 'masts' }));
  assert.ok(!endsTooEarly({ ...FRESH, ...days, validTo: '2025-07-01', target: 'zones' }));
});

test('a distance is asked for of what two owners may have recorded, and one that cannot be is said', async () => {
  /** @type {any[]} */
  const changes = [];
  const drawn = (/** @type {Partial<import('../../src/page/import/spec.js').Settings>} */ said) =>
    drawnIn(samePositionField({ ...FRESH, ...said }, (change) => changes.push(change)));
  const form = await drawn({ target: 'sites' });
  type(form, 'form-samePositionWithinMetres', '12,5');
  type(form, 'form-samePositionWithinMetres', '');
  assert.deepEqual(changes, [
    { samePositionWithinMetres: 12.5 },
    { samePositionWithinMetres: null },
  ]);
  assert.doesNotMatch(form.textContent, /at most 1000/);
  const wrong = { target: 'sites', samePositionWithinMetres: 5000 };
  assert.match((await drawn(wrong)).textContent, /at most 1000/);
  assert.ok(wrongDistance({ ...FRESH, ...wrong }));
  assert.ok(!wrongDistance({ ...FRESH, ...wrong, target: 'poles' }));
  assert.equal((await drawn({ target: 'poles' })).querySelector('input'), null);
});

test('from rows that may be one with another a link leads to the pairs of their kind, as far apart as they are', async () => {
  const near = (/** @type {number} */ metres) => ({ rule: 'same-position', facts: { metres } });
  const link = async (/** @type {any} */ outcome) =>
    (await drawnIn(samePlaceLink(outcome))).querySelector('a')?.getAttribute('href');
  const run = { target: 'pole-lines' };
  const found = {
    mode: 'apply',
    run,
    warnings: [near(3.2), near(41.7), { rule: 'over-capacity' }],
  };
  assert.equal(await link(found), '#/same-place?kind=POLE_LINE&within=42');
  assert.equal(await link({ ...found, mode: 'dry-run' }), undefined);
  assert.equal(await link({ ...found, warnings: [{ rule: 'over-capacity' }] }), undefined);
  assert.deepEqual(distances('42'), ['20', '42', '50', '100', '500', '1000']);
});

test('new organisations have a kind, one of those that the server takes', async () => {
  /** @type {any[]} */
  const changes = [];
  const drawn = (/** @type {boolean} */ createOrganisations) =>
    drawnIn(organisationCreation({ ...FRESH, createOrganisations }, (one) => changes.push(one)));
  assert.equal((await drawn(false)).querySelector('select'), null);
  const form = await drawn(true);
  type(form, 'import-createdKind', 'TOWER_COMPANY');
  assert.deepEqual(changes, [{ createdKind: 'TOWER_COMPANY' }]);
  assert.match(form.textContent, /Power company/);
  const java = readFileSync(
    '../backend/src/main/java/org/dungchung/organisation/OrganisationKinds.java',
    'utf8',
  );
  assert.deepEqual([...new Set(java.match(/(?<=")[A-Z_]+(?=")/g))], [...KINDS]);
});
