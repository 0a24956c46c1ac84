/** SHA-256 (FIPS 180-4). Browsers have it for pages that came by https alone, and offices serve this one within their own network, too. */

/** The first so many bits of what is behind the point of a root of the first primes: the constants of the standard. */
const [STATE, ROUNDS] = constants();

/**
 * The hash of some bytes, in hexadecimal.
 *
 * @param {Uint8Array} bytes
 */
export function sha256(bytes) {
  const padded = pad(bytes);
  const state = Uint32Array.from(STATE);
  const words = new Uint32Array(64);
  const view = new DataView(padded.buffer);
  for (let block = 0; block < padded.length; block += 64) {
    for (let at = 0; at < 16; at++) words[at] = view.getUint32(block + 4 * at);
    extend(words);
    compress(state, words);
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** @param {Uint8Array} bytes */
function pad(bytes) {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
  return padded;
}

/** @param {Uint32Array} words */
function extend(words) {
  for (let at = 16; at < 64; at++) {
    const [one, two] = [of(words, at - 15), of(words, at - 2)];
    const early = turn(one, 7) ^ turn(one, 18) ^ (one >>> 3);
    const late = turn(two, 17) ^ turn(two, 19) ^ (two >>> 10);
    words[at] = of(words, at - 16) + early + of(words, at - 7) + late;
  }
}

/** @param {Uint32Array} state @param {Uint32Array} words */
function compress(state, words) {
  let [a, b, c, d, e, f, g, h] =
    /** @type {[number, number, number, number, number, number, number, number]} */ ([...state]);
  for (let round = 0; round < 64; round++) {
    const chosen = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const one =
      h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + of(ROUNDS, round) + of(words, round);
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] = of(state, at) + word));
}

/** @param {number} word @param {number} by */
function turn(word, by) {
  return (word >>> by) | (word << (32 - by));
}

/** @param {Uint32Array} words @param {number} at */
function of(words, at) {
  return /** @type {number} */ (words[at]);
}

/** @returns {[Uint32Array, Uint32Array]} */
function constants() {
  const bits = (/** @type {number} */ root) => Math.floor((root % 1) * 2 ** 32);
  /** @type {number[]} */
  const primes = [];
  for (let number = 2; primes.length < 64; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return [
    Uint32Array.from(primes.slice(0, 8).map((prime) => bits(Math.sqrt(prime)))),
    Uint32Array.from(primes.map((prime) => bits(Math.cbrt(prime)))),
  ];
}
