/**
 * Documents as GET /api/assets/{id}/documents answers, and how their sizes and distances are said.
 *
 * @typedef {object} Document
 * @property {string} id
 * @property {string} file by which its bytes can be had
 * @property {string} title
 * @property {string} name
 * @property {string} type
 * @property {number} size in bytes
 * @property {number | null} widthPx
 * @property {number | null} heightPx
 * @property {boolean} thumbnail
 * @property {string | null} takenOn
 * @property {{ coordinates: [number, number] } | null} takenAt
 * @property {number | null} distanceM
 * @property {string | null} sentBy
 * @property {string} sentAt
 * @property {boolean} retired
 * @property {string | null} reason
 * @property {number} version
 */
import { number } from '../../i18n/format.js';

/** What the server takes, as a file chooser is told. */
export const ACCEPT = '.jpg,.jpeg,.png,.webp,.pdf,.docx,.xlsx';

/** How large a file may be. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** From here on a photo was likely not taken at the asset. */
const FAR_M = 100;

/** @param {string} file */
export function fileHref(file) {
  return `/api/files/${encodeURIComponent(file)}`;
}

/** @param {string} file */
export function thumbnailHref(file) {
  return `${fileHref(file)}/thumbnail`;
}

/** @param {number} bytes */
export function sizeWords(bytes) {
  return bytes < 1024 * 1024
    ? `${number(Math.max(1, bytes / 1024), 0)} KB`
    : `${number(bytes / 1024 / 1024, 1)} MB`;
}

/** @param {number} metres */
export function distanceWords(metres) {
  return metres < 10_000 ? `${number(metres, 0)} m` : `${number(metres / 1000, 0)} km`;
}

/** @param {Document} document */
export function isFar({ distanceM }) {
  return distanceM !== null && distanceM > FAR_M;
}

/** What an asset's form is told of the place of a photo. @param {Document} document */
export function pinOf({ takenAt }) {
  return takenAt ? takenAt.coordinates.join(',') : '';
}
