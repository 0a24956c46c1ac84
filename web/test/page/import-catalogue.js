/** What can be imported, from the catalogues of the server. */
import { readFileSync } from 'node:fs';
import { previewCsv } from '../../src/page/import/preview.js';

export const SERVER = '../backend/src/main';
export const EXCHANGE = 'org/dungchung/exchange';

/** What the columns of files that leave the registry are called, as its catalogue lists it. */
export const TITLES = rowsOf('titles.csv').map((line) => {
  const [field = '', en = '', vi = '', shortEn = '', shortVi = '', column = '', , targets = ''] =
    line;
  const names = { en, vi, shortEn, shortVi };
  return { field, names, column, targets: targets.split(' ').filter(Boolean), system: line[8] };
});

export const TARGETS = catalogue();

/** @typedef {import('../../src/page/import/spec.js').Field & { targets: string[] }} Of */

/** The targets as the server lists them, from its own catalogue. */
function catalogue() {
  const java = readFileSync(`${SERVER}/java/${EXCHANGE}/ImportTargets.java`, 'utf8');
  const named = [...java.matchAll(/\.of\("([a-z-]+)", Shape\.([A-Z]+)/g)];
  const kinds = [...java.matchAll(/addAsset\(AssetKind\.([A-Z_]+), Shape\.([A-Z]+)/g)];
  const assets = kinds.map(([, kind = '', shape = '']) => {
    const plural = kind === 'TRENCH' ? 'es' : 's';
    const target = kind.toLowerCase().replaceAll('_', '-') + plural;
    return { target, shape, attributes: attributesOf(kind, target) };
  });
  const others = named.map(([, target = '', shape = '']) => ({
    target,
    shape,
    attributes: /** @type {Of[]} */ ([]),
  }));
  const fields = rowsOf('fields.csv').map((line) => {
    const [targets = '', name = '', , type = '', limits = '', , required, aliases = ''] = line;
    return {
      targets: targets.split(' '),
      name,
      type,
      limits,
      required: required === 'yes',
      aliases: [...aliases.split('|').filter(Boolean), ...titlesOf(name)],
      meaning: { vi: name, en: name },
    };
  });
  return [...others, ...assets].map(({ target, shape, attributes }) => ({
    target,
    shape,
    fields: [...fields.filter((field) => field.targets.includes(target)), ...attributes],
  }));
}

/**
 * The attributes of a kind of asset, by its schema.
 *
 * @param {string} kind
 * @param {string} target
 * @returns {Of[]}
 */
function attributesOf(kind, target) {
  const file = `../gis-data/reference/attributes/${kind}.schema.json`;
  const { properties } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(properties).map(([name, { 'x-title': meaning }]) => ({
    targets: [target],
    name,
    type: 'TEXT',
    required: false,
    aliases: [meaning.vi, meaning.en, ...titlesOf(name)],
    meaning,
  }));
}

/** Every name under which the column of a field leaves. @param {string} field */
function titlesOf(field) {
  const own = TITLES.filter((title) => title.field === field && title.column === '');
  return own.flatMap(({ names }) => Object.values(names)).filter(Boolean);
}

/** The rows of a catalogue of the server. @param {string} file */
export function rowsOf(file) {
  const text = readFileSync(`${SERVER}/resources/${EXCHANGE}/${file}`, 'utf8');
  return previewCsv(text, ',', { whole: true, limit: Infinity }).rows;
}
