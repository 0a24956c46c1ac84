/**
 * The manholes in which duct sections end: one where ends of sections of one owner meet. Of the 303, three were never entered.
 *
 * @typedef {import('./lines.mjs').Route} Route
 * @typedef {import('./plane.mjs').Point} Point
 * @typedef {{code: string, owner: string, place: Point, sections: Route[]}} Manhole
 */
import { PREFIX } from './organisations.mjs';
import { degrees, distance } from './plane.mjs';
import { csv } from './write.mjs';

/** Ends closer than this are in one manhole, in metres. */
const APART = 2;

/** Between two sections, and the first and the last of a street: four ends of sections without a manhole. */
const NEVER_ENTERED = ['STL-BC0031', 'MKF-BC0001', 'MKF-BC0082'];

/** Every sixth is a large one. */
const LARGE = ['MANHOLE', '1.8', 'ROADWAY'];
const SMALL = ['HANDHOLE', '1.1', 'PAVEMENT'];

/** @param {Route[]} sections @returns {Manhole[]} */
export function manholes(sections) {
  /** @type {Map<string, Manhole[]>} */
  const byOwner = new Map();
  for (const section of sections) {
    const own = byOwner.get(section.owner) ?? [];
    byOwner.set(section.owner, own);
    for (const place of [section.route[0], section.route[section.route.length - 1]]) {
      const met = own.find((manhole) => distance(manhole.place, place) < APART);
      if (met) met.sections.push(section);
      else own.push({ ...named(section.owner, own.length + 1), place, sections: [section] });
    }
  }
  return [...byOwner.values()].flat().filter(({ code }) => !NEVER_ENTERED.includes(code));
}

/** @param {string} owner @param {number} number */
function named(owner, number) {
  return { code: `${PREFIX[owner]}-BC${String(number).padStart(4, '0')}`, owner };
}

/** @param {Manhole[]} all */
export function manholeFile(all) {
  const rows = all.map(({ code, owner, place, sections }, i) => [
    code,
    owner,
    ...degrees(place),
    ...(i % 6 === 0 ? LARGE : SMALL),
    sections.some((section) => section.status === 'ACTIVE') ? 'ACTIVE' : 'PLANNED',
    firstDay(sections),
  ]);
  return csv(
    ['code', 'owner', 'x', 'y', 'manholeType', 'depthM', 'position', 'status', 'inUseFrom'],
    rows,
  );
}

/** The earliest known first day of the sections; '' = unknown. @param {Route[]} sections */
function firstDay(sections) {
  const days = sections.map((section) => section.inUseFrom).filter((day) => day !== '');
  return days.sort()[0] ?? '';
}
