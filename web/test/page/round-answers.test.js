import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn } from '../elements-dom.js';

const { t } = await import('../../src/i18n/index.js');
await import('../../src/page/rounds/round-answers.js');

const ROUND = { id: 'r1', indicators: ['S1'], figuresAt: '2026-06-30', area: '99' };
const FIGURE = {
  indicator: 'S1',
  numerator: 4,
  denominator: 10,
  ratio: 0.4,
  sentence: { vi: '', en: '' },
  openContests: 0,
};

test('the units of a figure open in a tab of their own, so that what was ticked is not left', async () => {
  const element = await drawn('round-answers', {
    sheet: { round: ROUND, submission: { version: 0, answers: [] } },
    figures: [FIGURE],
  });
  assert.equal(element.querySelector('.round-figure a').target, '_blank');
});

test('where nothing stands, that is what is wrong', async () => {
  const element = await drawn('round-answers', {
    sheet: { round: ROUND, submission: { version: 0, answers: [] } },
    figures: [FIGURE],
  });
  element.values = { 'S1.verdict': 'DIFFERS', 'S1.numerator': 3 };
  element.error = {
    rule: 'invalid-input',
    facts: {
      errors: [
        { field: 'answers[0].denominator', value: null, message: 'is missing' },
        { field: 'answers[0].numerator', value: 3, message: 'is too much' },
      ],
    },
  };
  await element.updateComplete;
  const said = (/** @type {string} */ name) =>
    element.querySelector(`[id="form-S1.${name}-fault"]`)?.textContent;
  assert.equal(said('denominator'), t('form.fault.missing'));
  assert.equal(said('numerator'), t('form.fault.invalid'));
  assert.ok(element.querySelector('[id="form-S1.denominator"]').required);
});
