/**
 * Random numbers that are the same in every run and on every machine: 32-bit integer arithmetic only.
 *
 * Each theme has a stream of its own, so that more poles do not move the masts.
 */

/** @param {string} theme */
export function random(theme) {
  let state = 0x9e3779b9;
  for (const letter of theme) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193) >>> 0;

  /** A number from 0 inclusive to 1 exclusive. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  /** A whole number, both ends inclusive. */
  const whole = (/** @type {number} */ from, /** @type {number} */ to) =>
    from + Math.floor(next() * (to - from + 1));
  const chance = (/** @type {number} */ share) => next() < share;
  /** @template T @param {readonly T[]} items @returns {T} */
  const pick = (items) => items[whole(0, items.length - 1)];
  /** @template T @param {readonly T[]} items @returns {T[]} */
  const shuffled = (items) => {
    const copy = [...items];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = whole(0, i);
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  };
  /** A day of a year, ISO. */
  const dayOf = (/** @type {number} */ year) => `${year}-${two(whole(1, 12))}-${two(whole(1, 28))}`;

  return { next, whole, chance, pick, shuffled, dayOf };
}

/** @param {number} number */
function two(number) {
  return String(number).padStart(2, '0');
}
