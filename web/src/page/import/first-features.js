/** Finds the first features in the beginning of a GeoJSON file, which may end anywhere. */

const TYPE = /"type"\s*:\s*"((?:Multi)?(?:Point|LineString|Polygon))"/;
const PROPERTIES = /"properties"\s*:\s*(?=\{)/;

/**
 * @param {string} text
 * @param {number} limit
 * @returns {any[]} those that are whole
 */
export function firstFeatures(text, limit) {
  let at = beginningOfList(text);
  const features = [];
  while (at >= 0 && features.length < limit) {
    const start = text.indexOf('{', at);
    const end = start < 0 ? -1 : endOfObject(text, start);
    if (end < 0) break;
    features.push(readOrNull(text.slice(start, end)));
    at = end;
  }
  return features.filter((feature) => feature !== null);
}

/**
 * What a text says of its first feature before it ends.
 *
 * @param {string} text
 * @returns {any[]} one feature with its properties and the type of its geometry, as far as they are known; none when neither is
 */
export function begunFeature(text) {
  const start = beginningOfList(text);
  if (start < 0) return [];
  const rest = text.slice(start);
  const type = TYPE.exec(rest)?.[1];
  const said = PROPERTIES.exec(rest);
  const from = said ? said.index + said[0].length : -1;
  const to = from < 0 ? -1 : endOfObject(rest, from);
  const properties = to < 0 ? null : readOrNull(rest.slice(from, to));
  return type || properties ? [{ properties, geometry: type ? { type } : null }] : [];
}

/** Whether a text reaches far enough to say what the first feature holds. @param {string} text */
export function saysFirst(text) {
  const [begun] = begunFeature(text);
  return Boolean(begun?.properties && begun.geometry) || firstFeatures(text, 1).length > 0;
}

/** @param {string} text */
function beginningOfList(text) {
  const key = text.indexOf('"features"');
  return key < 0 ? -1 : text.indexOf('[', key);
}

/** @param {string} text */
function readOrNull(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The index after the brace that closes the one at `start`, or -1 when the text ends before.
 *
 * @param {string} text
 * @param {number} start
 */
function endOfObject(text, start) {
  let [depth, quoted] = [0, false];
  for (let i = start; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '\\') i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === '{') depth++;
    else if (c === '}' && --depth === 0) return i + 1;
  }
  return -1;
}
