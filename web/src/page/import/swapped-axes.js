/** Notices that easting and northing stand in each other's columns, before anything is sent. */
import { median } from './coordinates.js';

/**
 * Whether the column taken for x holds northings or latitudes: Vietnamese forms write X for north.
 *
 * @param {string[]} xs values of the column mapped to x (easting, longitude)
 * @param {string[]} ys values of the column mapped to y (northing, latitude)
 */
export function axesLookSwapped(xs, ys) {
  const [x, y] = [median(xs), median(ys)];
  if (x === null || y === null) return false;
  const metres = x > 850_000 && x < 2_700_000 && y > 150_000 && y < 850_000;
  const degrees = x > 7 && x < 24 && y > 101 && y < 118;
  return metres || degrees;
}
