import { html } from 'lit';
import { dateKnownTo } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { fieldName, shown } from './asset-words.js';
import { PREFIX, attributesOf } from './attributes.js';

/** Coordinates given in this system are those that stand under the position already. */
const WGS84 = 'EPSG:4326';

/** In the order of reading. */
const FIELDS = [
  'owner',
  'otherCodes',
  'name',
  'address',
  'commune',
  'hamlet',
  'site',
  'line',
  'sequence',
  'capacity',
  'occupied',
  'promised',
  'freePlaces',
  'offered',
  'builtOn',
  'inUseFrom',
  'retiredOn',
  'heightM',
  'category',
  'structure',
  'poles',
  'lengthM',
  'measuredLengthM',
];

/** What follows the name of a day in that of how exactly it is known. */
const PRECISION = 'Precision';

/** Of these it is said that they are not known. */
const MISSED = ['owner', 'capacity', 'freePlaces', 'inUseFrom'];

/**
 * The facts of an asset; what is unknown is said so where it matters.
 *
 * @param {import('./asset-details.js').Asset} asset
 * @param {ReadonlyMap<string, string>} names of areas and organisations by code, of assets by id
 */
export function assetFacts(asset, names) {
  return html`<dl class="facts">
    ${facts(asset, names).map(
      ([field, words]) =>
        html`<div>
          <dt>${fieldName(field)}</dt>
          <dd>${words}</dd>
        </div>`,
    )}
  </dl>`;
}

/**
 * @param {import('./asset-details.js').Asset} asset
 * @param {ReadonlyMap<string, string>} names
 * @returns {[string, string][]} field and words
 */
export function facts({ geometry, properties: p }, names) {
  /** @type {[string, string][]} */
  const all = FIELDS.filter((field) => isSaid(field, p[field])).map((field) => [
    field,
    p[field] === null ? t('ui.unknown') : known(p, field, names),
  ]);
  all.push(...attributeFacts(p, names));
  if (geometry?.type === 'Point') all.push(['position', shown('geometry', geometry, names)]);
  if (p.givenCrs && p.givenCrs !== WGS84) {
    const [x, y] = [shown('givenX', p.givenX, names), shown('givenY', p.givenY, names)];
    all.push(['given', `${x} ; ${y} (${p.givenCrs})`]);
  }
  return all;
}

/**
 * A fact in words; a day as exactly as it is known.
 *
 * @param {Record<string, any>} properties
 * @param {string} field
 * @param {ReadonlyMap<string, string>} names
 */
function known(properties, field, names) {
  const precision = properties.attributes?.[`${field}${PRECISION}`];
  return precision
    ? dateKnownTo(properties[field], precision)
    : shown(field, properties[field], names);
}

/**
 * What is said by the schema of the kind, in its order; how exactly a day is known is said with the day.
 *
 * @param {Record<string, any>} properties
 * @param {ReadonlyMap<string, string>} names
 * @returns {[string, string][]}
 */
function attributeFacts({ kind, attributes = {} }, names) {
  return attributesOf(kind)
    .map(([field]) => /** @type {const} */ ([field, attributes?.[field.slice(PREFIX.length)]]))
    .filter(([field, value]) => value !== undefined && !field.endsWith(PRECISION))
    .map(([field, value]) => [field, shown(field, value, names)]);
}

/**
 * @param {string} field
 * @param {any} value undefined: the reader may not know
 */
function isSaid(field, value) {
  if (field === 'promised') return value > 0;
  if (Array.isArray(value)) return value.length > 0;
  if (value === null) return MISSED.includes(field);
  return value !== undefined && value !== '';
}
