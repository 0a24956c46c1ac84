/** What our fields are called for the reader, and which column of the file holds them. */
import { has, t } from '../../i18n/index.js';
import { said } from '../dashboard/model.js';

/** The fields that GeoJSON says with its geometry. */
const BY_GEOMETRY = ['x', 'y', 'wkt'];

/**
 * @param {import('./spec.js').Field[]} fields all of the target
 * @param {import('./spec.js').Settings} settings
 * @returns {(name: string) => { label: string, column: string }}
 */
export function fieldWords(fields, { format, columns }) {
  return (name) => {
    if (format === 'geojson' && BY_GEOMETRY.includes(name)) {
      return { label: t('import.place'), column: '' };
    }
    const field = fields.find((one) => one.name === name);
    const pair = name.endsWith('x') ? 'y' : name.endsWith('X') ? name.replace(/X$/, 'Y') : '';
    const both = [columns[name], columns[pair]].filter(Boolean);
    return { label: field ? brief(said(field.meaning)) : name, column: both.join(', ') };
  };
}

/**
 * A problem of the file whose field is called as the page calls it.
 *
 * @param {any} error
 * @param {(name: string) => { label: string }} words
 */
export function inWords(error, words) {
  const field = error?.facts?.field;
  return field ? { rule: error.rule, facts: { ...error.facts, field: words(field).label } } : error;
}

/** What a field is, without how it is written. @param {string} meaning */
function brief(meaning) {
  return meaning.replace(/\s*(?:[;(:]|, (?:cách|separated)).*$/, '');
}

/** A unit as the reader calls it; one without a word of its own is a symbol. @param {string} unit */
export function unitWord(unit) {
  return has(`import.unit.${unit}`) ? t(`import.unit.${unit}`) : unit;
}
