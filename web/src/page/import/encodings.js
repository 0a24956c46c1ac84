/** How the texts of a file may be written, and when the server must look at a text that the page could read itself. */
import { FONTS, sniff } from './sniff.js';

/** As the page offers them. */
export const ENCODINGS = Object.freeze([
  'UTF-8',
  'UTF-16LE',
  'UTF-16BE',
  'windows-1258',
  'windows-1252',
  ...FONTS,
]);

/** What cells may be in where the file does not say; empty = as the server sees it. */
export const CELL_ENCODINGS = Object.freeze(['', ...FONTS]);

const NUMBER_IN_LINE = /(^|[,;\t|"])\s*(stt|số thứ tự|vertex|seq|sequence|đỉnh)\s*($|[,;\t|"])/im;

/**
 * Whether the server must look at a list of text: its letters may be those of a font, its header may stand below titles, or its rows may be
 * vertices.
 *
 * @param {Uint8Array} bytes the first bytes, unpacked
 */
export function needsServer(bytes) {
  const { format, encoding, delimiter, text } = sniff(bytes);
  if (format !== 'csv') return false;
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  const cells = first.split(delimiter);
  const title =
    cells.length > 1 && cells.filter((cell) => cell.trim() === '').length > cells.length / 2;
  return encoding.startsWith('windows') || title || NUMBER_IN_LINE.test(text.slice(0, 2000));
}

/**
 * The beginning of a text, unpacked, as a file of its own: the whole may be large.
 *
 * @param {Uint8Array} bytes
 * @param {File} file
 */
export function beginningOf(bytes, file) {
  const end = bytes.lastIndexOf(10);
  const whole = /** @type {BlobPart} */ (end > 0 ? bytes.subarray(0, end + 1) : bytes);
  return new File([whole], file.name.replace(/\.gz$/i, ''));
}
