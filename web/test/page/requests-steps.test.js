import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeline } from '../../src/page/requests/model.js';
import { clock, inOrderOfWork, stepsOf } from '../../src/page/requests/steps.js';

const OWNER = { role: 'OPERATOR', organisation: 'COTVIET' };
const REQUESTER = { role: 'OPERATOR', organisation: 'SONGTEL' };
const PLANNER = { role: 'PLANNER', organisation: null };

/** @param {string} state */
const request = (state, filedOn = '2026-11-02', dueOn = '2026-11-11') => ({
  state,
  requester: 'SONGTEL',
  asset: { owner: 'COTVIET' },
  filedOn,
  dueOn,
});

test('the owner answers, the requester withdraws, either enters the contract', () => {
  assert.deepEqual(stepsOf(request('FILED'), OWNER), ['acceptance', 'refusal']);
  assert.deepEqual(stepsOf(request('FILED'), REQUESTER), ['withdrawal']);
  assert.deepEqual(stepsOf(request('ACCEPTED'), OWNER), ['contract', 'revocation']);
  assert.deepEqual(stepsOf(request('ACCEPTED'), REQUESTER), ['contract', 'withdrawal']);
});

test('a request that has ended has no more steps; nobody else has any', () => {
  for (const state of ['REFUSED', 'WITHDRAWN', 'CONTRACTED']) {
    assert.deepEqual(stepsOf(request(state), OWNER), []);
  }
  assert.deepEqual(stepsOf(request('FILED'), PLANNER), []);
  assert.deepEqual(stepsOf(request('FILED'), { role: 'OPERATOR', organisation: 'MEKOFONE' }), []);
});

test('the clock runs until the answer', () => {
  const filed = { state: 'FILED', overdue: false, workingDaysLeft: 3 };
  assert.deepEqual(clock(filed), { key: 'left', days: 3 });
  assert.deepEqual(clock({ ...filed, workingDaysLeft: 0 }), { key: 'today', days: 0 });
  assert.deepEqual(clock({ ...filed, overdue: true, workingDaysLeft: -2 }), {
    key: 'overdue',
    days: 2,
  });
  assert.equal(clock({ ...filed, state: 'ACCEPTED', overdue: false }).key, 'answered');
});

test('what waits for me comes first, the nearest deadline before the later one', () => {
  const late = request('FILED', '2026-11-01', '2026-11-10');
  const soon = request('FILED', '2026-10-20', '2026-10-29');
  const done = request('CONTRACTED', '2026-11-20');
  assert.deepEqual(inOrderOfWork([done, late, soon], OWNER), [soon, late, done]);
  assert.deepEqual(inOrderOfWork([soon, late, done], REQUESTER), [done, late, soon]);
});

test('the timeline tells what happened on which day, and what is still to come', () => {
  const days = (/** @type {any} */ one) =>
    timeline(one).map(({ key, on, planned }) => [key, on, planned]);
  const filed = { filedOn: '2026-11-02', dueOn: '2026-11-11', answeredOn: null, withdrawnOn: null };
  assert.deepEqual(days({ ...filed, state: 'FILED' }), [
    ['filed', '2026-11-02', false],
    ['due', '2026-11-11', true],
  ]);
  const withdrawn = {
    ...filed,
    state: 'WITHDRAWN',
    requester: 'SONGTEL',
    withdrawnBy: 'SONGTEL',
    answeredOn: '2026-11-05',
    withdrawnOn: '2026-11-09',
  };
  assert.deepEqual(
    days(withdrawn).map(([key]) => key),
    ['filed', 'ACCEPTED', 'WITHDRAWN'],
  );
  assert.equal(days({ ...withdrawn, withdrawnBy: 'COTVIET' }).at(-1)?.[0], 'revoked');
  const signed = {
    ...filed,
    state: 'CONTRACTED',
    answeredOn: '2026-11-05',
    contractSignedOn: '2026-11-08',
    firstUseOn: '2026-12-01',
  };
  assert.deepEqual(days(signed).at(-1), ['use', '2026-12-01', false]);
});
