/**
 * 450 sites with 460 masts, all of them in use on 30/6/2023.
 *
 * @typedef {import('./territory.mjs').Commune} Commune
 * @typedef {import('./hamlets.mjs').Hamlet} Hamlet
 * @typedef {import('./plane.mjs').Point} Point
 * @typedef {{code: string, owner: string, name: string, commune: Commune, place: Point, range: number, rooftop: boolean, masts: Mast[]}} Site
 * @typedef {{code: string, owner: string, site: Site, place: Point, height: number, structure: string, category: string,
 *   capacity: string, offered: boolean, inUseFrom: string, builtOn: string, retiredOn: string}} Mast
 */
import { along, distance, lengthOf } from './plane.mjs';
import { PREFIX } from './organisations.mjs';
import { random } from './random.mjs';

const ROOFTOPS = [
  ...Array(8).fill(['SONGTEL', 'MEKOFONE']),
  ...Array(2).fill(['SONGTEL', 'SONGVINA']),
];
const SINGLE = [
  ...Array(200).fill('SONGTEL'),
  ...Array(142).fill('MEKOFONE'),
  ...Array(58).fill('SONGVINA'),
  ...Array(40).fill('COTVIET'),
];
const PER_TOWN = 55;
const UNKNOWN_FIRST_DAY = 14;
const RETIRED = ['2024-05-01', '2024-10-16', '2025-03-01'];

/** @param {Commune[]} communes @param {Hamlet[]} hamlets @returns {Site[]} */
export function sites(communes, hamlets) {
  const chance = random('sites');
  const quiet = hamlets.flatMap((hamlet) => hamlet.quiet);
  const places = communes.flatMap((commune, c) =>
    placesIn(
      commune,
      hamlets.filter((hamlet) => hamlet.commune === commune),
      commune.town ? PER_TOWN : c < 9 ? 32 : 31,
      quiet,
      chance,
    ),
  );
  const inTown = chance.shuffled(places.filter((place) => place.commune.town));
  const rooftops = new Map(
    inTown.slice(0, ROOFTOPS.length).map((place, i) => [place, ROOFTOPS[i]]),
  );
  const owners = chance.shuffled(SINGLE);
  const counter = new Map();
  const all = places.map((place) =>
    site(place, rooftops.get(place) ?? [owners.pop()], rooftops.has(place), counter, chance),
  );
  finish(
    all.flatMap((one) => one.masts),
    chance,
  );
  return all;
}

/**
 * One site in the middle of each hamlet that has signal, the others anywhere along the canals, none near another.
 *
 * @param {Commune} commune @param {Hamlet[]} hamlets @param {number} count @param {Point[]} quiet @param {ReturnType<typeof random>} chance
 */
function placesIn(commune, hamlets, count, quiet, chance) {
  /** @type {{commune: Commune, place: Point, range: number}[]} */
  const found = [];
  const gap = commune.town ? 150 : 280;
  const add = (/** @type {Point} */ place) => {
    const silence = Math.min(...quiet.map((point) => distance(point, place)), Infinity) - 60;
    if (silence < 350 || found.some((other) => distance(other.place, place) < gap)) return;
    const natural = commune.town ? chance.whole(1_500, 1_900) : chance.whole(1_700, 2_600);
    found.push({ commune, place, range: Math.floor(Math.min(natural, silence) / 10) * 10 });
  };
  const beside = () => (chance.chance(0.5) ? 1 : -1) * chance.whole(25, 120);
  for (const hamlet of hamlets) {
    const middle = hamlet.from + (hamlet.to - hamlet.from) * (hamlet.quiet.length > 0 ? 0.62 : 0.5);
    add(along(hamlet.canal, middle + chance.whole(-80, 80), beside()));
  }
  while (found.length < count) {
    const canal = chance.pick(commune.canals);
    add(along(canal, chance.next() * lengthOf(canal), beside()));
  }
  return found;
}

/** @param {{commune: Commune, place: Point, range: number}} place @param {string[]} owners @param {boolean} rooftop @param {Map<string, number>} counter @param {ReturnType<typeof random>} chance @returns {Site} */
function site({ commune, place, range }, owners, rooftop, counter, chance) {
  const [owner] = owners;
  const number = (counter.get(owner) ?? 0) + 1;
  counter.set(owner, number);
  const code = `${PREFIX[owner]}-VT${String(number).padStart(4, '0')}`;
  const words = commune.name.split(' ').slice(1).join(' ');
  /** @type {Site} */
  const made = {
    code,
    owner,
    name: `${words} ${number}`,
    commune,
    place,
    range,
    rooftop,
    masts: [],
  };
  made.masts = owners.map((mastOwner, i) => ({
    code: `${PREFIX[mastOwner]}-CA${code.slice(-4)}${owners.length > 1 ? 'ab'[i] : ''}`,
    owner: mastOwner,
    site: made,
    place: rooftop ? [place[0] + (i === 0 ? -4 : 4), place[1]] : place,
    ...shape(rooftop, commune.town, chance),
    capacity: chance.chance(0.08) ? '' : String(mastOwner === 'COTVIET' ? 4 : chance.whole(2, 3)),
    offered: mastOwner === 'COTVIET' || chance.chance(0.55),
    inUseFrom: '',
    builtOn: '',
    retiredOn: '',
  }));
  return made;
}

/** @param {boolean} rooftop @param {boolean} town @param {ReturnType<typeof random>} chance */
function shape(rooftop, town, chance) {
  if (rooftop) return { category: 'A2a', structure: 'GUYED', height: chance.pick([6, 9, 12, 15]) };
  if (town && chance.chance(0.2))
    return { category: 'A2a', structure: 'GUYED', height: chance.pick([12, 15, 18]) };
  if (town && chance.chance(0.12))
    return { category: 'A1b', structure: 'CAMOUFLAGED', height: chance.pick([12, 15, 18]) };
  if (chance.chance(0.1))
    return { category: 'A2c', structure: 'MONOPOLE', height: chance.pick([20, 25, 30]) };
  return {
    category: 'A2b',
    structure: chance.chance(0.7) ? 'SELF_SUPPORTING' : 'GUYED',
    height: chance.pick([30, 36, 42, 42, 45, 50]),
  };
}

/** First days of use, unknown for some; and three masts that went out of use since. @param {Mast[]} masts @param {ReturnType<typeof random>} chance */
function finish(masts, chance) {
  for (const mast of masts) {
    mast.inUseFrom = chance.dayOf(
      chance.chance(0.75) ? chance.whole(2006, 2014) : chance.whole(2015, 2021),
    );
    mast.builtOn = chance.chance(0.3) ? '' : `${Number(mast.inUseFrom.slice(0, 4)) - 1}-12-15`;
  }
  const singles = chance.shuffled(masts.filter((mast) => !mast.site.rooftop));
  singles.slice(0, UNKNOWN_FIRST_DAY).forEach((mast) => (mast.inUseFrom = mast.builtOn = ''));
  singles
    .filter((mast) => mast.inUseFrom !== '' && mast.owner === 'SONGTEL')
    .slice(0, RETIRED.length)
    .forEach((mast, i) => (mast.retiredOn = RETIRED[i]));
}
