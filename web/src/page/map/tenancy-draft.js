/** What a form says of a tenancy, as plain fields that can be compared, merged and sent; and what the page itself sees to be wrong. */
import { date } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';

/**
 * @typedef {import('./asset-draft.js').Draft} Draft
 * @typedef {import('./draft-faults.js').DraftFault} DraftFault
 */

/** What the API takes of it, reason apart. */
export const FIELDS = Object.freeze([
  'organisation',
  'places',
  'used',
  'usedFrom',
  'usedTo',
  'contractNumber',
  'contractSignedOn',
  'contractFrom',
  'contractTo',
]);
/** What the authority says besides; from others it stays as it is. */
export const AUTHORITY_FIELDS = Object.freeze([...FIELDS, 'restricted']);
const LET = ['contractNumber', 'contractSignedOn', 'contractFrom'];

/**
 * @param {Record<string, any>} row as the server gave it, or what is known of a new one
 * @param {readonly string[]} [fields] that the reader may say
 * @returns {Draft}
 */
export function tenancyDraft(row, fields = FIELDS) {
  return Object.fromEntries(fields.map((field) => [field, row[field] ?? null]));
}

/**
 * What is sent: all that is known, for a reason. What is not used has no days of use.
 *
 * @param {Draft} draft
 * @param {string | null} reason
 */
export function tenancyBody(draft, reason) {
  const said = Object.entries(draft).filter(
    ([field, value]) =>
      value !== null && value !== '' && !(draft.used === false && field.startsWith('used')),
  );
  return { ...Object.fromEntries(said), used: draft.used !== false, reason: reason || null };
}

/**
 * @param {Draft} draft
 * @param {string | null} reason
 * @param {boolean} isNew
 * @returns {DraftFault[]}
 */
export function tenancyFaults(draft, reason, isNew) {
  const { organisation, places, used, usedFrom, usedTo, contractFrom, contractTo } = draft;
  const faults = [];
  if (!organisation) faults.push(fault('organisation', null, t('form.fault.missing')));
  if (places !== null && !(Number.isInteger(places) && places >= 1))
    faults.push(fault('places', places, t('tenancy.fault.places')));
  if (used !== false && usedFrom && usedTo && usedTo < usedFrom)
    faults.push(before('usedTo', usedTo, usedFrom));
  if (used === false && !LET.some((field) => draft[field]))
    faults.push(fault('contractNumber', null, t('tenancy.fault.contract')));
  if (contractFrom && contractTo && contractTo < contractFrom)
    faults.push(before('contractTo', contractTo, contractFrom));
  if (!isNew && !reason) faults.push(fault('reason', null, t('form.fault.missing')));
  return faults;
}

/**
 * @param {Record<string, any>} row
 * @param {{ lastDay: string | null, reason: string | null }} ending
 * @returns {DraftFault[]}
 */
export function endingFaults({ used, usedFrom, contractFrom }, { lastDay, reason }) {
  const first = [used ? usedFrom : null, contractFrom].filter(Boolean).sort().pop();
  const faults = [];
  if (!lastDay) faults.push(fault('lastDay', null, t('form.fault.missing')));
  else if (first && lastDay < first) faults.push(before('lastDay', lastDay, first));
  if (!reason) faults.push(fault('reason', null, t('form.fault.missing')));
  return faults;
}

/** @param {string} field @param {string} day @param {string} first */
function before(field, day, first) {
  return fault(field, day, t('tenancy.fault.before', { day: date(first) }));
}

/** @param {string} field @param {unknown} value @param {string} words @returns {DraftFault} */
function fault(field, value, words) {
  return { field, value, expected: '', words };
}
