/** What a form should look at again before it is saved, as an import warns of it: it can be, and yet is likely a slip. */
import { html, nothing } from 'lit';
import { date, distance, number, today } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { distanceTo } from '../../map/distance.js';
import { partsOf } from '../../map/line-shape.js';
import { icon } from '../../ui/icon.js';
import { same } from './asset-draft.js';

/**
 * @typedef {import('./asset-draft.js').Draft} Draft
 * @typedef {import('../../ui/area-picker.js').Area} Area
 */

/** Metres that a corrected position moves at most, usually. */
const FAR = 1000;
/** Before this day there were hardly any such assets. */
const EARLY = '1950-01-01';
/** How high each kind is at most, usually, in metres. @type {Readonly<Record<string, number>>} */
const HIGH = Object.freeze({ MAST: 150 });

/**
 * In words of the reader. What the user has left as it was is not asked about.
 *
 * @param {Draft} draft
 * @param {Draft} start what the draft began from
 * @param {{ validFrom?: string | null }} why
 * @param {readonly Area[]} areas of the registry; none while they are not known
 * @returns {string[]}
 */
export function draftWarnings(draft, start, { validFrom }, areas) {
  const isNewly = (/** @type {string} */ field) => !same(draft[field], start[field]);
  return [
    ...(isNewly('geometry') ? placeWarnings(draft.geometry, start.geometry, areas) : []),
    ...(isNewly('heightM') ? heightWarnings(draft) : []),
    ...['builtOn', 'inUseFrom']
      .filter((field) => isNewly(field) || isNewly('status'))
      .flatMap((field) => dayWarnings(t(`asset.${field}`), draft[field], draft.status)),
    ...dayWarnings(t('form.validFrom'), validFrom, 'ACTIVE'),
  ];
}

/**
 * @param {any} geometry
 * @param {any} before where it was; null: it is new
 * @param {readonly Area[]} areas
 */
function placeWarnings(geometry, before, areas) {
  const places = geometry?.type === 'Point' ? [geometry.coordinates] : partsOf(geometry).flat();
  const moved = before
    ? Math.max(...places.map(([lng, lat]) => distanceTo(before, { lat, lng })))
    : 0;
  return [
    ...(places.some(([lng, lat]) => isOutside(lng, lat, areas)) ? [t('form.warning.outside')] : []),
    ...(moved > FAR ? [t('form.warning.moved', { distance: distance(moved) })] : []),
  ];
}

/**
 * Whether a point lies outside the box of every area that has no areas in it, which is as much as the page knows of their boundaries.
 *
 * @param {number} lng
 * @param {number} lat
 * @param {readonly Area[]} areas
 */
function isOutside(lng, lat, areas) {
  const parents = new Set(areas.map(({ parent }) => parent));
  const smallest = areas.filter(({ code, bbox }) => bbox && !parents.has(code));
  return (
    smallest.length > 0 &&
    !smallest.some(
      ({ bbox: [west, south, east, north] }) =>
        west <= lng && lng <= east && south <= lat && lat <= north,
    )
  );
}

/** @param {Draft} draft */
function heightWarnings({ kind, heightM }) {
  const most = HIGH[kind];
  if (most === undefined || typeof heightM !== 'number' || heightM <= most) return [];
  const height = number(heightM);
  return [t('form.warning.height', { height, most: number(most), kind: t(`kind.${kind}`) })];
}

/**
 * What is planned lies ahead; all else has begun.
 *
 * @param {string} name of the field
 * @param {string | null | undefined} day
 * @param {string} status
 */
function dayWarnings(name, day, status) {
  if (!day) return [];
  if (day < EARLY) return [t('form.warning.early', { name, day: date(day) })];
  if (day > today() && status !== 'PLANNED')
    return [t('form.warning.future', { name, day: date(day) })];
  return [];
}

/** Read out at once when there are any. @param {readonly string[]} warnings */
export function warningNote(warnings) {
  return html`<div role="alert" class="form-warnings">
    ${
      warnings.length > 0
        ? html`<div class="note note-warn">
            ${icon('alert')}
            <div>
              ${t('form.warning.lead')}
              <ul>
                ${warnings.map((words) => html`<li>${words}</li>`)}
              </ul>
              ${t('form.warning.again', { button: t('form.save-anyway') })}
            </div>
          </div>`
        : nothing
    }
  </div>`;
}
