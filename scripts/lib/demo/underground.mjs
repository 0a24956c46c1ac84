/**
 * What lies under and beside the streets of the three towns besides ducts: three trenches of the power company, the first with duct sections in it,
 * a utility tunnel, and who uses them; two equipment shelters and two public service points in each town.
 *
 * @typedef {import('./territory.mjs').Commune} Commune
 * @typedef {import('./lines.mjs').Route} Route
 * @typedef {import('./plane.mjs').Point} Point
 * @typedef {import('./sites.mjs').Site} Site
 * @typedef {import('./mast-use.mjs').Use} Use
 * @typedef {Route & {name: string, width: number}} Hollow
 */
import { PREFIX } from './organisations.mjs';
import { use } from './mast-use.mjs';
import { along, degrees, lengthOf, stretch } from './plane.mjs';
import { csv, wkt } from './write.mjs';

/** How many duct sections, of 112 metres each, lie in the first trench. */
const IN_TRENCH = 10;
const SECTION = 112;

const RENT = ['rentVndPerMonth', 'leaseTermMonths'];

/** @param {Commune[]} communes @returns {{trenches: Hollow[], tunnels: Hollow[], uses: Use[]}} */
export function hollows(communes) {
  const towns = communes.filter((commune) => commune.town);
  const trenches = towns.map((town, i) =>
    hollow('DIENLUC', `HKT${i + 1}`, `Hào kỹ thuật ${town.name}`, {
      route: stretch(town.canals[0], 30, 30 + IN_TRENCH * SECTION, 60, -6),
      width: 1.2,
      since: `20${18 + i}-09-01`,
    }),
  );
  const tunnels = [
    hollow('SONGTEL', 'TN1', `Tuy nen kỹ thuật ${towns[1].name}`, {
      route: stretch(towns[1].canals[2], 900, 1_700, 80, 9),
      width: 2.4,
      since: '2021-01-15',
    }),
  ];
  const uses = [
    used('TRENCH', trenches[0], 'SONGTEL', '2019-02-01'),
    used('TRENCH', trenches[0], 'MEKOFONE', '2022-05-10'),
    used('TRENCH', trenches[1], 'MEKOFONE', '2020-03-01'),
    used('TUNNEL', tunnels[0], 'SONGTEL', '2021-02-01'),
    used('TUNNEL', tunnels[0], 'MEKOFONE', ''),
  ];
  return { trenches, tunnels, uses };
}

/** The code of the trench in which a duct section lies; '' = in none. @param {Hollow[]} trenches @param {Route[]} sections */
export function trenchOf(trenches, sections) {
  const inside = new Set(sections.slice(0, IN_TRENCH));
  return (/** @type {Route} */ section) => (inside.has(section) ? trenches[0].code : '');
}

/** @param {string} owner @param {string} number @param {string} name @param {{route: Point[], width: number, since: string}} how @returns {Hollow} */
function hollow(owner, number, name, { route, width, since }) {
  return {
    code: `${PREFIX[owner]}-${number}`,
    owner,
    name,
    route,
    width,
    poles: 0,
    length: Math.round(lengthOf(route)),
    inUseFrom: since,
    status: 'ACTIVE',
    capacity: '6',
    offered: true,
  };
}

/** @param {string} kind @param {Hollow} what @param {string} organisation @param {string} usedFrom */
function used(kind, { code, owner }, organisation, usedFrom) {
  return use({
    kind,
    asset: code,
    owner,
    organisation,
    usedFrom,
    reportedBy: 'OWNER',
  });
}

/** @param {Hollow[]} all @param {string} position */
export function hollowFile(all, position) {
  const rows = all.map((one) => [
    one.code,
    one.owner,
    one.name,
    one.length,
    'N2',
    one.capacity,
    one.offered,
    one.inUseFrom,
    one.width,
    position,
    one.owner === 'DIENLUC' ? 1_800_000 : 2_600_000,
    24,
    wkt(one.route),
  ]);
  const columns = ['code', 'owner', 'name', 'lengthM', 'category', 'capacity', 'offered'];
  return csv([...columns, 'inUseFrom', 'widthM', 'position', ...RENT, 'wkt'], rows);
}

const SHELTERS = ['HOUSE', 'CONTAINER', 'ROOM'];

/** Beside the first two sites of each town that are no rooftops. @param {Site[]} sites */
export function shelterFile(sites) {
  const towns = [...new Set(sites.filter((site) => site.commune.town).map((site) => site.commune))];
  const places = towns.flatMap((town) =>
    sites.filter((site) => site.commune === town && !site.rooftop).slice(0, 2),
  );
  const rows = places.map((site, i) => [
    `${PREFIX[site.owner]}-NT${i + 1}`,
    site.owner,
    `Nhà trạm ${site.name}`,
    ...degrees([site.place[0] + 6, site.place[1] - 4]),
    3,
    i % 2 === 0,
    site.masts[0].inUseFrom,
    SHELTERS[i % 3],
    [24, 7.5, 18][i % 3],
    4,
    'BOTH',
    1_200_000,
    12,
  ]);
  const columns = ['code', 'owner', 'name', 'x', 'y', 'capacity', 'offered', 'inUseFrom'];
  return csv([...columns, 'shelterType', 'floorAreaM2', 'racks', 'backupPower', ...RENT], rows);
}

/**
 * Where an operator serves the public: one place with staff and one without in each town; and the offices of the communes, of which all but the last are on the
 * dedicated network.
 *
 * @param {Commune[]} communes
 */
export function servicePointFile(communes) {
  const towns = communes.filter((commune) => commune.town);
  const rows = towns.flatMap((town, t) =>
    ['D1', 'D2'].map((category, i) => {
      const owner = ['SONGTEL', 'MEKOFONE'][(t + i) % 2];
      return [
        `${PREFIX[owner]}-DV${t * 2 + i + 1}`,
        owner,
        `Điểm cung cấp dịch vụ ${town.name} ${i + 1}`,
        ...degrees(along(town.canals[1], 700 + i * 600, 40)),
        category,
        i === 0 ? '7:30–17:00' : '0:00–24:00',
      ];
    }),
  );
  const offices = communes.map((commune, i) => [
    `${PREFIX.SONGTEL}-TS${i + 1}`,
    'SONGTEL',
    `Trụ sở Ủy ban nhân dân ${commune.name}`,
    ...degrees(along(commune.canals[1], 400, 60)),
    'D1',
    '7:00–17:00',
    'COMMUNE_OFFICE',
    i === communes.length - 1 ? '' : `${2022 + (i % 3)}-0${1 + (i % 9)}-15`,
  ]);
  const columns = ['code', 'owner', 'name', 'x', 'y', 'category', 'openingHours'];
  return csv(
    [...columns, 'premises', 'dedicatedNetworkFrom'],
    [...rows.map((row) => [...row, '', '']), ...offices],
  );
}
