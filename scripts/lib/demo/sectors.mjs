/**
 * The sectors of the 4G and 5G stations: three antennas around the mast, the first of which looks anywhere.
 *
 * @typedef {import('./stations.mjs').Station} Station
 * @typedef {{station: Station, name: string, azimuth: number, width: number, height: number, band: string, power: number}} Sector
 */
import { random } from './random.mjs';
import { csv } from './write.mjs';

/** @type {Readonly<Record<string, readonly [band: string, power: number][]>>} */
const BANDS = {
  '4G': [
    ['1800 MHz', 46],
    ['2100 MHz', 43],
    ['900 MHz', 46],
  ],
  '5G': [
    ['n41', 52],
    ['n78', 53],
  ],
};

/** How wide one of three antennas sends, in degrees. */
const WIDTH = 65;

/** @param {Station[]} stations @returns {Sector[]} */
export function sectors(stations) {
  const chance = random('sectors');
  return stations.flatMap((station) => {
    const bands = BANDS[station.technology];
    if (!bands) return [];
    const [band, power] = chance.pick(bands);
    const first = chance.whole(0, 11) * 10;
    const height = Math.max(station.mast.height - chance.whole(1, 4), 5);
    return [0, 1, 2].map((turn) => ({
      station,
      name: String(turn + 1),
      azimuth: first + turn * 120,
      width: WIDTH,
      height,
      band,
      power,
    }));
  });
}

/** @param {Station[]} stations */
export function sectorFile(stations) {
  const rows = sectors(stations).map(({ station, ...one }) => [
    station.mast.code,
    'MAST',
    station.mast.owner,
    station.operator,
    station.technology,
    station.from,
    one.name,
    one.azimuth,
    one.width,
    one.height,
    one.band,
    one.power,
  ]);
  return csv(
    [
      'asset',
      'assetKind',
      'assetOwner',
      'operator',
      'technology',
      'stationFrom',
      'name',
      'azimuthDeg',
      'beamWidthDeg',
      'antennaHeightM',
      'band',
      'powerDbm',
    ],
    rows,
  );
}
