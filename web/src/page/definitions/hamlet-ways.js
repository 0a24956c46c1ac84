/**
 * How the ways in which hamlets are judged stand in a form: technologies and type words as text with commas, the threshold in per cent.
 *
 * @typedef {{ technologies: string[], threshold: number | null, judgedBy: string, types: string[] }} HamletWay
 */

/** Whether hamlets are judged, and no units counted. @param {string} indicator */
export function judgesHamlets(indicator) {
  return indicator === 'hamlet-mobile-coverage';
}

/** How a new way begins. */
export const USUAL_OF_HAMLETS = Object.freeze({
  technologies: [],
  threshold: null,
  judgedBy: 'AREA',
  types: [],
});

export const JUDGED_BY = ['AREA', 'CENTRE_POINT'];

/** @param {HamletWay} way @param {number} place */
export function placedOfHamlets({ technologies, threshold, judgedBy, types }, place) {
  const at = (/** @type {string} */ name) => `ways[${place}].${name}`;
  return {
    [at('technologies')]: technologies.join(', ') || null,
    [at('threshold')]: threshold === null ? null : Number((threshold * 100).toPrecision(12)),
    [at('judgedBy')]: judgedBy,
    [at('types')]: types.join(', ') || null,
  };
}

/** @param {Record<string, any>} values @param {number} place @returns {any} */
export function wayOfHamlets(values, place) {
  const at = (/** @type {string} */ name) => values[`ways[${place}].${name}`] ?? null;
  const percents = at('threshold');
  const byPoint = at('judgedBy') === 'CENTRE_POINT';
  const threshold =
    typeof percents === 'number' ? Number((percents / 100).toPrecision(15)) : percents;
  return {
    technologies: words(at('technologies')).map((word) => word.toUpperCase()),
    threshold: byPoint ? null : threshold,
    judgedBy: at('judgedBy'),
    types: words(at('types')),
  };
}

/** @param {string | null} text */
function words(text) {
  return (text ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}
