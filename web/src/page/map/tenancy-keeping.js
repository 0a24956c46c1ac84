/** Who may say what of the users of an asset: the authority and the owner of everybody, everybody else of itself. */
import { today } from '../../i18n/format.js';
import { mayEditAsset, mayEditAssets } from '../../session.js';

/**
 * @typedef {import('../../session.js').Me} Me
 * @typedef {'tenancy' | 'tenancy-end'} Step
 * @typedef {object} Keeping
 * @property {(row: any) => boolean} may whether the reader may change a tenancy
 * @property {(step: Step, row: any) => void} open opens the form of a step; without a row, of a new tenancy
 */

/** @param {string} mode of the sheet @returns {mode is Step} */
export function isStep(mode) {
  return mode === 'tenancy' || mode === 'tenancy-end';
}

/**
 * @param {Me} me
 * @param {string | null} owner of the asset
 * @param {Keeping['open']} open
 * @returns {Keeping | null} null for who only reads
 */
export function keepingOf(me, owner, open) {
  if (!mayEditAssets(me)) return null;
  return { may: (row) => mayKeep(me, owner, row.organisation), open };
}

/**
 * @param {Me} me
 * @param {string | null} owner of the asset
 * @param {string | null} organisation that uses it
 */
function mayKeep(me, owner, organisation) {
  return mayEditAsset(me, owner) || mayEditAsset(me, organisation);
}

/**
 * The tenancy that a form is about: null for a new one, undefined where the reader may say nothing of it, or it is not there any more.
 *
 * @param {Me} me
 * @param {Record<string, any>} properties of the asset
 * @param {string} id of the tenancy; empty: a new one
 */
export function tenancyFor(me, { owner, tenancies = [] }, id) {
  const keeping = keepingOf(me, owner, () => {});
  if (!id) return keeping ? null : undefined;
  return tenancies.find((/** @type {any} */ row) => row.id === id && keeping?.may(row));
}

/** Whether it can still be ended: a use, or a contract without one, that goes on. @param {any} row */
export function goesOn({ used, usedTo, contractTo }) {
  const last = used ? usedTo : contractTo;
  return !last || last >= today();
}
