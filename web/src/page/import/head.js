/** Reads the beginning of a file that was dropped, unpacked when it is gzip. */
import { saysFirst } from './first-features.js';
import { isGzip, serverFormat, sniff } from './sniff.js';

const HEAD_BYTES = 256 * 1024;
/** So far is read of GeoJSON whose first feature is long: the outline of a province may take megabytes. */
const MOST_BYTES = 64 * 1024 * 1024;
const STEP = 4;

/**
 * @typedef {{ bytes: Uint8Array, gzip: boolean, whole: boolean, broken: boolean }} Read broken: the gzip stream ends or fails before the
 *   limit; the bytes are what came out of it
 */

/**
 * The beginning of a file; of GeoJSON at least until its first feature is known.
 *
 * @param {Blob} file
 * @param {number} [limit] how many unpacked bytes at first
 * @param {number} [most] how many at most
 * @returns {Promise<Read>}
 */
export async function readHead(file, limit = HEAD_BYTES, most = MOST_BYTES) {
  const head = await readUntil(file, limit);
  const enough = limit >= most || head.whole || head.broken || saysWhatItHolds(head.bytes);
  return enough ? head : readHead(file, Math.min(limit * STEP, most), most);
}

/** Whether more of a file would say nothing new. @param {Uint8Array} bytes */
function saysWhatItHolds(bytes) {
  if (serverFormat(bytes, '') !== null) return true;
  const { format, text } = sniff(bytes);
  return format !== 'geojson' || saysFirst(text);
}

/**
 * @param {Blob} file
 * @param {number} limit
 * @returns {Promise<Read>}
 */
async function readUntil(file, limit) {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (!isGzip(start)) {
    const bytes = new Uint8Array(await file.slice(0, limit).arrayBuffer());
    return { bytes, gzip: false, whole: file.size <= limit, broken: false };
  }
  return { gzip: true, ...(await unpack(file, limit)) };
}

/**
 * @param {Blob} file
 * @param {number} limit
 */
async function unpack(file, limit) {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  /** @type {Uint8Array[]} */
  const chunks = [];
  let [size, whole, broken] = [0, false, false];
  try {
    while (size < limit && !whole) {
      const { done, value } = await reader.read();
      whole = done;
      if (value) chunks.push(value);
      size += value?.length ?? 0;
    }
    if (!whole) await reader.cancel();
  } catch {
    broken = true;
  }
  const bytes = new Uint8Array(await new Blob(/** @type {BlobPart[]} */ (chunks)).arrayBuffer());
  return { bytes: bytes.subarray(0, limit), whole, broken };
}
