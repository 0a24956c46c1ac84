/** Writes the demo province into a folder, gis-data/sample unless another is named: node generate.mjs [folder] */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { files } from './files.mjs';

const folder =
  process.argv[2] ?? fileURLToPath(new URL('../../../gis-data/sample', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(files())) writeFileSync(join(folder, name), text);
