/**
 * How the province was divided until the end of 2003: two communes of today were one, side by side. One of them had a code that means another
 * commune today, as happens when codes are given anew.
 *
 * @typedef {import('./plane.mjs').Line} Line
 */
import { borders, joined, reversed } from './territory.mjs';

/** Rows as in territory.mjs, from west to east. */
const FORMER = [
  ['Xã Cửa Trăng', 'Xã Bãi Nhàn'],
  ['Xã Long Điền', 'Xã Hòa Thuận'],
  ['Xã Tân Kinh', 'Xã Mỹ An'],
];

/** The first of these is the code of a town today. */
const CODES = [
  ['99103', '99104'],
  ['99101', '99001'],
  ['99105', '99106'],
];

/** @returns {{ code: string, name: string, ring: Line }[]} */
export function formerCommunes() {
  const { south, west } = borders();
  return FORMER.flatMap((names, row) =>
    names.map((name, half) => {
      const [from, to] = [half * 2, half * 2 + 1];
      const ring = joined(
        south[row][from],
        south[row][to],
        west[row][to + 1],
        reversed(south[row + 1][to]),
        reversed(south[row + 1][from]),
        reversed(west[row][from]),
      );
      return { code: CODES[row][half], name, ring };
    }),
  );
}
