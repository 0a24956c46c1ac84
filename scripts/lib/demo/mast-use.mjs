/**
 * Who uses the masts since when: on 30/6/2023, 54 of 460 are used by two groups. Around them stands what must not be counted
 * and what must: signed and not on air, ended, of one group, restricted, without a contract, under one that ended, of unknown first day.
 *
 * @typedef {import('./sites.mjs').Mast} Mast
 * @typedef {{kind: string, asset: string, owner: string, organisation: string, places: number, used: boolean, usedFrom: string, usedTo: string,
 *   contract: string, signedOn: string, contractFrom: string, contractTo: string, restricted: boolean, reportedBy: string}} Use
 */
import { isOperator, ofOtherGroup, ofSameGroup } from './organisations.mjs';
import { random } from './random.mjs';

/** How many masts of operators, and of the tower company, get a second group in a year; '' = nobody knows when. */
const SECOND_USERS = [
  ['', 5, 1],
  ['2015', 3, 1],
  ['2016', 4, 0],
  ['2017', 4, 1],
  ['2018', 4, 1],
  ['2019', 5, 1],
  ['2020', 6, 1],
  ['2021', 6, 1],
  ['2022', 6, 1],
  ['2023-first-half', 3, 0],
  ['2023-second-half', 5, 1],
  ['2024', 25, 3],
  ['2025', 21, 3],
  ['2026-first-half', 8, 1],
].map(([when, operators, tower]) => ({
  when: String(when),
  operators: Number(operators),
  tower: Number(tower),
}));

/** @param {Partial<Use> & {kind: string, asset: string, owner: string, organisation: string}} said @returns {Use} */
export function use(said) {
  return {
    places: 1,
    used: true,
    usedFrom: '',
    usedTo: '',
    contract: '',
    signedOn: '',
    contractFrom: '',
    contractTo: '',
    restricted: false,
    reportedBy: 'BOTH',
    ...said,
  };
}

/** @param {Mast[]} masts @returns {Use[]} */
export function mastUse(masts) {
  const chance = random('mast use');
  const lasting = masts.filter((mast) => mast.retiredOn === '' && !mast.site.rooftop);
  const operators = chance.shuffled(lasting.filter((mast) => isOperator(mast.owner)));
  const towers = chance.shuffled(lasting.filter((mast) => mast.owner === 'COTVIET'));
  const uses = [
    ...towerUses(towers, chance),
    ...secondUses(operators, chance),
    ...exceptions(operators, chance),
  ];
  return [...masts.filter((mast) => isOperator(mast.owner)).map((mast) => ownUse(mast)), ...uses];
}

/** @param {Mast} mast */
function ownUse(mast) {
  return use({
    ...of(mast),
    organisation: mast.owner,
    usedFrom: mast.inUseFrom,
    usedTo: dayBefore(mast.retiredOn),
  });
}

/** The tower company runs no network: one tenant on most, two of one group on two, two groups on the others. @param {Mast[]} towers @param {ReturnType<typeof random>} chance */
function towerUses(towers, chance) {
  const shared = towers.splice(
    0,
    SECOND_USERS.reduce((sum, year) => sum + year.tower, 0),
  );
  const starts = SECOND_USERS.flatMap((year) => Array(year.tower).fill(year.when));
  const second = shared.map((mast, i) =>
    tenant(mast, 'MEKOFONE', startIn(starts[i], mast, chance), chance),
  );
  const first = shared.map((mast) => tenant(mast, 'SONGTEL', mast.inUseFrom, chance));
  const oneGroup = towers
    .splice(0, 2)
    .flatMap((mast) =>
      ['SONGTEL', 'SONGVINA'].map((one) => tenant(mast, one, mast.inUseFrom, chance)),
    );
  const single = towers.splice(0, towers.length - 2);
  return [
    ...first,
    ...second,
    ...oneGroup,
    ...single.map((mast) =>
      tenant(mast, chance.pick(['SONGTEL', 'MEKOFONE', 'MEKOFONE']), mast.inUseFrom, chance),
    ),
  ];
}

