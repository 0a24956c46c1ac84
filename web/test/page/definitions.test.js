import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../dom.js';

const { CHOICES, USUAL, bodyOf, choicesOf, placed, switchesOf, twins, usualOf, valuesOf, without } =
  await import('../../src/page/definitions/model.js');
const { t } = await import('../../src/i18n/index.js');

const draft = /** @type {any} */ ({
  reason: 'QĐ 12',
  ways: [
    { switches: { ...USUAL, minUsers: 2 } },
    { switches: { ...USUAL, basis: 'IN_FORCE', minUsers: 2 } },
    { switches: { ...USUAL, minUsers: 3 } },
  ],
});

test('what a draft says goes through the form unchanged', () => {
  const body = bodyOf(valuesOf(draft), 3);
  assert.equal(body.reason, 'QĐ 12');
  assert.deepEqual(
    body.ways,
    draft.ways.map((/** @type {any} */ way) => way.switches),
  );
});

test('a way that is taken out lets those behind it move up', () => {
  const left = bodyOf(without(valuesOf(draft), 3, 1), 2);
  assert.deepEqual(left.ways, [draft.ways[0].switches, draft.ways[2].switches]);
});

test('a way that counts as one before it is found', () => {
  assert.deepEqual(twins(valuesOf(draft), 3), {});
  const same = { ...valuesOf(draft), ...placed(USUAL, 2) };
  assert.deepEqual(twins(same, 3), { 2: 0 });
});

test('a new way is counted as usual, under the names in which the server finds fault', () => {
  assert.equal(placed(USUAL, 4)['ways[4].basis'], 'USED');
});

test('only a site is asked how its masts count', () => {
  assert.ok(switchesOf('site-sharing').includes('support'));
  assert.ok(!switchesOf('pole-sharing').includes('support'));
});

test('what is newly built has a first day, and what is not has none', () => {
  const since = { ...USUAL, population: 'BUILT_SINCE', since: '2024-02-07' };
  const values = placed(since, 0);
  assert.equal(bodyOf(values, 1).ways[0].since, '2024-02-07');
  values['ways[0].population'] = 'IN_USE';
  assert.equal(bodyOf(values, 1).ways[0].since, null);
});

test('a new station is asked since when it is new, and no contract', () => {
  assert.deepEqual(choicesOf('new-station-sharing', 'basis'), ['USED']);
  assert.equal(usualOf('new-station-sharing').population, 'BUILT_SINCE');
  assert.ok(choicesOf('mast-sharing', 'basis').includes('IN_FORCE'));
});

test('every choice has its words', () => {
  for (const [name, choices] of Object.entries(CHOICES)) {
    for (const choice of choices) {
      const key = `definitions.choice.${name}.${choice}`;
      assert.notEqual(t(key), key);
    }
  }
});
