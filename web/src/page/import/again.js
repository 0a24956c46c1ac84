/** A file that comes a second time: the refused rows of the first, corrected. What was said of the first holds for it too. */

/**
 * @typedef {import('./spec.js').Settings} Settings
 * @typedef {{ headings: string[], settings: Settings }} Sent what was sent last, and how it was understood
 */

/** The columns of reasons that the server adds, and the one of geometries where their format could not hold them. */
const ADDED = /^(lý do từ chối|reason refused|ly_do|reason)( ?\d+)?$/i;
const GEOMETRY = 'wkt';

/**
 * The settings for a file: those of the file before, where it has the same columns, but for what the file says of itself.
 *
 * @param {Settings} understood as the file looks
 * @param {string[]} headings
 * @param {Sent | null} sent
 * @returns {Settings}
 */
export function again(understood, headings, sent) {
  if (!sent || !isSame(headings, sent.headings)) return understood;
  const { target, level, geometry, decimal, territory, validFrom, validTo, columns } =
    sent.settings;
  const { organisations, createOrganisations, crs, crsGuessed } = sent.settings;
  const { createdKind, samePositionWithinMetres } = sent.settings;
  return {
    ...understood,
    ...(understood.crsGuessed ? { crs, crsGuessed } : {}),
    target,
    level,
    geometry,
    decimal,
    territory,
    validFrom,
    validTo,
    columns: { ...columns, ...(headings.includes(GEOMETRY) ? { wkt: GEOMETRY } : {}) },
    organisations,
    createOrganisations,
    createdKind,
    samePositionWithinMetres,
  };
}

/**
 * @param {string[]} headings
 * @param {string[]} before
 */
function isSame(headings, before) {
  const own = (/** @type {string[]} */ titles) =>
    titles.filter((title) => !ADDED.test(title.trim()) && title !== GEOMETRY).join('\n');
  return headings.length > 0 && own(headings) === own(before);
}