/** @param {Mast[]} operators those taken are removed @param {ReturnType<typeof random>} chance */
function secondUses(operators, chance) {
  const uses = SECOND_USERS.flatMap((year) =>
    operators
      .splice(0, year.operators)
      .map((mast) =>
        tenant(mast, ofOtherGroup(mast.owner, chance), startIn(year.when, mast, chance), chance),
      ),
  );
  const early = uses.filter((one) => one.usedFrom !== '' && one.usedFrom < '2021');
  early.slice(0, 15).forEach((one) => (one.contractTo = '2022-12-31'));
  early
    .slice(15, 21)
    .forEach((one) =>
      Object.assign(one, { contract: '', signedOn: '', contractFrom: '', contractTo: '' }),
    );
  uses
    .filter((one) => one.usedFrom.startsWith('2023'))
    .slice(0, 2)
    .forEach((one, i) => (one.usedFrom = i === 0 ? '2023-06-30' : one.usedFrom));
  const later = uses.find((one) => one.usedFrom > '2023-06-30');
  if (later) later.usedFrom = '2023-07-01';
  return uses;
}

/** What looks like sharing and is not, or no more. @param {Mast[]} operators @param {ReturnType<typeof random>} chance */
function exceptions(operators, chance) {
  const take = (/** @type {number} */ count) => operators.splice(0, count);
  const tenants = (
    /** @type {Mast[]} */ masts,
    /** @type {string} */ year,
    /** @type {(i: number) => Partial<Use>} */ how,
  ) =>
    masts.map((mast, i) => ({
      ...tenant(mast, ofOtherGroup(mast.owner, chance), startIn(year, mast, chance), chance),
      ...how(i),
    }));
  const ended = (/** @type {number} */ i) => `202${i % 3}-09-30`;
  return [
    ...tenants(take(8), '2016', (i) => ({ usedTo: ended(i), contractTo: ended(i) })),
    ...tenants(take(5), '2023', (i) => signedOnly(`2023-0${i + 2}-15`, '2023-07-01')),
    ...tenants(take(7), '2026', (i) => signedOnly(`2026-0${i + 1}-20`, '2026-09-01')),
    ...tenants(take(1), '2019', () => ({ restricted: true, reportedBy: 'OWNER' })),
    ...ofOneGroup(operators.filter((mast) => mast.owner !== 'MEKOFONE').slice(0, 25), chance),
  ];
}

/** @param {string} signedOn @param {string} contractFrom */
function signedOnly(signedOn, contractFrom) {
  const contractTo = `${Number(contractFrom.slice(0, 4)) + 5}-12-31`;
  return { used: false, usedFrom: '', signedOn, contractFrom, contractTo };
}

/** @param {Mast[]} masts @param {ReturnType<typeof random>} chance */
function ofOneGroup(masts, chance) {
  return masts.map((mast) =>
    tenant(mast, ofSameGroup(mast.owner), startIn('2018', mast, chance), chance),
  );
}

/** @param {Mast} mast @param {string} organisation @param {string} usedFrom @param {ReturnType<typeof random>} chance */
function tenant(mast, organisation, usedFrom, chance) {
  const year = usedFrom === '' ? '2014' : usedFrom.slice(0, 4);
  const contract = {
    contract: `${String(chance.whole(1, 240)).padStart(3, '0')}/${year}/HĐ-${organisation}`,
    signedOn: usedFrom === '' ? '' : `${Number(year) - 1}-12-20`,
    contractFrom: usedFrom === '' ? '' : `${year}-01-01`,
    contractTo: chance.chance(0.5) ? '' : `${Math.max(Number(year) + 10, 2027)}-12-31`,
  };
  return use({
    ...of(mast),
    organisation,
    usedFrom,
    ...contract,
    reportedBy: chance.pick(['BOTH', 'BOTH', 'BOTH', 'BOTH', 'OWNER', 'TENANT']),
  });
}

/** A day in that year, when the mast stood already. @param {string} when @param {Mast} mast @param {ReturnType<typeof random>} chance */
function startIn(when, mast, chance) {
  const year = when.slice(0, 4);
  if (year !== '' && mast.inUseFrom >= year)
    mast.inUseFrom = mast.builtOn = `${Number(year) - 2}-06-01`;
  if (when.endsWith('-first-half')) return `${year}-0${chance.whole(1, 5)}-${chance.whole(10, 28)}`;
  if (when.endsWith('-second-half'))
    return `${year}-1${chance.whole(0, 2)}-${chance.whole(10, 28)}`;
  return year === '' ? '' : chance.dayOf(Number(year));
}

/** @param {Mast} mast */
function of(mast) {
  return { kind: 'MAST', asset: mast.code, owner: mast.owner };
}

/** @param {string} day the first of a month or a later day of it; '' = none */
function dayBefore(day) {
  if (day === '') return '';
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
