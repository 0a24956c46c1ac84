/**
 * The hamlets of an area and how far they are covered, as GET /api/coverage answers.
 *
 * @typedef {object} Hamlet
 * @property {string} code
 * @property {string} name
 * @property {string | null} type
 * @property {string} commune
 * @property {string | null} communeName
 * @property {number | null} population
 * @property {number | null} households
 * @property {number | null} part of the settled area, 0 to 1; null when judged by its centre point
 * @property {'SETTLED_AREA' | 'CENTRE_POINT'} rule
 * @property {boolean} covered
 * @property {number} stations
 * @property {boolean} nearThreshold
 * @property {'PART_TOO_SMALL' | 'PLANNED_ONLY' | 'POINT_NOT_REACHED' | 'NO_STATION' | null} reason why it is not covered
 * @property {boolean} derivedBoundary for maps only
 *
 * @typedef {{ covered?: string, rule?: string, near?: string, derived?: string, text?: string }} Filters
 */
import { plain } from '../import/guess-columns.js';

/**
 * @param {Hamlet[]} hamlets
 * @param {Filters} filters empty ones let everything through; text is sought in hamlet, commune and code
 * @returns {Hamlet[]}
 */
export function chosenHamlets(hamlets, { covered, rule, near, derived, text }) {
  const sought = plain(text ?? '');
  return hamlets.filter(
    (hamlet) =>
      (!covered || String(hamlet.covered) === covered) &&
      (!rule || hamlet.rule === rule) &&
      (!near || String(hamlet.nearThreshold) === near) &&
      (!derived || String(hamlet.derivedBoundary) === derived) &&
      (sought === '' ||
        plain(`${hamlet.name} ${hamlet.communeName ?? ''} ${hamlet.code}`).includes(sought)),
  );
}

/**
 * Sums over hamlets; a hamlet whose population nobody stated adds nothing to the people, and is counted apart.
 *
 * @param {Hamlet[]} hamlets
 */
export function totals(hamlets) {
  const covered = hamlets.filter((hamlet) => hamlet.covered);
  return {
    hamlets: hamlets.length,
    covered: covered.length,
    population: people(hamlets),
    populationCovered: people(covered),
    populationUnknown: hamlets.filter((hamlet) => hamlet.population === null).length,
    centrePoint: hamlets.filter((hamlet) => hamlet.rule === 'CENTRE_POINT').length,
    derivedBoundary: hamlets.filter((hamlet) => hamlet.derivedBoundary).length,
    nearThreshold: hamlets.filter((hamlet) => hamlet.nearThreshold).length,
  };
}

/** @param {Hamlet[]} hamlets */
function people(hamlets) {
  return hamlets.reduce((sum, hamlet) => sum + (hamlet.population ?? 0), 0);
}
