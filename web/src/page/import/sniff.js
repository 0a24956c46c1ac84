/**
 * Guesses what kind of file the first bytes of a file come from. Every guess is shown and can be overruled on the page.
 *
 * @typedef {'csv' | 'geojson' | 'xlsx' | 'xls' | 'gpkg' | 'shapefile' | 'kml' | 'geotiff'} Format
 * @typedef {{ format: Format, encoding: string, delimiter: string, text: string }} Sniffed
 */

/** Encodings of fonts, which no browser reads. */
export const FONTS = ['tcvn3', 'vni'];

const DELIMITERS = [',', ';', '\t', '|'];

/** Whether these are the first bytes of a gzip file. @param {Uint8Array} bytes */
export function isGzip(bytes) {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** What no list begins with, as the server knows it too (FileSignature). @type {readonly [string, string][]} */
const OTHER_KINDS = [
  ['%PDF', 'PDF'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['Rar!', 'RAR'],
  ['7z\xbc\xaf', '7z'],
  ['\0\0\x27\n', 'Shapefile (.shp)'],
  ['AC10', 'DWG (AutoCAD)'],
];

/**
 * What a file is that is no text at all, by its first bytes; empty for what may be a list.
 *
 * @param {Uint8Array} bytes
 */
export function otherKind(bytes) {
  const start = beginning(bytes);
  if (start.startsWith('PK\x03\x04') && start.includes('word/')) return 'DOCX (Word)';
  return OTHER_KINDS.find(([begin]) => start.startsWith(begin))?.[1] ?? '';
}

/** @param {Uint8Array} bytes */
function beginning(bytes) {
  return String.fromCharCode(...bytes.subarray(0, 4096));
}

/**
 * The format of a file that the page does not read itself, by its first bytes and, of what is packed, its name; null for text.
 *
 * @param {Uint8Array} bytes
 * @param {string} fileName
 * @returns {Format | null}
 */
export function serverFormat(bytes, fileName) {
  const start = beginning(bytes);
  if (start.startsWith('PK\x03\x04')) {
    if (/\.xlsx$/i.test(fileName) || /xl\/|\[Content_Types\]/.test(start)) return 'xlsx';
    return /\.kmz$/i.test(fileName) ? 'kml' : 'shapefile';
  }
  if (start.startsWith('\xd0\xcf\x11\xe0')) return 'xls';
  if (/^\s*(?:\xef\xbb\xbf)?\s*</.test(start)) return 'kml';
  if (/^(?:II[*+]\0|MM\0[*+])/.test(start)) return 'geotiff';
  return start.startsWith('SQLite format 3') ? 'gpkg' : null;
}

/**
 * The name of the encoding, as the import takes it. What is neither marked nor valid UTF-8 is taken for Windows-1258,
 * the Vietnamese code page.
 *
 * @param {Uint8Array} bytes the first bytes; a character cut off at their end does not count against UTF-8
 */
export function sniffEncoding(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  const [evenZeros, oddZeros] = zeros(bytes);
  if (oddZeros > bytes.length / 5) return 'UTF-16LE';
  if (evenZeros > bytes.length / 5) return 'UTF-16BE';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'UTF-8';
  } catch {
    return 'windows-1258';
  }
}

/** @param {Uint8Array} bytes */
function zeros(bytes) {
  const counts = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) counts[i % 2] = (counts[i % 2] ?? 0) + 1;
  });
  return /** @type {[number, number]} */ (counts);
}

/**
 * The delimiter that parts the first lines into the same number of columns, the more the better.
 *
 * @param {string} text
 */
export function sniffDelimiter(text) {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 10);
  const best = DELIMITERS.map((delimiter) => ({ delimiter, score: score(lines, delimiter) }));
  best.sort((a, b) => b.score - a.score);
  return best[0] && best[0].score > 0 ? best[0].delimiter : ',';
}

/**
 * @param {string[]} lines
 * @param {string} delimiter
 */
function score(lines, delimiter) {
  const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1);
  const header = counts[0] ?? 0;
  const agreeing = counts.filter((count) => count === header).length;
  return header * (agreeing / counts.length || 0);
}

/**
 * @param {Uint8Array} bytes the first bytes, already unpacked
 * @returns {Sniffed}
 */
export function sniff(bytes) {
  const encoding = sniffEncoding(bytes);
  const text = decode(bytes, encoding);
  const format = /^\s*[{[]/.test(text) ? 'geojson' : 'csv';
  return { format, encoding, delimiter: format === 'csv' ? sniffDelimiter(text) : ',', text };
}

/**
 * @param {Uint8Array} bytes
 * @param {string} encoding
 */
export function decode(bytes, encoding) {
  return new TextDecoder(FONTS.includes(encoding) ? 'windows-1252' : encoding || 'utf-8')
    .decode(bytes, { stream: true })
    .replace(/^\uFEFF/, '');
}
