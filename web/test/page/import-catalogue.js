/** What can be imported, from the catalogues of the server. */
import { readFileSync } from 'node:fs';
import { previewCsv } from '../../src/page/import/preview.js';

export const SERVER = '../backend/src/main';
export const EXCHANGE = 'org/dungchung/exchange';

export const TARGETS = catalogue();

/** The targets as the server lists them, from its own catalogue. */
function catalogue() {
  const java = readFileSync(`${SERVER}/java/${EXCHANGE}/ImportTargets.java`, 'utf8');
  const named = [...java.matchAll(/\.of\("([a-z-]+)", Shape\.([A-Z]+)/g)];
  const kinds = [...java.matchAll(/addAsset\(AssetKind\.([A-Z_]+), Shape\.([A-Z]+)/g)];
  const assets = kinds.map(([, kind = '', shape = '']) => {
    const plural = kind === 'TRENCH' ? 'es' : 's';
    return { target: kind.toLowerCase().replaceAll('_', '-') + plural, shape };
  });
  const others = named.map(([, target = '', shape = '']) => ({ target, shape }));
  const fields = rowsOf('fields.csv').map((line) => {
    const [targets = '', name = '', , type = '', , , required, aliases = ''] = line;
    return {
      targets: targets.split(' '),
      name,
      type,
      required: required === 'yes',
      aliases: aliases.split('|').filter(Boolean),
      meaning: { vi: name, en: name },
    };
  });
  return [...others, ...assets].map((one) => ({
    ...one,
    fields: fields.filter((field) => field.targets.includes(one.target)),
  }));
}

/** The rows of a catalogue of the server. @param {string} file */
export function rowsOf(file) {
  const text = readFileSync(`${SERVER}/resources/${EXCHANGE}/${file}`, 'utf8');
  return previewCsv(text, ',', { whole: true, limit: Infinity }).rows;
}
