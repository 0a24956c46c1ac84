/** Which axis of VN-2000 the lists of a province are likely to be in: to be proposed, never to be taken for certain. */
import { AXES } from './axes.js';

/**
 * @typedef {import('./axes.js').Axis} Axis
 * @typedef {[number, number, number, number]} Box west, south, east, north in degrees
 * @typedef {{ code: string, name: string, level: string, parent?: string | null, bbox?: Box }} Area
 */

/** Longitudes of central meridians as `105°45′`. */
const MERIDIAN = /^(\d+)°(\d+)′$/;

/**
 * The axis of VN-2000 that a province's own lists are in: that of the province by its name, else the nearest.
 *
 * @param {string} province its name, with or without the word before it
 * @param {Box | null} box of the province, or of what is shown
 * @returns {Axis | null}
 */
export function ownAxis(province, box) {
  const named = AXES.find(({ now }) => now.some((name) => province.endsWith(name)));
  if (named || !box) return named ?? null;
  const longitude = (box[0] + box[2]) / 2;
  const away = (/** @type {Axis} */ axis) => Math.abs(meridian(axis.axis) - longitude);
  return AXES.reduce((best, axis) => (away(axis) < away(best) ? axis : best));
}

/** @param {string} text */
function meridian(text) {
  const [, degrees, minutes] = MERIDIAN.exec(text) ?? [];
  return Number(degrees) + Number(minutes) / 60;
}

/**
 * The axis of the province in which an area lies; of no area that of the only province that there is.
 *
 * @param {readonly Area[]} areas
 * @param {string} code of the area; empty = none is chosen
 * @returns {Axis | null} null when the province is not known
 */
export function axisOf(areas, code) {
  const provinces = areas.filter((area) => area.level === 'PROVINCE');
  const only = provinces.length === 1 ? provinces[0] : undefined;
  const province = code === '' ? only : provinceOf(areas, code);
  return province ? ownAxis(province.name, province.bbox ?? null) : null;
}

/**
 * @param {readonly Area[]} areas
 * @param {string} code
 */
function provinceOf(areas, code) {
  let area = areas.find((one) => one.code === code);
  while (area && area.level !== 'PROVINCE') {
    const { parent } = area;
    area = areas.find((one) => one.code === parent);
  }
  return area;
}
