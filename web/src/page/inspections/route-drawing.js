/** The route drawn plainly, without a map below it: the stops by their numbers, north above. */
import { html, svg } from 'lit';
import { t } from '../../i18n/index.js';

const SIZE = 320;
const EDGE = 18;
/** A route of one place still has an extent, in degrees. */
const LEAST = 0.002;

/**
 * Where each stop is drawn; a degree of longitude is as long as it is at the middle of the route.
 *
 * @param {{ lon: number, lat: number }[]} stops
 * @returns {{ x: number, y: number }[]}
 */
export function placed(stops) {
  const middle = stops.reduce((sum, { lat }) => sum + lat, 0) / Math.max(stops.length, 1);
  const shrunk = Math.cos((middle * Math.PI) / 180);
  const points = stops.map(({ lon, lat }) => ({ x: lon * shrunk, y: -lat }));
  const left = Math.min(...points.map(({ x }) => x));
  const top = Math.min(...points.map(({ y }) => y));
  const extent = Math.max(
    LEAST,
    Math.max(...points.map(({ x }) => x)) - left,
    Math.max(...points.map(({ y }) => y)) - top,
  );
  const scale = (SIZE - 2 * EDGE) / extent;
  return points.map(({ x, y }) => ({
    x: EDGE + (x - left) * scale,
    y: EDGE + (y - top) * scale,
  }));
}

/** @param {import('./model.js').Stop[]} stops @param {(stop: import('./model.js').Stop) => string} look of a stop */
export function routeDrawing(stops, look) {
  if (stops.length === 0) return '';
  const points = placed(stops);
  const height = Math.max(...points.map(({ y }) => y)) + EDGE;
  return html`<svg
    class="route-drawing"
    viewBox="0 0 ${SIZE} ${height}"
    role="img"
    aria-label=${t('inspections.drawing')}
  >
    <polyline points=${points.map(({ x, y }) => `${x},${y}`).join(' ')} />
    ${stops.map(
      (stop, at) =>
        svg`<g data-look=${look(stop)}><circle cx=${points[at]?.x} cy=${points[at]?.y} r="10" /><text x=${points[at]?.x} y=${(points[at]?.y ?? 0) + 4}>${stop.position}</text></g>`,
    )}
  </svg>`;
}
