/**
 * Rules of spacing as GET /api/spacing/rules answers them.
 *
 * @typedef {object} Rule
 * @property {string} id
 * @property {string} area
 * @property {string | null} zone
 * @property {string | null} network
 * @property {string | null} category
 * @property {number | null} aboveM
 * @property {number | null} upToM
 * @property {number} metres
 * @property {string | null} condition
 * @property {string | null} validFrom
 * @property {string | null} validTo
 * @property {string} document
 * @property {string | null} source
 * @property {string | null} reason
 * @property {number} version
 * @property {string} recordedAt
 * @property {string} recordedBy
 */
import { date, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';

export const ZONES = ['URBAN', 'RURAL'];
export const NETWORKS = ['OTHER', 'SAME'];
const MEMBERS = /** @type {const} */ ([
  'area',
  'zone',
  'network',
  'category',
  'aboveM',
  'upToM',
  'metres',
  'condition',
  'validFrom',
  'validTo',
  'document',
]);

/** Of which masts a rule speaks, in words. @param {Rule} rule */
export function whichMasts(rule) {
  const { zone, network, category, aboveM, upToM, condition } = rule;
  const said = [
    zone ? t(`spacing.zone.${zone}`) : '',
    network ? t(`spacing.network.${network}`) : '',
    category ? t('spacing.of-category', { category }) : '',
    aboveM === null ? '' : t('spacing.above', { metres: number(aboveM, 1) }),
    upToM === null ? '' : t('spacing.up-to', { metres: number(upToM, 1) }),
    condition ?? '',
  ].filter(Boolean);
  return said.length ? said.join('; ') : t('spacing.every-mast');
}

/** What a rule asks for, in words. @param {Rule} rule */
export function asksFor({ metres }) {
  return metres === 0 ? t('spacing.none') : `${number(metres, 1)} m`;
}

/** When a rule holds, in words. @param {{ validFrom: string | null, validTo: string | null }} rule */
export function whenValid({ validFrom, validTo }) {
  const from = validFrom ? t('spacing.from', { day: date(validFrom) }) : '';
  const to = validTo ? t('spacing.to', { day: date(validTo) }) : '';
  return [from, to].filter(Boolean).join(' ') || t('spacing.always');
}

/** Whether it holds on a day. @param {Rule} rule @param {string} day */
export function holds({ validFrom, validTo }, day) {
  return (!validFrom || validFrom <= day) && (!validTo || day <= validTo);
}

/** What a form begins with. @param {Rule | null} rule @param {string} area of a new one */
export function valuesOf(rule, area) {
  if (!rule) return { area };
  return Object.fromEntries(MEMBERS.map((name) => [name, rule[name]]));
}

/** What is sent: every member, null for what is not said. @param {Record<string, any>} values */
export function bodyOf(values) {
  return Object.fromEntries([...MEMBERS, 'reason'].map((name) => [name, values[name] ?? null]));
}
