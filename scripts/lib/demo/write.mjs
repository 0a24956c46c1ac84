/** Writes files that are the same byte for byte in every run: UTF-8, LF, fixed decimals, keys in the order given. */
import { degrees } from './plane.mjs';

/** @param {string[]} header @param {(string | number | boolean)[][]} rows */
export function csv(header, rows) {
  return [header, ...rows].map((row) => row.map(cell).join(',')).join('\n') + '\n';
}

/** @param {string | number | boolean} value */
function cell(value) {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A feature collection with one feature on each line. @param {{geometry: string, properties: Record<string, unknown>}[]} features */
export function geojson(features) {
  const lines = features.map(
    ({ geometry, properties }) =>
      `{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":${geometry}}`,
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

/** @param {import('./plane.mjs').Point} place */
export function point(place) {
  return `{"type":"Point","coordinates":${position(place)}}`;
}

/** @param {import('./plane.mjs').Line} ring closed, counter-clockwise */
export function polygon(ring) {
  return `{"type":"Polygon","coordinates":[[${ring.map(position).join(',')}]]}`;
}

/** @param {import('./plane.mjs').Line} line */
export function lineString(line) {
  return `{"type":"LineString","coordinates":[${line.map(position).join(',')}]}`;
}

/** @param {import('./plane.mjs').Line} line */
export function wkt(line) {
  return `LINESTRING(${line.map((place) => degrees(place).join(' ')).join(', ')})`;
}

/** @param {import('./plane.mjs').Point} place */
function position(place) {
  return `[${degrees(place).join(',')}]`;
}
