/** The colours of css/palette.css for whoever draws without style sheets: MapLibre, pictures, charts. */

const NAMED = /^var\((--[\w-]+)\)$/;

/**
 * A colour as it is now.
 *
 * @param {string} color `var(--name)`, or a colour
 */
export function resolved(color) {
  const name = NAMED.exec(color)?.[1];
  if (!name) return color;
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim() || '#808080';
}

/**
 * The same with all colours as they are now.
 *
 * @template T
 * @param {T} style plain objects, lists, texts, functions
 * @returns {T}
 */
export function inColours(style) {
  return /** @type {T} */ (coloured(style));
}

/** @param {unknown} value @returns {unknown} */
function coloured(value) {
  if (typeof value === 'string') return resolved(value);
  if (Array.isArray(value)) return value.map(coloured);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, coloured(one)]));
}
