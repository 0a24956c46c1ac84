/**
 * 3,000 poles and 40 pole lines along the canals, with who uses them.
 *
 * @typedef {import('./territory.mjs').Commune} Commune
 * @typedef {import('./plane.mjs').Line} Line
 * @typedef {import('./plane.mjs').Point} Point
 * @typedef {import('./mast-use.mjs').Use} Use
 * @typedef {{code: string, owner: string, place: Point, line: string, sequence: number, status: string, inUseFrom: string, retiredOn: string, sharers: string}} Pole
 * @typedef {{code: string, owner: string, route: Line, poles: number, length: number, inUseFrom: string, status: string, capacity: string, offered: boolean}} Route
 */
import { along, lengthOf, stretch } from './plane.mjs';
import { PREFIX, isOperator, ofOtherGroup } from './organisations.mjs';
import { random } from './random.mjs';
import { use } from './mast-use.mjs';

/** @typedef {ReturnType<typeof random>} Chance @typedef {Map<string, number>} Counter @typedef {{poles: Pole[], uses: Use[]}} Hung */

/** @param {Commune[]} communes @returns {Hung} */
export function poles(communes) {
  const chance = random('poles');
  /** @type {Counter} */ const counter = new Map();
  const parts = [...powerPoles(communes, counter, chance), ...ownPoles(communes, counter, chance)];
  const all = parts.flatMap((part) => part.poles);
  const uses = parts.flatMap((part) => part.uses);
  retire(all.filter((pole) => pole.owner === 'DIENLUC').slice(-25), uses);
  return { poles: all, uses };
}

/** The power company's poles along the main canal of each commune, with cables of one group or two. @param {Commune[]} communes @param {Counter} counter @param {Chance} chance @returns {Hung[]} */
function powerPoles(communes, counter, chance) {
  return communes.map((commune, c) => {
    const made = run(commune.canals[1], {
      owner: 'DIENLUC',
      count: c < 4 ? 184 : 183,
      gap: 37,
      counter,
    });
    const first = {
      organisation: c % 3 === 1 ? 'SONGVINA' : 'SONGTEL',
      from: 0,
      to: 0.62 + chance.next() * 0.28,
    };
    const uses = hung(made, first, yearOf(chance, 2011, 2018), chance);
    const second = { organisation: 'MEKOFONE', from: 0.3 + chance.next() * 0.2, to: 0.93 };
    if (c % 5 !== 4) uses.push(...hung(made, second, yearOf(chance, 2013, 2025), chance));
    return { poles: made, uses };
  });
}

/** Poles of operators, their last ones planned. @param {Commune[]} communes @param {Counter} counter @param {Chance} chance @returns {Hung[]} */
function ownPoles(communes, counter, chance) {
  const runs = [
    ...communes
      .slice(3, 8)
      .map((commune) => ({ owner: 'SONGTEL', canal: commune.canals[0], count: 70 })),
    ...communes
      .slice(8, 11)
      .map((commune) => ({ owner: 'MEKOFONE', canal: commune.canals[2], count: 50 })),
  ];
  return runs.map(({ owner, canal, count }, i) => {
    const made = run(canal, { owner, count, gap: 45, counter });
    if (owner === 'SONGTEL')
      made.slice(-8).forEach((pole) => Object.assign(pole, { status: 'PLANNED', inUseFrom: '' }));
    const standing = made.filter((pole) => pole.status !== 'PLANNED');
    const other = { organisation: ofOtherGroup(owner, chance), from: 0.2, to: 0.45 + 0.05 * i };
    const own = { organisation: owner, from: 0, to: 1 };
    return {
      poles: made,
      uses: [
        ...hung(standing, own, standing[0].inUseFrom, chance),
        ...hung(standing, other, yearOf(chance, 2016, 2025), chance),
      ],
    };
  });
}

/** @param {Line} canal @param {{owner: string, count: number, gap: number, counter: Map<string, number>}} how @returns {Pole[]} */
function run(canal, { owner, count, gap, counter }) {
  return Array.from({ length: count }, (_, i) => {
    const number = (counter.get(owner) ?? 0) + 1;
    counter.set(owner, number);
    return {
      code: `${PREFIX[owner]}-CT${String(number).padStart(5, '0')}`,
      owner,
      place: along(canal, 20 + i * gap, 12),
      line: '',
      sequence: i + 1,
      status: 'ACTIVE',
      inUseFrom: owner === 'DIENLUC' ? '2008-01-01' : '2012-07-01',
      retiredOn: '',
      sharers: '',
    };
  });
}

/** An operator's cable on a part of a run of poles. @param {Pole[]} poles @param {{organisation: string, from: number, to: number}} cable @param {string} usedFrom @param {Chance} chance */
function hung(poles, { organisation, from, to }, usedFrom, chance) {
  const year = usedFrom.slice(0, 4);
  const contract = chance.chance(0.8)
    ? {
        contract: `${chance.whole(10, 99)}/${year}/HĐNT-${organisation}`,
        contractFrom: `${year}-01-01`,
      }
    : {};
  const known = chance.chance(0.93) ? { usedFrom } : {};
  return poles.slice(Math.floor(poles.length * from), Math.ceil(poles.length * to)).map((pole) =>
    use({
      kind: 'POLE',
      asset: pole.code,
      owner: pole.owner,
      organisation,
      ...known,
      ...(organisation === pole.owner ? {} : contract),
    }),
  );
}

