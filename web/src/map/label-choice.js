/** Which names fit on the map, and where: each in its own area or hardly beyond, none over another. */

/**
 * @typedef {{ name: string, level: string, x: number, y: number, room: number }} Candidate
 *   middle of the area, and its width, in pixels
 * @typedef {{ x: number, y: number, width: number }} Box
 */

/** Width of a letter, and height of a line, in pixels. */
const LETTER = 8;
const LINE = 17;

/** A name may be so many times as wide as its area before it seems to name the neighbours. */
const BEYOND = 1.75;

/** Where a name is tried, in lines below the middle of its area. */
const TRIES = [0, -1, 1, -2, 2];

/**
 * How far below the middle of its area each name stands that is shown, in pixels. Those with most room choose first.
 *
 * @template {Candidate} T
 * @param {readonly T[]} candidates
 * @param {number} screen width of the map, in pixels
 * @returns {Map<T, number>}
 */
export function namesThatFit(candidates, screen) {
  /** @type {Map<T, number>} */
  const shown = new Map();
  /** @type {Box[]} */
  const taken = [];
  for (const one of [...candidates].sort((a, b) => spare(b) - spare(a))) {
    const ofItsSize = one.level === 'COMMUNE' || one.room < screen / 3;
    if (!ofItsSize || spare(one) * BEYOND < 1) continue;
    const box = TRIES.map((lines) => boxOf(one, lines * LINE)).find(
      (place) => !taken.some((other) => overlap(place, other)),
    );
    if (!box) continue;
    taken.push(box);
    shown.set(one, box.y - one.y);
  }
  return shown;
}

/** @param {Candidate} one */
function spare({ room, name }) {
  return room / (name.length * LETTER);
}

/**
 * @param {Candidate} one
 * @param {number} below
 * @returns {Box}
 */
function boxOf({ name, x, y }, below) {
  return { x, y: y + below, width: name.length * LETTER };
}

/**
 * @param {Box} one
 * @param {Box} other
 */
function overlap(one, other) {
  const wide = (one.width + other.width) / 2;
  return Math.abs(one.x - other.x) < wide && Math.abs(one.y - other.y) < LINE;
}
