/**
 * What an export asks of the server.
 *
 * @typedef {{ targets: string[], where: 'area' | 'view' | 'all', format: string, crs: string, lang: string,
 *   hamlets?: boolean, inUse?: boolean, filter: string | null }} Wanted filter: ECQL over the properties of assets; inUse: only those that are
 *   in use on the day
 * @typedef {[number, number, number, number]} Box west, south, east, north in degrees
 */

/**
 * The parameters that choose the rows.
 *
 * @param {Wanted} wanted
 * @param {import('../../router.js').Question} question
 * @param {Box | null} box what the map shows
 * @returns {import('../../address.js').Params}
 */
export function rows({ where }, { area, date, boundaries, knownOn }, box) {
  return {
    area: where === 'area' ? area : null,
    bbox: where === 'view' && box ? box.map((end) => end.toFixed(6)).join(',') : null,
    date,
    boundaries,
    knownOn,
  };
}

/**
 * The same for one content; what is no asset, and lies on none, is chosen neither by a filter nor by use.
 *
 * @param {import('../../address.js').Params} chosen
 * @param {{ ofAssets?: boolean } | undefined} target
 * @param {Pick<Wanted, 'filter' | 'inUse'>} wanted
 * @param {Record<string, string>} [choice] whose, used by whom, where, of which code and status
 * @returns {import('../../address.js').Params}
 */
export function filtered(chosen, target, { filter, inUse }, choice = {}) {
  if (!target?.ofAssets) return chosen;
  const said = Object.entries(choice).filter(([, value]) => value);
  return {
    ...chosen,
    ...Object.fromEntries(said),
    ...(filter ? { filter } : {}),
    ...(inUse ? { inUse: 'true' } : {}),
  };
}

/**
 * What is wrong with the filter, as the server said it of any of the files.
 *
 * @param {unknown[]} errors
 * @returns {unknown} null when nothing is
 */
export function filterError(errors) {
  return errors.find(isOfFilter) ?? null;
}

/** @param {unknown} error */
export function isOfFilter(error) {
  return /** @type {any} */ (error)?.facts?.parameter === 'filter';
}

/**
 * The parameters that say how the file is written.
 *
 * @param {Wanted} wanted
 * @param {boolean} anySystem whether the format knows more than WGS 84
 * @returns {import('../../address.js').Params}
 */
export function form({ format, crs, lang, hamlets }, anySystem) {
  return { format, crs: anySystem ? crs : 'EPSG:4326', lang, hamlets: hamlets ? 'true' : null };
}
