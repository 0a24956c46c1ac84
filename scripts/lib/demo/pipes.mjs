/**
 * The ducts in the five sections that a second group uses, and whose cable lies in them: two to four, a sub-duct in each.
 *
 * @typedef {import('./mast-use.mjs').Use} Use
 */
import { csv } from './write.mjs';

/** @param {Use[]} uses of all duct sections */
export function ductFile(uses) {
  const guests = uses.filter((one) => one.used && one.organisation !== one.owner);
  const rows = guests.flatMap((guest, i) => {
    const host = uses.find((one) => one.asset === guest.asset && one.organisation === guest.owner);
    const cables = [host, guest, ...(i === 2 ? [host] : [])];
    return Array.from({ length: 2 + (i % 3) }, (_, n) => pipe(guest, n + 1, cables[n])).flat();
  });
  return csv(
    [
      'asset',
      'assetOwner',
      'name',
      'parent',
      'diameterMm',
      'occupant',
      'occupiedFrom',
      'reportedBy',
    ],
    rows,
  );
}

/** A duct and the sub-duct in it, in which the cable lies, if there is one. @param {Use} section @param {number} number @param {Use} [cable] @returns {(string | number)[][]} */
function pipe({ asset, owner }, number, cable) {
  const name = `Ống ${number}`;
  return [
    [asset, owner, name, '', 110, '', '', 'OWNER'],
    [
      asset,
      owner,
      `${name}.1`,
      name,
      32,
      cable?.organisation ?? '',
      cable?.usedFrom ?? '',
      cable?.reportedBy ?? 'OWNER',
    ],
  ];
}
