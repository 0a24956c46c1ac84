import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Choices } from '../src/choices.js';
import { parse } from '../src/router.js';

test('the way back to a page keeps what was chosen there, and leaves the question to the page one comes from', () => {
  const choices = new Choices();
  choices.saw(parse('#/coverage?area=99&date=2025-12-31&operator=RED&technology=2G'));
  choices.saw(parse('#/map/hamlet/H1?area=99'));
  assert.deepEqual(choices.of('coverage'), { operator: 'RED', technology: '2G' });
  assert.deepEqual(choices.of('map'), {});
  assert.deepEqual(choices.of('quality'), {});
});

test('what is chosen no more does not come back, and nothing does to whoever signs in next', () => {
  const choices = new Choices();
  choices.saw(parse('#/coverage?operator=RED&technology=2G'));
  choices.saw(parse('#/coverage?technology=2G'));
  assert.deepEqual(choices.of('coverage'), { technology: '2G' });
  choices.forget();
  assert.deepEqual(choices.of('coverage'), {});
});
