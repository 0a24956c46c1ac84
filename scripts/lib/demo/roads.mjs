/**
 * Roads beside the canals, joined from commune to commune; in the towns the canals' lines are streets, with a net of smaller ones around
 * their crossing.
 *
 * @typedef {import('./territory.mjs').Commune} Commune
 * @typedef {import('./plane.mjs').Line} Line
 * @typedef {import('./plane.mjs').Point} Point
 * @typedef {import('./osm.mjs').OsmFile} OsmFile
 * @typedef {import('./osm.mjs').Tags} Tags
 */
import { along, lengthOf, stretch } from './plane.mjs';

/** So far beside a canal runs its road, in metres to the left; poles stand between them. */
const BESIDE = 24;

/** Through the province from west to east, by row, and from the coast inland, by column. @type {Tags[]} */
const ALONG = [
  { highway: 'secondary', ref: 'ĐT991', name: 'Đường tỉnh 991' },
  { highway: 'trunk', ref: 'QL99', name: 'Quốc lộ 99' },
  { highway: 'secondary', ref: 'ĐT993', name: 'Đường tỉnh 993' },
];
/** @type {Tags[]} */
const ACROSS = [
  { highway: 'tertiary', ref: 'ĐH1', name: 'Đường huyện 1' },
  { highway: 'primary', ref: 'QL99B', name: 'Quốc lộ 99B' },
  { highway: 'secondary', ref: 'ĐT995', name: 'Đường tỉnh 995' },
  { highway: 'tertiary', ref: 'ĐH4', name: 'Đường huyện 4' },
];

/** Of the net of streets in a town: how many on each side of the crossing, how far apart and how long each way, in metres. */
const NET = { streets: 4, apart: 130, reach: 640 };

/** @param {OsmFile} osm @param {Commune[]} communes */
export function roads(osm, communes) {
  ALONG.forEach((tags, row) => through(osm, line(communes, 'row', row), 1, tags));
  ACROSS.forEach((tags, column) => through(osm, line(communes, 'column', column), 3, tags));
  for (const commune of communes) {
    for (const canal of [0, 2]) minor(osm, commune, canal);
    if (commune.town) net(osm, commune);
    else tracks(osm, commune);
  }
}

/** The communes of a row or column, in order. @param {Commune[]} communes @param {'row' | 'column'} by @param {number} number */
function line(communes, by, number) {
  const other = by === 'row' ? 'column' : 'row';
  return communes.filter((one) => one[by] === number).sort((a, b) => a[other] - b[other]);
}

/** One way through each commune and one over the river to the next. @param {OsmFile} osm @param {Commune[]} communes @param {number} canal @param {Tags} tags */
function through(osm, communes, canal, tags) {
  const parts = communes.map((commune) => road(commune, canal));
  parts.forEach((part, i) => {
    osm.way(part, tags);
    const next = parts[i + 1];
    if (next) osm.way([part[part.length - 1], next[0]], { ...tags, bridge: 'yes' });
  });
}

/** @param {Commune} commune @param {number} canal @returns {Line} */
function road({ canals, town }, canal) {
  const whole = canals[canal];
  return town ? whole : stretch(whole, 0, lengthOf(whole), 220, BESIDE);
}

/** @param {OsmFile} osm @param {Commune} commune @param {number} canal */
function minor(osm, commune, canal) {
  const name = commune.town ? `Đường ${canal === 0 ? 'Bờ Sông' : 'Vành Đai'}` : '';
  const highway = commune.town ? 'tertiary' : 'unclassified';
  osm.way(road(commune, canal), name ? { highway, name } : { highway });
}

/** Streets on both sides of the two main ones. @param {OsmFile} osm @param {Commune} commune */
function net(osm, { canals }) {
  let number = 0;
  for (const canal of [canals[1], canals[3]]) {
    const middle = lengthOf(canal) / 2;
    for (let side = -NET.streets; side <= NET.streets; side++) {
      if (side === 0) continue;
      const street = stretch(canal, middle - NET.reach, middle + NET.reach, 160, side * NET.apart);
      osm.way(street, { highway: 'residential', name: `Đường số ${++number}` });
    }
  }
}

/** Into the fields, every so often. @param {OsmFile} osm @param {Commune} commune */
function tracks(osm, { canals, column }) {
  for (const canal of canals.slice(0, 3)) {
    for (let at = 500; at < lengthOf(canal) - 300; at += 900) {
      const reach = 260 + ((at / 100 + column) % 5) * 90;
      const begin = along(canal, at, BESIDE);
      osm.way([begin, along(canal, at + 40, BESIDE + reach)], {
        highway: 'track',
      });
    }
  }
}
