/** What can be part of an asset, where the server keeps it, and who may change it. */
import { mayEditAsset } from '../../session.js';

/**
 * @typedef {'DUCT' | 'SUPPORT' | 'STATION' | 'SECTOR' | 'CODE'} PartKind
 * @typedef {import('../../session.js').Me} Me
 * @typedef {Record<string, any> & { id: string, version: number }} Row a part as it was read
 */

/** The last part of the address of each kind. @type {Readonly<Record<PartKind, string>>} */
export const PATHS = Object.freeze({
  DUCT: 'ducts',
  SUPPORT: 'supports',
  STATION: 'stations',
  SECTOR: 'sectors',
  CODE: 'codes',
});

/** What the API takes of each, reason apart. @type {Readonly<Record<PartKind, readonly string[]>>} */
export const FIELDS = Object.freeze({
  DUCT: ['name', 'parent', 'diameterMm', 'occupant', 'occupiedFrom', 'occupiedTo', 'reportedBy'],
  SUPPORT: ['support', 'sequence'],
  STATION: ['operator', 'technology', 'code', 'rangeM', 'onAirFrom', 'onAirTo'],
  SECTOR: [
    'station',
    'name',
    'azimuthDeg',
    'beamWidthDeg',
    'antennaHeightM',
    'band',
    'powerDbm',
    'mechanicalTiltDeg',
    'electricalTiltDeg',
    'equipment',
    'onAirFrom',
    'onAirTo',
  ],
  CODE: ['organisation', 'code'],
});

/** @type {Readonly<Record<string, readonly PartKind[]>>} */
const OF_ASSETS = Object.freeze({
  DUCT_SECTION: ['DUCT'],
  CABLE: ['SUPPORT'],
  MAST: ['STATION', 'SECTOR'],
  SITE: ['STATION', 'SECTOR'],
});

/**
 * @param {string} kind of the asset
 * @returns {PartKind[]}
 */
export function partsOf(kind) {
  return [...(OF_ASSETS[kind] ?? []), 'CODE'];
}

/**
 * Whose a part is: ducts and supports are the asset owner's, stations and their sectors their operator's, codes theirs who use them.
 *
 * @param {PartKind} kind
 * @param {Record<string, any>} row of a sector: its station
 * @param {string | null} owner of the asset
 * @returns {string | null}
 */
export function holderOf(kind, row, owner) {
  if (kind === 'DUCT' || kind === 'SUPPORT') return owner;
  return row.operator ?? row.organisation ?? null;
}

/**
 * Whether somebody may add one to an asset.
 *
 * @param {PartKind} kind
 * @param {Me} me
 * @param {string | null} owner of the asset
 */
export function mayAdd(kind, me, owner) {
  if (me.role === 'OPERATOR' && kind === 'CODE') return me.organisation !== owner;
  if (me.role === 'OPERATOR' && kind === 'STATION') return true;
  return mayEditAsset(me, owner);
}
