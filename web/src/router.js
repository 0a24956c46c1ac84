/**
 * The address of a screen: `#/map/<rest>?area=99&date=2023-06-30`. The question (area, date, boundaries, knownOn)
 * stays in it from page to page, so that a link shows a colleague the same numbers.
 *
 * @typedef {{ area: string, date: string, boundaries: string, knownOn: string }} Question
 *   empty text = not said: the server's default holds
 * @typedef {{ page: string, rest: string[], params: Record<string, string> }} Route
 */

export const QUESTION = /** @type {const} */ (['area', 'date', 'boundaries', 'knownOn']);

/**
 * @param {string} hash with or without the leading `#`
 * @returns {Route}
 */
export function parse(hash) {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [page = '', ...rest] = path.split('/').filter(Boolean).map(decodeURIComponent);
  return { page, rest, params: Object.fromEntries(new URLSearchParams(query)) };
}

/**
 * @param {string} page
 * @param {Record<string, string | null | undefined>} params empty ones are left out
 * @param {string[]} [rest]
 */
export function format(page, params, rest = []) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value) query.set(name, value);
  const path = [page, ...rest].map(encodeURIComponent).join('/');
  return `#/${path}${query.size === 0 ? '' : `?${query}`}`;
}

/**
 * @param {Record<string, string>} params
 * @returns {Question}
 */
export function questionOf(params) {
  const [area, date, boundaries, knownOn] = QUESTION.map((name) => params[name] ?? '');
  return /** @type {Question} */ ({ area, date, boundaries, knownOn });
}

/** The days of a question alone. @param {Record<string, string>} params */
export function daysOf(params) {
  const { date, boundaries, knownOn } = questionOf(params);
  return { date, boundaries, knownOn };
}

export function current() {
  return parse(location.hash);
}

/**
 * Where a link to another page leads, the question kept.
 *
 * @param {string} page
 * @param {Record<string, string | null | undefined>} [params] added to the question
 * @param {string[]} [rest]
 */
export function hrefTo(page, params = {}, rest = []) {
  return format(page, { ...questionOf(current().params), ...params }, rest);
}

/**
 * Goes to a page.
 *
 * @param {string} page
 * @param {Record<string, string | null | undefined>} [params]
 * @param {string[]} [rest]
 */
export function go(page, params = {}, rest = []) {
  location.hash = hrefTo(page, params, rest);
}

/**
 * Changes parameters of the address shown now, without a step in the browser's history.
 *
 * @param {Record<string, string | null | undefined>} params
 * @param {string[]} [rest] the further path; as it is when left out
 */
export function amend(params, rest) {
  const now = current();
  history.replaceState(null, '', format(now.page, { ...now.params, ...params }, rest ?? now.rest));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/**
 * What is lost when it is left: the page and its further path, not the question.
 *
 * @param {Route} route
 */
export function screenOf({ page, rest }) {
  return [page, ...rest].join('/');
}
