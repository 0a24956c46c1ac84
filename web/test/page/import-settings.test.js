import { drawnIn, type } from '../elements-dom.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const { speak } = await import('../../src/i18n/index.js');
const { FRESH } = await import('../../src/page/import/source.js');
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
