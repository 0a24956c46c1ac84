/**
 * The units behind a ratio, as their table needs them.
 *
 * @typedef {{ organisation: string, since: string | null, contract: string | null }} Use
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {string} kind
 * @property {string | null} code
 * @property {string | null} owner
 * @property {string | null} commune
 * @property {number} weight
 * @property {boolean} counted
 * @property {boolean} shared
 * @property {string} why
 * @property {number} usersCounted
 * @property {string[]} users
 * @property {string[]} groups
 * @property {Use[]} uses of the users, as far as the reader may know them
 * @property {string | null} asset what it stands on or is: of a station its support, else the unit itself; null for what is no asset
 * @property {string | null} [name] of what is nobody's
 * @property {string | null} [since] of work done: since when it is as it is
 * @property {string[]} remarks what is remarkable, as keys of words
 * @property {number} lon
 * @property {number} lat
 */
import { CODES } from '../dashboard/model.js';
import { date } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';

/**
 * Names for codes; a code without a name stands for itself.
 *
 * @param {string[]} codes
 * @param {Map<string, string>} names
 */
export function named(codes, names) {
  return codes.map((code) => names.get(code) ?? code).join(', ');
}

/**
 * A user, since when it counts, and under which contract.
 *
 * @param {Use} use
 * @param {Map<string, string>} names
 */
export function useText({ organisation, since, contract }, names) {
  const from = since ? t('rows.since', { date: date(since) }) : t('rows.since.unknown');
  const under = contract ? t('rows.contract', { number: contract }) : '';
  return `${named([organisation], names)} (${[from, under].filter(Boolean).join(', ')})`;
}

/** The indicators whose units are rows; the hamlets have a page of their own. */
export const INDICATORS = CODES.filter((code) => code !== 'hamlet-mobile-coverage');

/** The code of the indicator whose rows were asked, the first of masts when none was; null when there is no such. @param {string | undefined} asked */
export function indicatorOf(asked = 'mast-sharing') {
  return INDICATORS.find((code) => code === asked) ?? null;
}