/** @param {Pole[]} poles @param {Use[]} uses */
function retire(poles, uses) {
  const codes = new Set(poles.map((pole) => pole.code));
  poles.forEach((pole) => Object.assign(pole, { status: 'RETIRED', retiredOn: '2024-09-09' }));
  uses.filter((one) => codes.has(one.asset)).forEach((one) => (one.usedTo = '2024-09-08'));
}

/** @param {ReturnType<typeof random>} chance @param {number} from @param {number} to */
function yearOf(chance, from, to) {
  return chance.dayOf(chance.whole(from, to));
}

/** Pole lines: many owners know only how many poles a line has. Six lines have theirs entered too, without codes. @param {Commune[]} communes @returns {{lines: Route[], poles: Pole[], uses: Use[]}} */
export function poleLines(communes) {
  const chance = random('pole lines');
  const whole = (/** @type {Line} */ canal) => ({ canal, from: 0.02, to: 0.98 });
  const half = (/** @type {Line} */ canal) => ({ canal, from: 0.55, to: 0.98 });
  const entered = communes
    .slice(0, 6)
    .map((commune) => ({ canal: commune.canals[3], from: 0.02, to: 0.4 }));
  const declared = [
    ...[...communes.slice(0, 3), ...communes.slice(8)].map((commune) => whole(commune.canals[0])),
    ...[...communes.slice(0, 8), communes[11]].map((commune) => whole(commune.canals[2])),
    ...communes.slice(3, 8).map((commune) => half(commune.canals[0])),
    ...communes.slice(8, 11).map((commune) => half(commune.canals[2])),
    ...communes.slice(6).map((commune) => whole(commune.canals[3])),
    ...communes.slice(0, 4).map((commune) => half(commune.canals[3])),
  ];
  const owners = [
    ...Array(6).fill('SONGVINA'),
    ...chance.shuffled([
      ...Array(12).fill('SONGTEL'),
      ...Array(10).fill('MEKOFONE'),
      ...Array(10).fill('DIENLUC'),
      '',
      '',
    ]),
  ];
  const lines = [...entered, ...declared].map((place, i) => poleLine(place, owners[i], i));
  return {
    lines,
    poles: lines.slice(0, 6).flatMap((line) => enteredPoles(line)),
    uses: lines.flatMap((line, i) => lineUses(line, i, chance)),
  };
}

/** @param {{canal: Line, from: number, to: number}} place @param {string} owner @param {number} i @returns {Route} */
function poleLine({ canal, from, to }, owner, i) {
  const length = lengthOf(canal);
  const route = stretch(canal, length * from, length * to, 400, -14);
  const metres = Math.round(lengthOf(route));
  const poles = i < 6 ? 60 : Math.round(metres / 48 / 5) * 5;
  return {
    code: `${PREFIX[owner] ?? 'KHAC'}-TC${String(i + 1).padStart(3, '0')}`,
    owner,
    route,
    poles,
    length: metres,
    inUseFrom: i % 6 === 5 ? '' : `20${10 + (i % 9)}-01-01`,
    status: 'ACTIVE',
    capacity: i % 3 === 0 ? '' : '4',
    offered: i % 2 === 0,
  };
}

/** @param {Route} line @returns {Pole[]} */
function enteredPoles(line) {
  return Array.from({ length: 50 }, (_, i) => ({
    code: '',
    owner: line.owner,
    place: along(line.route, 5 + i * 42),
    line: line.code,
    sequence: i + 1,
    status: 'ACTIVE',
    inUseFrom: line.inUseFrom,
    retiredOn: '',
    sharers: i >= 12 && i < 36 ? 'MEKOFONE' : '',
  }));
}

/** @param {Route} line @param {number} i @param {ReturnType<typeof random>} chance @returns {Use[]} */
function lineUses(line, i, chance) {
  const says = (/** @type {string} */ organisation, /** @type {string} */ usedFrom) =>
    use({
      kind: 'POLE_LINE',
      asset: line.code,
      owner: line.owner,
      organisation,
      usedFrom,
      reportedBy: 'OWNER',
    });
  if (line.owner === '')
    return [says('SONGTEL', ''), says('MEKOFONE', '2018-03-01')].slice(0, 1 + (i % 2));
  const first = isOperator(line.owner) ? line.owner : chance.pick(['SONGTEL', 'MEKOFONE']);
  const own = [says(first, line.inUseFrom)];
  return i >= 6 && chance.chance(0.72)
    ? [...own, says(ofOtherGroup(first, chance), yearOf(chance, 2019, 2025))]
    : own;
}
