/**
 * 300 duct sections under the streets of the three towns, with who uses them.
 *
 * @typedef {import('./territory.mjs').Commune} Commune
 * @typedef {import('./plane.mjs').Line} Line
 * @typedef {import('./lines.mjs').Route} Route
 * @typedef {import('./mast-use.mjs').Use} Use
 */
import { lengthOf, stretch } from './plane.mjs';
import { use } from './mast-use.mjs';
import { PREFIX } from './organisations.mjs';

/** The days from which a section is used by a second group. */
const SHARED_SINCE = ['2024-03-11', '2024-08-20', '2025-01-06', '2025-05-12', '2025-10-01'];

/** 100 sections for each town, the last three of the main street planned. @param {Commune[]} communes @returns {{sections: Route[], uses: Use[]}} */
export function ducts(communes) {
  const towns = communes.filter((commune) => commune.town);
  const sections = towns.flatMap((town, t) => [
    ...street(town.canals[0], ['SONGTEL', 'SONGVINA', 'SONGTEL'][t], 60, t * 100),
    ...street(town.canals[2], 'MEKOFONE', 40, t * 100 + 60),
  ]);
  const active = sections.filter((section) => section.status === 'ACTIVE');
  const shared = active.slice(10, 10 + SHARED_SINCE.length);
  const uses = [
    ...active.map((section) =>
      says(section, { organisation: section.owner, places: 2, usedFrom: section.inUseFrom }),
    ),
    ...shared.map((section, i) =>
      says(section, { ...rented(section, `0${i + 1}`, '2024-02-01'), usedFrom: SHARED_SINCE[i] }),
    ),
    ...active.slice(70, 79).map((section, i) =>
      says(section, {
        ...rented(section, `1${i}`, '2023-01-01'),
        used: false,
        contractTo: '2030-12-31',
      }),
    ),
  ];
  return { sections, uses };
}

/** @param {Route} section @param {Partial<Use> & {organisation: string}} what */
function says(section, what) {
  return use({ kind: 'DUCT_SECTION', asset: section.code, owner: section.owner, ...what });
}

/** @param {Route} section @param {string} number @param {string} day */
function rented(section, number, day) {
  return {
    organisation: section.owner === 'MEKOFONE' ? 'SONGTEL' : 'MEKOFONE',
    contract: `${number}/HĐ-CB`,
    signedOn: day,
    contractFrom: day,
  };
}

/** @param {Line} canal @param {string} owner @param {number} count @param {number} before @returns {Route[]} */
function street(canal, owner, count, before) {
  return Array.from({ length: count }, (_, i) => {
    const route = stretch(canal, 30 + i * 112, 30 + (i + 1) * 112, 60, -6);
    const planned = count === 60 && i >= 57;
    return {
      code: `${PREFIX[owner]}-CB${String(before + i + 1).padStart(4, '0')}`,
      owner,
      route,
      poles: 0,
      length: Math.round(lengthOf(route)),
      inUseFrom: planned || i % 17 === 3 ? '' : `20${String(9 + (i % 11)).padStart(2, '0')}-06-01`,
      status: planned ? 'PLANNED' : 'ACTIVE',
      capacity: String([4, 6, 9][i % 3]),
      offered: i % 4 !== 0,
    };
  });
}
