import '../dom.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const { speak } = await import('../../src/i18n/index.js');
const { counted, share } = await import('../../src/page/rows/shown.js');

speak('en');

const words = (/** @type {string} */ text) => ({ vi: text, en: text });
const FIGURE = /** @type {any} */ ({
  indicator: 'pole-sharing',
  numerator: 30,
  denominator: 100,
  ratio: 0.3,
  scope: null,
  target: { value: 0.5 },
  definition: { version: 1, sentence: words('As the province counts.'), switches: {} },
  variants: [
    {
      code: 'names',
      numerator: 40,
      denominator: 80,
      ratio: 0.5,
      label: words('By company'),
      sentence: words('Each company is a user.'),
    },
  ],
  lines: [{ code: 'one-sided', value: 7, unit: 'TENANCY', label: words('Reported by one side') }],
  parts: [
    { kind: 'POLE', numerator: 10, denominator: 20 },
    { kind: 'POLE_LINE', numerator: 20, denominator: 80 },
  ],
});

test('without a choice the rows stand under the headline', () => {
  const { numerator, denominator, sentence, target } = share(FIGURE, {});
  assert.deepEqual(
    { numerator, denominator, target },
    { numerator: 30, denominator: 100, target: 0.5 },
  );
  assert.equal(sentence, 'As the province counts.');
});

test('rows of another way of counting stand under its own number, name and sentence', () => {
  const { name, numerator, denominator, ratio, sentence, target } = share(FIGURE, {
    variant: 'names',
  });
  assert.deepEqual([name, numerator, denominator, ratio], ['By company', 40, 80, 0.5]);
  assert.equal(sentence, 'Each company is a user.');
  assert.equal(target, null, "the target is the headline's");
});

test('rows of one kind stand under the part of that kind', () => {
  const { numerator, denominator, ratio } = share(FIGURE, { kind: 'POLE' });
  assert.deepEqual([numerator, denominator, ratio], [10, 20, 0.5]);
});

test("rows of a line stand under its number and name, which are the headline's alone", () => {
  assert.deepEqual(counted(FIGURE, { line: 'one-sided' }), {
    name: 'Reported by one side',
    value: 7,
    unit: 'tenancies',
  });
  assert.equal(counted(FIGURE, { line: 'one-sided', variant: 'names' }), null);
  assert.equal(counted(FIGURE, {}), null);
});
