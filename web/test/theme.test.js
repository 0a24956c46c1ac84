import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync(new URL('../src/css/palette.css', import.meta.url), 'utf8');
const [, light = '', dark = '', ...others] = css.split(/:root[^{]*\{/);

/** @param {string} block @returns {Map<string, string>} */
function colours(block) {
  return new Map([...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value])); // prettier-ignore
}

/** The relative luminance of WCAG. @param {string} hex */
function luminance(hex) {
  const long = hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @param {string} one @param {string} other */
function contrast(one, other) {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const TEXTS = [
  ['ink', 'paper'],
  ['ink', 'ground'],
  ['ink', 'head'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'ground'],
  ['faint', 'paper'],
  ['accent', 'paper'],
  ['accent', 'ground'],
  ['accent', 'accent-soft'],
  ['accent-strong', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-brand', 'brand'],
  ['on-brand-soft', 'brand'],
  ['good', 'good-soft'],
  ['warn', 'warn-soft'],
  ['bad', 'bad-soft'],
  ['bad', 'paper'],
  ['good-strong', 'good-soft'],
  ['warn-strong', 'warn-soft'],
  ['bad-strong', 'bad-soft'],
  ['map-name', 'map-ground'],
  ['map-water-name', 'map-sea'],
  ['map-on-many', 'map-many'],
  ['chart-ink', 'paper'],
  ['on-focus', 'focus'],
];
const SIGNS = [
  ['field-line', 'paper'],
  ['map-shared', 'map-ground'],
  ['map-unshared', 'map-ground'],
  ['map-covered', 'map-covered-ground'],
  ['map-near', 'map-near-ground'],
  ['map-uncovered', 'map-uncovered-ground'],
  ['map-zone', 'map-ground'],
  ['map-hamlet', 'map-ground'],
  ['map-ring', 'map-ground'],
  ['chart-site', 'paper'],
  ['chart-mast', 'paper'],
  ['chart-pole', 'paper'],
  ['chart-duct', 'paper'],
  ['chart-hamlet', 'paper'],
];

for (const [name, block] of [
  ['light', light],
  ['dark', dark],
])
  // prettier-ignore
  test(`${name}: texts have 4.5:1 on their ground, signs 3:1`, () => {
    const all = colours(block ?? '');
    const value = (/** @type {string} */ key) => all.get(key) ?? '';
    for (const [least, pairs] of /** @type {const} */ ([[4.5, TEXTS], [3, SIGNS]])) // prettier-ignore
      for (const [ink = '', ground = ''] of pairs) {
        const found = contrast(value(ink), value(ground));
        assert.ok(found >= least, `${ink} on ${ground}: ${found.toFixed(2)}`);
      }
  });

test('each colour is there in both, and paper is printed in the light', () => {
  assert.deepEqual([...colours(dark).keys()], [...colours(light).keys()]);
  assert.match(light, /@media screen \{\s*$/, 'what is dark is so on the screen');
  assert.deepEqual(others, []);
});
