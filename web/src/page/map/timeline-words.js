/** What a timeline tells, as a reader says it: of which thing, which field, which value. */
import { date, number } from '../../i18n/format.js';
import { has, t } from '../../i18n/index.js';
import { fieldName, shown } from './asset-words.js';

/**
 * @typedef {{ field: string, before: any, after: any }} Change
 * @typedef {object} Event
 * @property {string} thing ASSET, DUCT, SUPPORT, STATION, OTHER_CODE, JOIN, TENANCY or REQUEST
 * @property {string} id
 * @property {number} version
 * @property {boolean} newest whether it is the last version of its thing
 * @property {Record<string, any>} about by what it is told from others of its sort
 * @property {string} recordedFrom
 * @property {string | null} recordedBy
 * @property {string | null} requestId
 * @property {string | null} reason
 * @property {string | null} validFrom
 * @property {Change[]} changes
 */

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Fields that name another asset by its id. */
const REFERENCES = ['site', 'line', 'support', 'record', 'joinedInto'];

/** Words of fields whose values are words. */
const WORDS = /** @type {Record<string, string>} */ ({
  state: 'request-state',
  refusalClass: 'refusal-class',
  reportedBy: 'timeline.reportedBy',
});

/**
 * Which thing it is: the asset itself, or what belongs to it, by name.
 *
 * @param {Event} event
 * @param {ReadonlyMap<string, string>} names
 */
export function titleOf({ thing, about }, names) {
  const named = Object.entries(about).map(([field, value]) => valueOf(thing, field, value, names));
  return [t(`timeline.thing.${thing}`), ...named].join(' · ');
}

/**
 * @param {string} thing
 * @param {string} field
 */
export function fieldOf(thing, field) {
  if (thing === 'ASSET') return fieldName(field);
  return has(`timeline.field.${field}`) ? t(`timeline.field.${field}`) : fieldName(field);
}

/**
 * @param {string} thing
 * @param {string} field
 * @param {any} value
 * @param {ReadonlyMap<string, string>} names of organisations by code, of assets, ducts and stations by id
 * @returns {string}
 */
export function valueOf(thing, field, value, names) {
  if (thing === 'ASSET' || value === null || value === undefined) return shown(field, value, names);
  const word = `${WORDS[field]}.${value}`;
  if (WORDS[field] && has(word)) return t(word);
  if (field === 'station') return names.get(value) ?? t('timeline.thing.STATION');
  if (REFERENCES.includes(field)) return names.get(value) ?? t('asset.unnamed');
  if (typeof value === 'string' && DAY.test(value)) return date(value);
  if (field === 'footprint') return t('timeline.footprint', { area: number(value.areaKm2) });
  if (typeof value === 'object') return JSON.stringify(value);
  return shown(field, value, names);
}

/** The assets that events name by their id. @param {Event[]} events @returns {string[]} */
export function referencesIn(events) {
  const values = events.flatMap(({ about, changes }) => [
    ...Object.entries(about),
    ...changes.flatMap(({ field, before, after }) => [[field, before], [field, after]]), // prettier-ignore
  ]);
  return [
    ...new Set(
      values.filter(([field, id]) => id && REFERENCES.includes(field)).map(([, id]) => id),
    ),
  ];
}

/** The names of ducts by id, as events tell them. @param {Event[]} events @returns {[string, string][]} */
export function ductsIn(events) {
  return events
    .filter(({ thing }) => thing === 'DUCT')
    .map(({ id, about }) => /** @type {[string, string]} */ ([id, about.name]))
    .reverse();
}

/**
 * What stations are called, by id: whose, and of which technology; as they and their sectors tell.
 *
 * @param {Event[]} events newest first
 * @param {ReadonlyMap<string, string>} names of organisations by code
 * @returns {[string, string][]}
 */
export function stationsIn(events, names) {
  return events
    .flatMap(({ thing, id, about, changes }) => {
      const name = [names.get(about.operator) ?? about.operator, about.technology];
      const sectors = changes.filter(({ field, after }) => field === 'station' && after);
      const ids = thing === 'STATION' ? [id] : sectors.map(({ after }) => after);
      return ids.map(
        (one) => /** @type {[string, string]} */ ([one, name.filter(Boolean).join(' ')]),
      );
    })
    .filter(([, name]) => name)
    .reverse();
}

const BY_IMPORT = /^import [\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12} (.+)$/s;

/** Why a version was saved, as its author said it or, of an import, by the name of its file. @param {string} reason */
export function reasonOf(reason) {
  const [, file] = BY_IMPORT.exec(reason) ?? [];
  return file ? t('history.import', { file }) : reason;
}
