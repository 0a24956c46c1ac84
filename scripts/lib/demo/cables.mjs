/**
 * Four aerial cables along the power company's poles of the first communes, each over the poles on which its owner is known to have one.
 *
 * @typedef {import('./lines.mjs').Pole} Pole
 * @typedef {import('./mast-use.mjs').Use} Use
 */
import { PREFIX } from './organisations.mjs';
import { lengthOf } from './plane.mjs';
import { csv, wkt } from './write.mjs';

const CABLES = 4;

/** So many poles one cable hangs on. */
const POLES = 20;

/** @param {Pole[]} poles @param {Use[]} uses @returns {{ code: string, owner: string, hung: Pole[], since: string }[]} */
export function cables(poles, uses) {
  const since = new Map(
    uses
      .filter((one) => one.organisation === 'SONGTEL')
      .map((one) => [`${one.owner} ${one.asset}`, one.usedFrom ?? '']),
  );
  const hosts = poles.filter(
    ({ owner, code, status }) =>
      owner === 'DIENLUC' && status === 'ACTIVE' && since.has(`${owner} ${code}`),
  );
  return Array.from({ length: CABLES }, (_, i) => {
    const first = hosts.findIndex(
      (pole, at) => at >= i * 90 && hosts[at + POLES - 1]?.sequence === pole.sequence + POLES - 1,
    );
    const hung = hosts.slice(first, first + POLES);
    return {
      code: `${PREFIX.SONGTEL}-CAP${String(i + 1).padStart(3, '0')}`,
      owner: 'SONGTEL',
      hung,
      since: since.get(`${hung[0].owner} ${hung[0].code}`) ?? '',
    };
  });
}

/** @param {ReturnType<typeof cables>} all */
export function cableFile(all) {
  const rows = all.map(({ code, owner, hung, since }, i) => {
    const route = hung.map((pole) => pole.place);
    return [
      code,
      owner,
      'AERIAL',
      [48, 24, 96, 12][i],
      Math.round(lengthOf(route)),
      'C2',
      since,
      ['2024-06-30', '', '2025-04-15', ''][i],
      wkt(route),
    ];
  });
  return csv(
    [
      'code',
      'owner',
      'placement',
      'fibres',
      'lengthM',
      'category',
      'inUseFrom',
      'tidiedOn',
      'wkt',
    ],
    rows,
  );
}

/** @param {ReturnType<typeof cables>} all */
export function supportFile(all) {
  const rows = all.flatMap(({ code, owner, hung }) =>
    hung.map((pole, i) => [code, owner, 'POLE', pole.code, pole.owner, i + 1]),
  );
  return csv(['asset', 'assetOwner', 'supportKind', 'support', 'supportOwner', 'sequence'], rows);
}
