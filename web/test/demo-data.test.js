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
  assert.ok(names.includes('tenancies.csv'));
  for (const name of names) {
    assert.ok(
      readFileSync(join(folder, name)).equals(readFileSync(join(committed, name))),
      `${name} differs: run node scripts/lib/demo/generate.mjs`,
    );
  }
});
