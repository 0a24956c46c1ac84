import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  blank,
  bodyOf,
  changedFields,
  differences,
  draftOf,
  merge,
  pointAt,
} from '../src/page/map/asset-draft.js';
import './dom.js';

const { faultsOf } = await import('../src/ui/fields.js');

const base = draftOf({
  geometry: pointAt({ lat: 9.1, lng: 105.1 }),
  properties: { kind: 'MAST', code: 'M1', owner: 'SONGTEL', capacity: 2, heightM: 42, version: 3 },
});

test('a draft holds the fields that can be sent, and only those', () => {
  assert.equal('version' in base, false);
  assert.equal(base.name, null);
  assert.deepEqual(base.geometry, { type: 'Point', coordinates: [105.1, 9.1] });
});

test('a body leaves out what is not known and a place that was not moved, and says no day for a correction', () => {
  const why = { reason: 'measured', validFrom: '' };
  const body = bodyOf({ ...base, capacity: 3 }, base, why);
  assert.deepEqual(['name' in body, 'geometry' in body], [false, false]);
  assert.deepEqual([body.reason, body.validFrom, body.capacity], ['measured', null, 3]);
});

test('a new asset invents no date and no capacity', () => {
  const draft = blank('POLE', null);
  assert.deepEqual([draft.kind, draft.inUseFrom, draft.capacity], ['POLE', null, null]);
});

test('what only I or only the other changed needs no choice', () => {
  const theirs = { ...base, heightM: 45 };
  const mine = { ...base, capacity: 3 };
  assert.deepEqual(
    differences(base, theirs, mine).map(({ field, both }) => [field, both]),
    [
      ['heightM', false],
      ['capacity', false],
    ],
  );
  const merged = merge(base, theirs, mine, {});
  assert.deepEqual([merged.heightM, merged.capacity], [45, 3]);
});

test('what both changed is theirs until I choose mine', () => {
  const theirs = { ...base, capacity: 4 };
  const mine = { ...base, capacity: 3 };
  assert.equal(differences(base, theirs, mine)[0]?.both, true);
  assert.equal(merge(base, theirs, mine, {}).capacity, 4);
  assert.equal(merge(base, theirs, mine, { capacity: 'mine' }).capacity, 3);
});

test('a moved point is a change, the same point is none', () => {
  const moved = { ...base, geometry: pointAt({ lat: 9.10000004, lng: 105.1 }) };
  assert.deepEqual(changedFields(base, moved), []);
  assert.deepEqual(changedFields(base, { ...base, geometry: pointAt({ lat: 9.2, lng: 105.1 }) }), [
    'geometry',
  ]);
});

test('faults are found by field, however the server names them', () => {
  const error = { facts: { errors: [{ field: 'code', value: null, expected: 'a code' }] } };
  assert.deepEqual(faultsOf(error), { code: { value: null, expected: 'a code' } });
  assert.deepEqual(Object.keys(faultsOf({ facts: { field: 'capacity', detail: 'no' } })), [
    'capacity',
  ]);
  assert.deepEqual(faultsOf(new TypeError('x')), {});
});
