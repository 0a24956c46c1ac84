/** @typedef {Record<string, string | number | boolean | null | undefined>} Params */

/**
 * A path with its query; parameters that are null, undefined or empty are left out.
 *
 * @param {string} path
 * @param {Params} [params]
 */
export function url(path, params = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value));
  }
  return query.size === 0 ? path : `${path}?${query}`;
}
