/** What a saved view keeps of an address, and how it is opened again. */
import { ASSET_FILTERS } from '../asset-filters.js';

/**
 * @typedef {object} SavedView
 * @property {string} id
 * @property {string} name
 * @property {string} owner
 * @property {boolean} own
 * @property {boolean} shared
 * @property {Record<string, string>} params
 */

/** Of the question the area alone: a view is opened as of the day on which somebody looks. */
const KEPT = Object.freeze(['area', 'columns', ...ASSET_FILTERS]);

/** @param {Record<string, string>} params of the address */
export function keptOf(params) {
  return Object.fromEntries(
    KEPT.filter((name) => params[name]).map((name) => [name, params[name] ?? '']),
  );
}

/** All that a view says, and that it says nothing of the rest. @param {SavedView} view */
export function openedBy({ params }) {
  return Object.fromEntries(KEPT.map((name) => [name, params[name] ?? '']));
}

/** The view that the address shows, if it is one. @param {readonly SavedView[]} views @param {Record<string, string>} params */
export function shownOf(views, params) {
  const now = JSON.stringify(keptOf(params));
  return views.find((view) => JSON.stringify(keptOf(view.params)) === now);
}
