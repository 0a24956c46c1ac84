/**
 * The rows of the files: our field names as column names, an empty cell where nothing is known.
 *
 * @typedef {import('./mast-use.mjs').Use} Use
 */
import { along, degrees, strip } from './plane.mjs';
import { stations } from './stations.mjs';
import { csv, lineString, point, polygon, wkt } from './write.mjs';

/** @param {import('./hamlets.mjs').Hamlet} hamlet */
export function hamletFeature(hamlet) {
  const middle = (hamlet.from + hamlet.to) / 2;
  const centre = along(hamlet.canal, middle, hamlet.half / 2);
  const [hallX, hallY] = degrees(along(hamlet.canal, middle - 60, 35)).map(Number);
  const [x, y] = degrees(centre).map(Number);
  const { code, name, type, people, households } = hamlet;
  return {
    geometry: hamlet.settled
      ? polygon(strip(hamlet.canal, hamlet.from, hamlet.to, hamlet.half))
      : point(centre),
    properties: {
      code,
      name,
      type,
      commune: hamlet.commune.code,
      population: people,
      households,
      hallX,
      hallY,
      x,
      y,
    },
  };
}

/** @param {import('./sites.mjs').Site[]} sites */
export function siteFile(sites) {
  const rows = sites.map((site) => {
    const days = site.masts.map((mast) => mast.inUseFrom).sort();
    const retiredOn = site.masts.every((mast) => mast.retiredOn !== '')
      ? site.masts[0].retiredOn
      : '';
    return [
      site.code,
      site.owner,
      site.name,
      ...degrees(site.place),
      retiredOn === '' ? 'ACTIVE' : 'RETIRED',
      days[0],
      retiredOn,
      site.masts.some((mast) => mast.offered),
    ];
  });
  return csv(
    ['code', 'owner', 'name', 'x', 'y', 'status', 'inUseFrom', 'retiredOn', 'offered'],
    rows,
  );
}

/** @param {import('./sites.mjs').Mast[]} masts */
export function mastFile(masts) {
  const rows = masts.map((mast) => [
    mast.code,
    mast.owner,
    mast.site.code,
    ...degrees(mast.place),
    mast.height,
    mast.category,
    mast.structure,
    mast.capacity,
    mast.offered,
    mast.retiredOn === '' ? 'ACTIVE' : 'RETIRED',
    mast.builtOn,
    mast.inUseFrom,
    mast.retiredOn,
  ]);
  return csv(
    [
      'code',
      'owner',
      'site',
      'x',
      'y',
      'heightM',
      'category',
      'structure',
      'capacity',
      'offered',
      'status',
      'builtOn',
      'inUseFrom',
      'retiredOn',
    ],
    rows,
  );
}

/** @param {import('./sites.mjs').Mast[]} masts @param {Use[]} uses */
export function stationFile(masts, uses) {
  const rows = stations(masts, uses).map((one) => [
    one.mast.code,
    'MAST',
    one.mast.owner,
    one.operator,
    one.technology,
    one.range,
    one.from,
    one.to,
  ]);
  return csv(
    [
      'asset',
      'assetKind',
      'assetOwner',
      'operator',
      'technology',
      'rangeM',
      'onAirFrom',
      'onAirTo',
    ],
    rows,
  );
}

/** @param {import('./lines.mjs').Route[]} lines */
export function lineFile(lines) {
  const rows = lines.map((line) => [
    line.code,
    line.owner,
    line.poles,
    line.length,
    line.capacity,
    line.offered,
    line.inUseFrom,
    wkt(line.route),
  ]);
  return csv(
    ['code', 'owner', 'poles', 'lengthM', 'capacity', 'offered', 'inUseFrom', 'wkt'],
    rows,
  );
}

/** @param {import('./lines.mjs').Pole[]} poles */
export function poleFile(poles) {
  const rows = poles.map((pole) => [
    pole.code,
    pole.owner,
    ...degrees(pole.place),
    pole.owner === 'DIENLUC' ? 'C2' : 'C1',
    4,
    pole.owner === 'DIENLUC' || pole.sequence % 2 === 0,
    pole.status,
    pole.inUseFrom,
    pole.retiredOn,
  ]);
  return csv(
    [
      'code',
      'owner',
      'x',
      'y',
      'category',
      'capacity',
      'offered',
      'status',
      'inUseFrom',
      'retiredOn',
    ],
    rows,
  );
}

/** @param {import('./lines.mjs').Pole[]} poles */
export function enteredPoleFile(poles) {
  const rows = poles.map((pole) => [
    pole.owner,
    pole.line,
    pole.sequence,
    ...degrees(pole.place),
    pole.sharers,
  ]);
  return csv(['owner', 'line', 'sequence', 'x', 'y', 'sharers'], rows);
}

/** @param {import('./lines.mjs').Route} section @param {string} trench */
export function ductFeature(section, trench) {
  const { code, owner, length, capacity, offered, status, inUseFrom } = section;
  return {
    geometry: lineString(section.route),
    properties: {
      code,
      owner,
      trench: trench || null,
      lengthM: length,
      category: 'N1',
      capacity: Number(capacity),
      offered,
      status,
      inUseFrom: inUseFrom || null,
    },
  };
}

/** @param {Use[]} uses */
export function tenancyFile(uses) {
  const rows = uses.map((one) => [
    one.asset,
    one.kind,
    one.owner,
    one.organisation,
    one.places,
    one.used,
    one.usedFrom,
    one.usedTo,
    one.contract,
    one.signedOn,
    one.contractFrom,
    one.contractTo,
    one.restricted,
    one.reportedBy,
  ]);
  return csv(
    [
      'asset',
      'assetKind',
      'assetOwner',
      'organisation',
      'places',
      'used',
      'usedFrom',
      'usedTo',
      'contractNumber',
      'contractSignedOn',
      'contractFrom',
      'contractTo',
      'restricted',
      'reportedBy',
    ],
    rows,
  );
}
