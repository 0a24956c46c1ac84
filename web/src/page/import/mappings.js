/** Saved mappings: what was said beside a file, to be said again of the next one with the same columns. */
import { plain } from './guess-columns.js';

/**
 * @typedef {{ id: string, name: string, heads: string[], spec: Record<string, any> }} Mapping
 * @typedef {import('./spec.js').Settings} Settings
 */

/**
 * Those that were saved for files with the same columns, in whatever order.
 *
 * @param {Mapping[]} mappings
 * @param {string[]} headings
 */
export function fitting(mappings, headings) {
  const wanted = keyOf(headings);
  return headings.length === 0 ? [] : mappings.filter(({ heads }) => keyOf(heads) === wanted);
}

/** @param {string[]} headings */
function keyOf(headings) {
  return headings.map(plain).sort().join('\n');
}

/**
 * The settings as a mapping has them; what it does not say stays as it is.
 *
 * @param {Settings} settings
 * @param {Mapping} mapping
 * @returns {Settings}
 */
export function applied(settings, { spec }) {
  const { format, target, crs, encoding, delimiter, decimal, level, territory, organisations } =
    spec;
  const said = {
    format,
    target,
    crs,
    encoding,
    delimiter,
    decimal,
    level,
    territory,
    organisations,
  };
  const known = Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== null && value !== undefined),
  );
  const columns = Object.fromEntries(
    Object.entries(spec.columns ?? {}).map(([field, column]) => [field, column ?? '']),
  );
  return {
    ...settings,
    ...known,
    crsGuessed: !spec.crs && settings.crsGuessed,
    part: spec.sheet ?? spec.layer ?? settings.part,
    columns,
  };
}
