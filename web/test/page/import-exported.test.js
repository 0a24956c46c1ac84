import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { guessColumns } from '../../src/page/import/guess-columns.js';
import { guessTarget } from '../../src/page/import/guess-target.js';
import { columnFields } from '../../src/page/import/spec.js';
import { EXCHANGE, SERVER, TARGETS, TITLES } from './import-catalogue.js';

/** @typedef {'vi' | 'en' | 'shortVi' | 'shortEn'} Spelling */
const SPELLINGS = /** @type {const} */ (['vi', 'en', 'shortVi', 'shortEn']);
const BY_GEOMETRY = ['x', 'y', 'wkt'];
const GEOMETRIES = { POINT: 'Point', LINE: 'LineString', AREA: 'Polygon' };
/** What has the same columns is told apart by its name alone. */
const ALIKE = [['settled-areas', 'hamlet-boundaries']];

test('what was exported is known when it comes back, whatever it is called', () => {
  const wrong = everyExport().flatMap((one) => {
    const guesses = ['list', one.name].flatMap((file) => [
      guessTarget(TARGETS, sheet(one), `${file}.csv`),
      guessTarget(TARGETS, layer(one), `${file}.geojson`),
    ]);
    const expected = (/** @type {string | null} */ guess, /** @type {number} */ at) =>
      guess === one.target ||
      (at < 2 && ALIKE.some((pair) => pair.includes(one.target) && pair.includes(guess ?? '')));
    return guesses.every(expected) ? [] : [`${one.name}, ${one.spelling}: ${guesses.join(' ')}`];
  });
  assert.deepEqual(wrong, []);
});

test('each column of an export leads to its field, and what only leaves the registry to none', () => {
  const wrong = everyExport().flatMap(({ target, spelling, columns }) => {
    const { fields } = TARGETS.find((one) => one.target === target) ?? { fields: [] };
    const guess = guessColumns(
      columnFields(fields, 'csv'),
      columns.map(({ title }) => title),
    );
    const own = columns.filter(({ field }) => field !== '');
    const expected = Object.fromEntries(own.map(({ field, title }) => [field, title]));
    const names = new Set([...Object.keys(guess), ...Object.keys(expected)]);
    return [...names]
      .filter((name) => guess[name] !== expected[name])
      .map((name) => `${target}, ${spelling}: ${name} = ${guess[name]}, not ${expected[name]}`);
  });
  assert.deepEqual(wrong, []);
});

/** @param {ReturnType<typeof everyExport>[0]} one */
function sheet({ shape, columns }) {
  const word = geometryOf(shape).join('').toUpperCase();
  const cell = (/** @type {string} */ field) => (field === 'wkt' ? `MULTI${word} (((1 2)))` : '');
  return {
    format: /** @type {const} */ ('csv'),
    headings: columns.map(({ title }) => title),
    rows: [columns.map(({ field }) => cell(field))],
  };
}

/** @param {ReturnType<typeof everyExport>[0]} one */
function layer({ shape, columns }) {
  const said = columns.filter(({ place }) => !place);
  return {
    format: /** @type {const} */ ('geojson'),
    headings: said.map(({ title }) => title),
    rows: [],
    geometries: geometryOf(shape),
  };
}

/** None where rows have no place. @param {string} shape */
function geometryOf(shape) {
  return shape === 'NONE' ? [] : [GEOMETRIES[/** @type {keyof typeof GEOMETRIES} */ (shape)]];
}

/** Every file that may leave: its columns, each with the field that is read back, if it is. */
function everyExport() {
  const java = readFileSync(`${SERVER}/java/${EXCHANGE}/writing/ExportTarget.java`, 'utf8');
  const constants = [...java.matchAll(/^ {4}([A-Z_]+)\(.*Shape\.([A-Z_]+), "([a-z-]+)"\)/gm)];
  assert.ok(constants.length > 20);
  return constants.flatMap(([, constant = '', drawn = '', vietnamese = '']) => {
    const target = constant.toLowerCase().replaceAll('_', '-');
    const shape = drawn === 'AREA_OR_POINT' ? 'AREA' : drawn;
    return SPELLINGS.flatMap((spelling) =>
      ['geographic', 'projected'].map((system) => ({
        target,
        shape,
        spelling,
        name: `${spelling.endsWith('i') ? vietnamese : target}-96-2026-11-20`,
        columns: columnsOf(target, shape, spelling, system),
      })),
    );
  });
}

/**
 * The columns of an export in their order, as the server picks them.
 *
 * @param {string} target
 * @param {string} shape
 * @param {Spelling} spelling
 * @param {string} system
 */
function columnsOf(target, shape, spelling, system) {
  const fields = TARGETS.find((one) => one.target === target)?.fields ?? [];
  const place = shape === 'NONE' ? [] : shape === 'POINT' ? ['x', 'y'] : ['wkt'];
  const has = (/** @type {typeof TITLES[0]} */ { field, targets, ...title }) =>
    (!title.system || title.system === system) &&
    (place.includes(field) ||
      (targets.length > 0 ? targets.includes(target) : fields.some((one) => one.name === field)));
  return TITLES.filter(has).map(({ field, names, column }) => {
    const known = column === '' ? fields.find((one) => one.name === field) : undefined;
    const language = /vi$/i.test(spelling) ? 'vi' : 'en';
    return {
      field: known?.name ?? '',
      title: names[spelling] || (known?.meaning[language] ?? field),
      place: BY_GEOMETRY.includes(field) && column === '',
    };
  });
}
