import { drawnIn } from '../elements-dom.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from 'lit';

const { speak } = await import('../../src/i18n/index.js');
const { findingTables } = await import('../../src/page/import/finding-tables.js');

speak('en');

const orphan = (/** @type {number} */ row, value = '31') => ({
  row,
  field: 'parent',
  value,
  rule: 'unknown-parent',
  hint: 'It was kept.',
  severity: /** @type {const} */ ('WARNING'),
});
const words = (/** @type {string} */ field) => ({ label: field, column: '' });

test('what is said of many rows in the same words stands there once, with their number', async () => {
  const findings = Array.from({ length: 69 }, (_, i) => orphan(i + 2));
  const table = await drawnIn(html`${findingTables([...findings, orphan(90, '33')], words)}`);
  const lines = [...table.querySelectorAll('tbody tr')].map((line) =>
    [...line.querySelectorAll('td')].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()),
  );
  assert.equal(lines.length, 2);
  assert.match(lines[0]?.[0] ?? '', /^2; 3; 4; … 69 rows/);
  assert.deepEqual([lines[0]?.[2], lines[1]?.[0], lines[1]?.[2]], ['31', '90', '33']);
  assert.match(table.querySelector('summary')?.textContent ?? '', /70/);
});

test('of what does not fit the rows are counted, not the lines', async () => {
  const findings = Array.from({ length: 25 }, (_, i) => [
    orphan(2 * i + 2, `${i}`),
    orphan(2 * i + 3, `${i}`),
  ]).flat();
  const table = await drawnIn(html`${findingTables(findings, words)}`);
  assert.equal(table.querySelectorAll('tbody tr').length, 20);
  assert.match(table.querySelector('details > p')?.textContent ?? '', /10/);
});
