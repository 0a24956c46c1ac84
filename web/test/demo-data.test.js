import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const generator = fileURLToPath(new URL('../../scripts/lib/demo/generate.mjs', import.meta.url));
const committed = fileURLToPath(new URL('../../gis-data/sample', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dungchung-demo-'));

after(() => rmSync(folder, { recursive: true }));

test('the demo province is what its generator writes, byte for byte', () => {
  execFileSync(process.execPath, [generator, folder]);
  const names = readdirSync(folder);
  for (const name of ['tenancies.csv', 'manholes.csv', 'ducts.csv'])
    assert.ok(names.includes(name));
  for (const name of names) {
    assert.ok(
      readFileSync(join(folder, name)).equals(readFileSync(join(committed, name))),
      `${name} differs: run node scripts/lib/demo/generate.mjs`,
    );
  }
});

test('sections of an owner meet in a manhole of his, but for four ends', () => {
  const { features } = JSON.parse(text('duct-sections.geojson'));
  const rows = table('manholes.csv').map(([, owner, x, y]) => `${owner} ${Number(x)} ${Number(y)}`);
  const manholes = new Set(rows);
  assert.equal(manholes.size, rows.length, 'two manholes at one place');
  const ends = features.flatMap((/** @type {any} */ { properties, geometry }) =>
    [geometry.coordinates[0], geometry.coordinates.at(-1)].map(
      ([x, y]) => `${properties.owner} ${x} ${y}`,
    ),
  );
  assert.equal(ends.length, 600);
  assert.equal(ends.filter((/** @type {string} */ end) => !manholes.has(end)).length, 4);
});

test('five sections say their ducts, each with a sub-duct and some without a cable', () => {
  const rows = table('ducts.csv');
  /** @type {Map<string | undefined, number>} */
  const ducts = new Map();
  for (const [section, , , parent] of rows) {
    if (parent === '') ducts.set(section, (ducts.get(section) ?? 0) + 1);
  }
  assert.deepEqual([...ducts.values()], [2, 3, 4, 2, 3]);
  const within = rows.filter(([, , , parent]) => parent !== '');
  assert.equal(within.length, 14);
  assert.deepEqual(
    new Set(within.map(([, , , , , occupant]) => occupant)),
    new Set(['SONGTEL', 'MEKOFONE', '']),
  );
});

/** @param {string} name */
function text(name) {
  return readFileSync(join(committed, name), 'utf8');
}

/** The rows of a file that quotes nothing. @param {string} name */
function table(name) {
  const [, ...rows] = text(name).trimEnd().split('\n');
  return rows.map((row) => row.split(','));
}
