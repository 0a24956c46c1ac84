/** In which system a sheet is, which cannot say it: by what its coordinates look like, until somebody says otherwise. */
import { AXES, ZONES } from './axes.js';
import { unitOf } from './coordinates.js';

/**
 * @typedef {import('./spec.js').Settings} Settings
 * @typedef {import('./preview.js').Preview} Preview
 */

export const DEGREES = 'EPSG:4326';

/** Systems of the page that are in metres; of others it does not know. */
const METRES = [...AXES, ...ZONES].map(({ code }) => code);

/**
 * The settings with the system that the coordinates look to be in, where nobody has said which it is.
 *
 * @param {Settings} settings
 * @param {Preview} preview
 * @param {import('./axes.js').Axis | null} axis of the province of which the file tells; null when it is not known
 * @returns {Settings} without a system where it is to be chosen
 */
export function located(settings, preview, axis) {
  if (!settings.crsGuessed) return settings;
  const metres = unitOf(settings, preview) === 'metres';
  return { ...settings, crs: metres ? (axis?.code ?? '') : DEGREES };
}

/**
 * The same for a file that has just come: what was said of another file with its columns holds unless its coordinates contradict it.
 *
 * @param {Settings} settings
 * @param {Preview} preview
 * @param {import('./axes.js').Axis | null} axis
 */
export function locatedAnew(settings, preview, axis) {
  const crsGuessed = settings.crsGuessed || contradicts(settings, preview);
  return located({ ...settings, crsGuessed }, preview, axis);
}

/**
 * Whether coordinates are metres where the system has degrees, or the other way round.
 *
 * @param {Settings} settings
 * @param {Preview} preview
 */
export function contradicts(settings, preview) {
  const unit = unitOf(settings, preview);
  return (
    (unit === 'metres' && settings.crs === DEGREES) ||
    (unit === 'degrees' && METRES.includes(settings.crs))
  );
}
