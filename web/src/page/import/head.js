/** Reads the beginning of a file that was dropped, unpacked when it is gzip. */
import { isGzip } from './sniff.js';

const HEAD_BYTES = 256 * 1024;

/**
 * @param {Blob} file
 * @param {number} [limit] how many unpacked bytes at most
 * @returns {Promise<{ bytes: Uint8Array, gzip: boolean, whole: boolean, broken: boolean }>} broken: the gzip stream
 *   ends or fails before the limit; the bytes are what came out of it
 */
export async function readHead(file, limit = HEAD_BYTES) {
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
