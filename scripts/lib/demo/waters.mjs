/**
 * Rivers along the borders of the communes, canals along which people live, and a lake with an island.
 *
 * @typedef {import('./territory.mjs').Commune} Commune
 * @typedef {import('./plane.mjs').Line} Line
 * @typedef {import('./plane.mjs').Point} Point
 */
import { distance, strip, lengthOf } from './plane.mjs';
import { borders, joined, reversed } from './territory.mjs';

/** Borders between the columns from west to east, and between the rows from the coast inland: name, and half its width in metres if it is drawn as an area. */
const ACROSS = [
  ['Sông Giồng Chùa', 0],
  ['Sông Trăng', 95],
  ['Sông Cái Đước', 0],
];
const ALONG = [
  ['Sông Vàm Nhàn', 55],
  ['Rạch Long Điền', 0],
];

const CANALS = ['Kênh Ngang', 'Kênh Trung Tâm', 'Kênh Hậu', 'Kênh Dọc'];

/** @param {import('./osm.mjs').OsmFile} osm @param {Commune[]} communes */
export function waters(osm, communes) {
  const { south, west } = borders();
  const rivers = [
    ...ACROSS.map(([name, half], i) => ({
      name: String(name),
      half: Number(half),
      line: joined(...[...west].reverse().map((row) => reversed(row[i + 1]))),
    })),
    ...ALONG.map(([name, half], i) => ({
      name: String(name),
      half: Number(half),
      line: joined(...south[i + 1]),
    })),
  ];
  for (const { name, half, line } of rivers) {
    osm.way(line, { name, waterway: 'river' });
    if (half > 0) osm.way(strip(line, 0, lengthOf(line), half), { name, natural: 'water' });
  }
  const banks = rivers.flatMap(({ line }) => line);
  for (const commune of communes.filter(({ town }) => !town)) canals(osm, commune, banks);
  lake(osm, communes[communes.length - 1].canals[0]);
}

/** Each canal from river to river. @param {import('./osm.mjs').OsmFile} osm @param {Commune} commune @param {Line} banks */
function canals(osm, { name, canals: lines }, banks) {
  const last = name.split(' ').slice(1).join(' ');
  lines.forEach((line, i) => {
    const ends = [line[0], line[line.length - 1]].map((end) => nearest(end, banks));
    const whole = [ends[0], ...line, ends[1]];
    osm.way(whole, { name: `${CANALS[i]} ${last}`, waterway: 'canal' });
  });
}

/** @param {Point} place @param {Line} line */
function nearest(place, line) {
  return line.reduce((best, one) => (distance(one, place) < distance(best, place) ? one : best));
}

/** Its shore is two ways, as in large waters of the real map. @param {import('./osm.mjs').OsmFile} osm @param {Line} near */
function lake(osm, near) {
  const [x, y] = near[Math.floor(near.length / 2)];
  const ring = (/** @type {number} */ size) =>
    OUTLINE.map(([dx, dy]) => /** @type {Point} */ ([x + dx * size, y + 900 + dy * size]));
  const shore = ring(420);
  const island = ring(110);
  osm.area(
    [
      ['outer', osm.way(shore.slice(0, 7))],
      ['outer', osm.way([...shore.slice(6), shore[0]])],
      ['inner', osm.way([...island, island[0]])],
    ],
    { name: 'Hồ Giồng Chùa', natural: 'water' },
  );
}

/** Of the lake, around its middle. @type {Point[]} */
const OUTLINE = [
  [1, 0],
  [0.9, 0.42],
  [0.55, 0.7],
  [0.1, 0.78],
  [-0.4, 0.72],
  [-0.85, 0.45],
  [-1.1, 0.05],
  [-0.9, -0.4],
  [-0.45, -0.6],
  [0, -0.72],
  [0.5, -0.66],
  [0.9, -0.38],
];
