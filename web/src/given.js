/** What the frame gives to the elements in it. */
import * as api from './api.js';
import { current, go } from './router.js';
import { placeOf } from './ui/search-hit.js';

/** Shows on the map what the search found; an asset that is looked for from the list on its own page. @param {CustomEvent<import('./ui/search-hit.js').Hit>} event */
export function found({ detail }) {
  const { params, rest } = placeOf(detail);
  if (rest[0] === 'asset' && current().page === 'assets') go('assets', {}, rest.slice(1));
  else go('map', params, rest);
}

/** What a change-set is called. @param {string} id */
export async function titleOf(id) {
  return (await api.get(`/api/change-sets/${id}`)).title;
}

/** @type {import('./ui/area-picker.js').LoadAreas} */
export const loadAreas = (params) => api.get('/api/areas', params);

/** Which ways in there are beside the form. */
export const waysIn = () => api.get('/api/sign-in-ways');

/** The rule by which another way in was refused, as the address says it after the way back; it is said once. */
export function refusedOnce() {
  const address = new URL(location.href);
  const refused = address.searchParams.get('sign-in') ?? '';
  address.searchParams.delete('sign-in');
  if (refused) history.replaceState(null, '', address);
  return refused;
}

/** Why the code of a page did not come: the server runs and has other code now, or it does not answer. */
export async function whyNotLoaded() {
  try {
    await api.me();
    return { rule: 'page-changed', facts: {} };
  } catch (error) {
    return error;
  }
}
