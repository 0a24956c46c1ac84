/** Lists as offices send them, and what the page says of them. */
import { readFileSync } from 'node:fs';

const LETTERS = new URL(
  '../../backend/src/main/resources/org/dungchung/exchange/reading/letters/letters.csv',
  import.meta.url,
);

/**
 * @param {string} name
 * @param {Buffer | string} content
 */
export function named(name, content) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

/** A text in the letters of TCVN3, one byte each. @param {string} text */
export function inTcvn3(text) {
  const [head = '', ...lines] = readFileSync(LETTERS, 'utf8').trim().split(/\r?\n/);
  const at = head.split(',').indexOf('tcvn3');
  const codes = new Map(
    lines.map((line) => {
      const cells = line.split(',');
      return [cells[0], Number.parseInt(cells[at] ?? '', 16)];
    }),
  );
  return Buffer.from(
    [...text.normalize('NFC')].map((letter) => codes.get(letter) ?? letter.charCodeAt(0)),
  );
}

/**
 * Waits until the report counts so many rows.
 *
 * @param {import('playwright-core').Page} page
 * @param {Record<string, number | string>} counts
 */
export async function counted(page, counts) {
  for (const [name, count] of Object.entries(counts)) {
    await page.waitForSelector(`[data-count="${name}"] dd:text-is("${count}")`);
  }
}
