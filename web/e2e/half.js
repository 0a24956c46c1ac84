/**
 * All files of browser tests in two processes, each with one browser that knows the page already, instead of a process and a browser for
 * each file.
 */
import { readdirSync, statSync } from 'node:fs';

const HERE = new URL('./', import.meta.url);

/**
 * Runs every second file, the longest first, so that both halves have about as much to do. Of several applications in BASE_URLS each half has its own.
 *
 * @param {0 | 1} which
 */
export async function run(which) {
  const url = process.env.BASE_URLS?.split(' ')[which];
  if (url) process.env.BASE_URL = url;
  const files = readdirSync(HERE).filter((name) => name.endsWith('.e2e.js'));
  const length = (/** @type {string} */ name) => statSync(new URL(name, HERE)).size;
  files.sort((one, other) => length(other) - length(one));
  for (const name of files.filter((_, at) => ((at + 1) >> 1) % 2 === which))
    await import(new URL(name, HERE).href);
}
