/** What an item is about, which fields it changes and to what, as the reader says it. */
import { number } from '../../i18n/format.js';
import { has, t } from '../../i18n/index.js';
import * as hamlet from '../map/hamlet-words.js';
import { REFERENCES } from '../map/asset-words.js';
import { fieldOf, valueOf } from '../map/timeline-words.js';
import { waited } from './model.js';

/**
 * @typedef {import('./model.js').Item} Item
 * @typedef {ReadonlyMap<string, string>} Names of organisations by code, of assets by id
 */

/** What is done, as in "Sửa công trình". @param {Item} item */
export function actOf({ act }) {
  return has(`change-act.${act}`) ? t(`change-act.${act}`) : act;
}

/**
 * To what it is done.
 *
 * @param {Item} item
 * @param {Names} names
 */
export function thingOf({ subject, after, before }, names) {
  const { kind, code, name, asset, organisation, operator } = { ...before, ...after };
  const whose = names.get(organisation ?? operator) ?? organisation ?? operator;
  const parts = {
    ASSET: [`${kind ? t(`kind.${kind}`) : ''} ${code ?? name ?? t('asset.unnamed')}`],
    PART: [t(`timeline.thing.${sortOf(after)}`), name ?? code ?? whose, names.get(asset)],
    TENANCY: [whose, names.get(asset)],
    UNIT: [name, code],
    DOCUMENT: [after.title, names.get(asset)],
    IMPORT: [after.file],
  };
  return parts[subject].filter(Boolean).join(' · ');
}

/** @param {Item} item @param {string} field */
export function fieldName({ subject, after }, field) {
  if (subject === 'UNIT') return hamlet.fieldName(field);
  return fieldOf(thing(subject, after), field);
}

/**
 * @param {Item} item
 * @param {string} field
 * @param {any} value
 * @param {Names} names
 */
export function shown({ subject, after }, field, value, names) {
  if (value === null || value === undefined || value === '') return '–';
  if (subject === 'UNIT') return hamlet.shown(field, value);
  return valueOf(thing(subject, after), field, value, names);
}

/** The assets that items name by their ids. @param {Item[]} items */
export function assetsIn(items) {
  const ids = items.flatMap(({ before, now, after }) =>
    [before, now, after].flatMap((standing) =>
      [...REFERENCES, 'asset'].map((field) => standing?.[field]),
    ),
  );
  return new Set(ids.filter(Boolean));
}

/** How long it waited or waits; nothing where it never did. @param {import('./model.js').ChangeSet} set */
export function waitedWords(set) {
  const time = waited(set);
  return time ? t(`change-sets.waited.${time.unit}`, { count: number(time.count, 0) }) : '';
}

/** @param {Item['subject']} subject @param {Record<string, any>} after */
function thing(subject, after) {
  return subject === 'PART' ? sortOf(after) : subject;
}

/** What a timeline calls a part of an asset. @param {Record<string, any>} part */
function sortOf({ part }) {
  return part === 'CODE' ? 'OTHER_CODE' : part;
}
