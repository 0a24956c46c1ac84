import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COVERAGE, LINES, POINTS, USES, coverageState, layersFromTop } from '../src/map/legend.js';
import { LAYERS, hamletFilters, style } from '../src/map/vector-style.js';

const vi = (await import('../src/i18n/vi.js')).default;
const drawn = style((layer) => `/tiles/${layer}/{z}/{x}/{y}.mvt`);

test('every layer of tiles is drawn, listed in the legend and has a name', () => {
  const sources = new Set(drawn.layers.map((layer) => ('source' in layer ? layer.source : null)));
  for (const layer of LAYERS) {
    assert.ok(sources.has(layer), layer);
    assert.ok(`map.layer.${layer}` in vi, layer);
  }
  assert.deepEqual([...layersFromTop()].sort(), [...LAYERS].sort());
});

test('shared and unshared differ by more than colour', () => {
  assert.notEqual(USES.shared.filled, USES.unshared.filled);
  assert.notDeepEqual(USES.shared.dash, USES.unshared.dash);
  for (const { layer } of LINES) {
    const [one, other] = ['shared', 'unshared'].map((use) => paint(`${layer}-${use}`));
    assert.notDeepEqual(one['line-dasharray'], other['line-dasharray'], layer);
  }
});

test('kinds of points differ by shape, kinds of lines by how many strokes', () => {
  assert.equal(new Set(POINTS.map((look) => look.shape)).size, POINTS.length);
  assert.equal(new Set(LINES.map((look) => look.lines)).size, LINES.length);
});

test('each state of coverage has its own filling and outline', () => {
  assert.equal(new Set(COVERAGE.map((look) => look.filling)).size, COVERAGE.length);
  assert.equal(new Set(COVERAGE.map((look) => String(look.dash))).size, COVERAGE.length);
});

test('a hamlet near the threshold is shown as such, on whichever side it lies', () => {
  assert.equal(coverageState({ covered: true, nearThreshold: true }), 'near');
  assert.equal(coverageState({ covered: true, nearThreshold: false }), 'covered');
  assert.equal(coverageState({ covered: false, nearThreshold: false }), 'uncovered');
});

test('a hamlet is drawn in its state, and as unknown when it is in none', () => {
  const filters = hamletFilters({ covered: ['1'], uncovered: ['2'] });
  assert.deepEqual(filters.get('hamlets-fill-covered'), [
    'in',
    ['get', 'code'],
    ['literal', ['1']],
  ]);
  assert.deepEqual(filters.get('hamlets-fill-unknown'), [
    '!',
    ['in', ['get', 'code'], ['literal', ['1', '2']]],
  ]);
});

/**
 * @param {string} id
 * @returns {any}
 */
function paint(id) {
  return drawn.layers.find((layer) => layer.id === id)?.paint;
}
