import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import { drawn, settled, submit } from '../elements-dom.js';

const { speak } = await import('../../src/i18n/index.js');
const { default: vi } = await import('../../src/i18n/vi.js');
const { faultsOf, faultText } = await import('../../src/ui/faults.js');
const { Problem } = await import('../../src/problem.js');
await import('../../src/page/map/asset-form.js');

const ROOT = new URL('../../../backend/src/main/resources/org/dungchung/', import.meta.url);
const TAKEN = new Problem({
  type: 'urn:dungchung:problem:already-exists',
  title: 'Conflict',
  status: 409,
  detail: 'This owner already has an asset of this kind with this code.',
  constraint: 'asset_owner_code_uk',
});
afterEach(() => speak('vi'));

test('a code that is taken is said at its field, which gets the keyboard', async () => {
  const start = { kind: 'POLE', owner: 'RED', code: 'C-1', geometry: null, status: 'ACTIVE' };
  const form = await drawn('asset-form', {
    start,
    isNew: true,
    ownerFixed: true,
    save: () => Promise.reject(TAKEN),
  });
  submit(form);
  for (let i = 0; i < 4; i++) await settled(form);
  assert.equal(form.querySelector('#form-code').getAttribute('aria-invalid'), 'true');
  assert.match(form.querySelector('#form-code-fault').textContent, /^Mã này đã được dùng/);
  assert.match(form.querySelector('problem-note').textContent, /Mã này đã được dùng/);
  assert.equal(document.activeElement?.id, 'form-code');
});

test('it is said in the language of the reader', () => {
  speak('en');
  assert.match(faultText(faultsOf(TAKEN).code), /^This code is taken/);
});

test('a constraint that has no field here says what the rule says', () => {
  const other = new Problem({ ...TAKEN.facts, constraint: 'asset_kind_ck' });
  assert.deepEqual(faultsOf(other), {});
});

test('every constraint that has a text is one of the database', () => {
  const known = ['asset', 'contest', 'round', 'sharing'].map((module) =>
    readFileSync(new URL(`${module}/constraints.properties`, ROOT), 'utf8'),
  );
  const named = Object.keys(vi).filter((key) => key.startsWith('constraint.'));
  assert.ok(named.length > 0);
  for (const key of named)
    assert.ok(
      known.some((file) => file.includes(`\n${key.slice('constraint.'.length)} =`)),
      key,
    );
});
