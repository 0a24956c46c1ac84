/** What the page itself sees to be wrong with a draft, so that all of it is said in one round. */
import { date, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';

/** The most that each number may be, as the server holds it. @type {Record<string, number>} */
const MOST = { heightM: 999, capacity: 1_000_000, poles: 1_000_000, lengthM: 10_000_000 };

/**
 * @typedef {{ field: string, value: unknown, expected: string, words: string }} DraftFault
 */

/**
 * @param {Record<string, any>} draft
 * @param {{ reason?: string | null }} why
 * @param {{ isNew: boolean, ownerAsked: boolean, ownerUnknown: boolean }} form
 * @returns {DraftFault[]}
 */
export function draftFaults(draft, { reason }, { isNew, ownerAsked, ownerUnknown }) {
  const faults = Object.entries(MOST).flatMap(([field, most]) =>
    outside(draft[field], most)
      ? [fault(field, draft[field], t('form.fault.range', { from: 0, to: number(most, 0) }))]
      : [],
  );
  const { builtOn, inUseFrom, owner } = draft;
  if (builtOn && inUseFrom && inUseFrom < builtOn)
    faults.push(fault('inUseFrom', inUseFrom, t('form.fault.built', { day: date(builtOn) })));
  if (isNew && ownerAsked && !owner && !ownerUnknown)
    faults.push(fault('owner', null, t('form.fault.owner')));
  if (!isNew && !reason) faults.push(fault('reason', null, t('form.fault.missing')));
  return faults;
}

/**
 * @param {unknown} value
 * @param {number} most
 */
function outside(value, most) {
  return typeof value === 'number' && (value < 0 || value > most);
}

/**
 * @param {string} field
 * @param {unknown} value
 * @param {string} words
 * @returns {DraftFault}
 */
function fault(field, value, words) {
  return { field, value, expected: '', words };
}
