/**
 * Three zones in which other rules hold: the first town, an industrial park and a street of high aesthetic demands in the second; and three new residential areas,
 * one whose lines are underground and whose infrastructure is shared, one where only the first is done, one where nothing is.
 *
 * @typedef {import('./territory.mjs').Commune} Commune
 */
import { strip } from './plane.mjs';
import { polygon } from './write.mjs';

/** @param {Commune[]} communes */
export function zones(communes) {
  const [first, second] = communes.filter((commune) => commune.town);
  const [outside] = communes.filter((commune) => !commune.town);
  return [
    zone('KV-DT01', 'URBAN', `Khu vực đô thị ${first.name}`, first.ring),
    zone(
      'KV-CN01',
      'INDUSTRIAL',
      'Khu công nghiệp Rạch Sậy',
      strip(outside.canals[1], 800, 3200, 350),
    ),
    ...residential(first, second, outside),
    zone(
      'KV-MQ01',
      'HIGH_AESTHETIC',
      'Tuyến phố trung tâm',
      strip(second.canals[1], 500, 2500, 60),
    ),
  ];
}

/** @param {string} code @param {string} kind @param {string} name @param {import('./plane.mjs').Line} ring */
function zone(code, kind, name, ring) {
  return {
    geometry: polygon(ring),
    properties: { code, kind, name, document: '15/2022/QĐ-UBND' },
  };
}

/** @param {Commune[]} communes */
function residential(...communes) {
  const days = [
    { undergroundedOn: '2024-09-30', sharedOn: '2025-03-31' },
    { undergroundedOn: '2025-06-30' },
    {},
  ];
  return communes.map((commune, i) => {
    const { geometry, properties } = zone(
      `KV-DC0${i + 1}`,
      'RESIDENTIAL',
      `Khu dân cư mới ${commune.name}`,
      strip(commune.canals[1], 1500, 2100, 200),
    );
    return { geometry, properties: { ...properties, ...days[i] } };
  });
}
