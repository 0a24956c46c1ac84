import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { attributesOf, choices } from './attributes.js';

/** @typedef {ReturnType<typeof import('../../ui/fields.js').fields>} Field */

/**
 * The fields of what only a kind of asset has, drawn from its schema; folded away while nothing is said and nothing is wrong.
 *
 * @param {Field} field
 * @param {string} kind
 * @param {Iterable<string>} busy fields of which something is said or is wrong
 */
export function attributeFields(field, kind, busy) {
  const attributes = attributesOf(kind);
  if (attributes.length === 0) return nothing;
  const names = new Set(busy);
  return html`<details class="attributes" ?open=${attributes.some(([name]) => names.has(name))}>
    <summary>${t('form.attributes')}</summary>
    ${attributes.map(([name, schema]) => input(field, name, schema))}
  </details>`;
}

/**
 * @param {Field} field
 * @param {string} name
 * @param {import('./attributes.js').Schema} schema
 */
function input(field, name, schema) {
  const unknown = { empty: t('ui.unknown') };
  if (schema.enum) return field.select(name, choices(schema), unknown);
  if (schema.type === 'boolean') return field.yesNo(name, unknown);
  if (schema.format === 'date') return field.day(name);
  if (schema.type === 'string') return field.text(name);
  return field.number(name, { unit: schema['x-unit'], whole: schema.type === 'integer' });
}
