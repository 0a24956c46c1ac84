/**
 * The invented province: twelve communes in a mesh of three by four, whose borders wander like rivers and coasts. Neighbours share
 * exact borders, since each border is drawn once. In each commune four canals, along which people live.
 *
 * @typedef {import('./plane.mjs').Line} Line
 * @typedef {import('./plane.mjs').Point} Point
 * @typedef {{code: string, name: string, town: boolean, ring: Line, canals: Line[], row: number, column: number}} Commune
 */
import { at, contains, wandering } from './plane.mjs';
import { random } from './random.mjs';

export const PROVINCE = { code: '99', name: 'Tỉnh Sông Trăng' };

/** Corners of the communes, rows from the coast (south-east) inland, columns from west to east. */
const CORNERS = [
  [at(105.03, 9.255), at(105.17, 9.215), at(105.26, 9.232), at(105.37, 9.27), at(105.56, 9.37)],
  [at(105.01, 9.395), at(105.155, 9.375), at(105.25, 9.378), at(105.36, 9.4), at(105.58, 9.475)],
  [at(105.04, 9.505), at(105.165, 9.475), at(105.262, 9.482), at(105.365, 9.5), at(105.59, 9.57)],
  [at(105.06, 9.65), at(105.185, 9.632), at(105.28, 9.655), at(105.385, 9.675), at(105.565, 9.69)],
];

/** Rows as in CORNERS: the three towns lie together in the middle. */
const NAMES = [
  ['Xã Vàm Trăng', 'Xã Rạch Sậy', 'Xã Cồn Nhàn', 'Xã Giồng Đước'],
  ['Xã Long Điền Thượng', 'Phường Chợ Nổi', 'Phường Sông Trăng', 'Xã Hòa Thuận Giồng'],
  ['Xã Kinh Mới', 'Xã Tân Lộc Đông', 'Phường An Phú Tân', 'Xã Mỹ Bình Tây'],
];

const EDGE = { bend: 0.2, depth: 6 };
const CANAL = { bend: 0.1, depth: 4 };

/** Each border once: those below the rows of communes, and those between them. @returns {{south: Line[][], west: Line[][]}} */
export function borders() {
  const chance = random('borders-2');
  const south = CORNERS.map((row) =>
    row.slice(1).map((corner, i) => wandering(row[i], corner, chance, EDGE)),
  );
  const west = CORNERS.slice(1).map((row, r) =>
    row.map((corner, c) => wandering(CORNERS[r][c], corner, chance, EDGE)),
  );
  return { south, west };
}

/** @returns {{boundary: Line, communes: Commune[]}} */
export function territory() {
  const { south, west } = borders();
  const communes = NAMES.flatMap((names, row) =>
    names.map((name, column) => {
      const ring = joined(
        south[row][column],
        west[row][column + 1],
        reversed(south[row + 1][column]),
        reversed(west[row][column]),
      );
      return {
        name,
        row,
        column,
        ring,
        town: name.startsWith('Phường'),
        code: '',
        canals: canals(ring, row, column),
      };
    }),
  );
  const boundary = joined(
    ...south[0],
    ...west.map((row) => row[row.length - 1]),
    ...[...south[south.length - 1]].reverse().map(reversed),
    ...west.map((row) => reversed(row[0])).reverse(),
  );
  return { boundary, communes: numbered(communes) };
}

/** Towns first, as the official lists do. @param {Commune[]} communes */
function numbered(communes) {
  const ordered = [
    ...communes.filter((commune) => commune.town),
    ...communes.filter((commune) => !commune.town),
  ];
  ordered.forEach((commune, i) => (commune.code = `99${String(i + 1).padStart(3, '0')}`));
  return ordered;
}

/** Three canals from west to east, one from south to north. @param {Line} ring @param {number} row @param {number} column @returns {Line[]} */
function canals(ring, row, column) {
  const chance = random(`canals ${row} ${column}`);
  const inside = (/** @type {number} */ u, /** @type {number} */ v) => within(row, column, u, v);
  const lines = [0.25, 0.5, 0.75].map((v) =>
    wandering(inside(0.16, v), inside(0.84, v), chance, CANAL),
  );
  lines.push(wandering(inside(0.5, 0.16), inside(0.5, 0.84), chance, CANAL));
  for (const line of lines) {
    if (!line.every((point) => contains(ring, point))) {
      throw new Error(`a canal of ${NAMES[row][column]} leaves the commune`);
    }
  }
  return lines;
}

/** The point of a commune at a share of its width and height. @param {number} row @param {number} column @param {number} u @param {number} v @returns {Point} */
function within(row, column, u, v) {
  const [sw, se] = [CORNERS[row][column], CORNERS[row][column + 1]];
  const [nw, ne] = [CORNERS[row + 1][column], CORNERS[row + 1][column + 1]];
  const mix = (/** @type {0 | 1} */ axis) =>
    (1 - v) * ((1 - u) * sw[axis] + u * se[axis]) + v * ((1 - u) * nw[axis] + u * ne[axis]);
  return [mix(0), mix(1)];
}

/** @param {Line} line @returns {Line} */
export function reversed(line) {
  return [...line].reverse();
}

/** One ring of lines that follow each other. @param {Line[]} lines @returns {Line} */
export function joined(...lines) {
  return [lines[0][0], ...lines.flatMap((line) => line.slice(1))];
}
