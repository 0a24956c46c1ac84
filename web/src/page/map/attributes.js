/** What can be said of each kind of asset beyond what all kinds have, as the server's JSON Schemas describe it. */
import * as api from '../../api.js';
import { date, number } from '../../i18n/format.js';
import { language, t } from '../../i18n/index.js';

/**
 * @typedef {{ vi: string, en: string }} Words
 * @typedef {object} Schema
 * @property {string} type
 * @property {string} [format]
 * @property {string[]} [enum]
 * @property {Words} x-title
 * @property {Record<string, Words>} [x-words] of the values of an enum
 * @property {string} [x-unit]
 */

/** What stands before the name of an attribute where the fields of an asset are named. */
export const PREFIX = 'attributes.';

/** @type {Record<string, { properties: Record<string, Schema> }>} by kind */
let schemas = {};

/** Reads the schemas, once. @param {() => Promise<any>} [read] */
export async function loadSchemas(read = () => api.get('/api/assets/attributes')) {
  if (Object.keys(schemas).length === 0) schemas = await read();
}

/**
 * The attributes of a kind, in the order of reading.
 *
 * @param {string} kind
 * @returns {[string, Schema][]} field and schema
 */
export function attributesOf(kind) {
  return Object.entries(schemas[kind]?.properties ?? {}).map(([name, schema]) => [
    PREFIX + name,
    schema,
  ]);
}

/** @param {string} field */
export function isAttribute(field) {
  return field.startsWith(PREFIX);
}

/** What an attribute is called; its name where nobody knows it. @param {string} field */
export function attributeTitle(field) {
  const schema = schemaOf(field);
  return schema ? inWords(schema['x-title']) : field.slice(PREFIX.length);
}

/**
 * The value of an attribute in words.
 *
 * @param {string} field
 * @param {any} value something
 */
export function attributeShown(field, value) {
  const schema = schemaOf(field);
  if (typeof value === 'boolean') return value ? t('ui.yes') : t('ui.no');
  if (schema?.['x-words']?.[value]) return inWords(schema['x-words'][value]);
  if (schema?.format === 'date') return date(value);
  if (typeof value !== 'number') return String(value);
  return schema?.['x-unit'] ? `${number(value)}\u00a0${schema['x-unit']}` : number(value);
}

/**
 * The choices of an attribute that is one of some words.
 *
 * @param {Schema} schema
 * @returns {[string, string][]} code and words
 */
export function choices(schema) {
  return (schema.enum ?? []).map((code) => [
    code,
    schema['x-words']?.[code] ? inWords(schema['x-words'][code]) : code,
  ]);
}

/** @param {Words} words */
function inWords(words) {
  return words[language() === 'en' ? 'en' : 'vi'];
}

/** @param {string} field */
function schemaOf(field) {
  const name = field.slice(PREFIX.length);
  return Object.values(schemas).find(({ properties }) => name in properties)?.properties[name];
}
