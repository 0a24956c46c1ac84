import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import './dom.js';

const { default: vi } = await import('../src/i18n/vi.js');
const { default: en } = await import('../src/i18n/en.js');
const { speak, t } = await import('../src/i18n/index.js');
const { problemText } = await import('../src/i18n/problem-text.js');

test('both languages have the same keys', () => {
  assert.deepEqual(Object.keys(vi).sort(), Object.keys(en).sort());
});

test('no text is written twice', async () => {
  for (const language of ['vi', 'en']) {
    const parts = readdirSync(join('src/i18n', language)).map(
      (name) => `../src/i18n/${language}/${name}`,
    );
    const modules = await Promise.all(parts.map((part) => import(part)));
    const keys = modules.flatMap((module) => Object.keys(module.default));
    assert.deepEqual(
      keys.filter((key, at) => keys.indexOf(key) !== at),
      [],
    );
  }
});

test('both languages fill the same holes', () => {
  const holes = (/** @type {string} */ text) => (text.match(/\{\w+\}/g) ?? []).sort().join();
  for (const [key, text] of Object.entries(vi)) {
    assert.equal(holes(/** @type {any} */ (en)[key]), holes(text), key);
  }
});

test('every key that the code names has a text', () => {
  for (const file of sources('src')) {
    for (const [, key] of readFileSync(file, 'utf8').matchAll(/\bt\('([\w.-]+)'/g)) {
      assert.ok(key && key in vi, `${file}: ${key}`);
    }
  }
});

test('every rule by which the server refuses has a text', () => {
  const missing = new Set();
  for (const file of sources('../backend/src/main/java', '.java')) {
    const java = readFileSync(file, 'utf8');
    const rules = /(?:Reason\.[A-Z]+|Problem\.of\([^",]*),\s*"([a-z]+(?:-[a-z]+)*)"/g;
    for (const [, rule] of java.matchAll(rules)) {
      if (!(`problem.${rule}` in vi)) missing.add(rule);
    }
  }
  assert.deepEqual([...missing], []);
});

test('every rule by which an import finds fault with a row has a text', () => {
  const rules = new Set();
  for (const file of sources('../backend/src/main/java/org/dungchung/exchange', '.java')) {
    const found = /new (?:BadValue|RawFeature\.Fault|Fault|Note)\(\s*"([a-z]+(?:-[a-z]+)*)"/g;
    for (const [, rule] of readFileSync(file, 'utf8').matchAll(found)) rules.add(rule);
  }
  for (const file of sources('../backend/src/main/resources/org', '.sql')) {
    const sql = readFileSync(file, 'utf8');
    for (const [statement] of sql.matchAll(/insert into import_finding\b[^;]*/g)) {
      for (const [, rule] of statement.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)) rules.add(rule);
    }
  }
  assert.ok(rules.has('too-long') && rules.has('duplicate-code'), 'nothing was collected');
  const missing = (/** @type {object} */ texts) =>
    [...rules].filter((rule) => !(`import-rule.${rule}` in texts));
  assert.deepEqual({ vi: missing(vi), en: missing(en) }, { vi: [], en: [] });
});

test('a text takes its parameters, and an unknown rule still says something', () => {
  speak('en');
  assert.equal(
    t('problem.other', { rule: 'x' }),
    'Something went wrong (x). Please try again later.',
  );
  assert.equal(problemText({ rule: 'odd', facts: { detail: 'Odd.' } }), 'Odd.');
  assert.equal(problemText(new TypeError('failed to fetch')), en['problem.unreachable']);
  speak('vi');
});

test('a problem calls a parameter by the name of its field, and writes days as they are written here', () => {
  const facts = { parameter: 'boundaries', value: '9999-12-31' };
  assert.equal(
    problemText({ rule: 'date-out-of-range', facts }),
    'Theo địa giới ngày 31/12/9999 không hợp lệ: năm phải từ 1900 đến 2200.',
  );
  assert.equal(
    problemText({ rule: 'invalid-parameter', facts: { parameter: 'boundaries' } }),
    'Giá trị không hợp lệ: Theo địa giới ngày.',
  );
  const errors = [{ field: 'date', message: 'is not understood' }];
  assert.equal(
    problemText({ rule: 'invalid-input', facts: { errors } }),
    'Giá trị không hợp lệ: Số liệu tính đến ngày.',
  );
  assert.equal(
    problemText({ rule: 'invalid-input', facts: { errors: [{ field: 'odd' }] } }),
    t('problem.invalid-input'),
  );
  const first = { knownOn: '2020-01-01', firstKnownOn: '2026-11-22' };
  assert.match(problemText({ rule: 'not-known-yet', facts: first }), /01\/01\/2020.*22\/11\/2026/);
});

/**
 * @param {string} folder
 * @param {string} [ending]
 * @returns {string[]}
 */
function sources(folder, ending = '.js') {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith(ending));
}
