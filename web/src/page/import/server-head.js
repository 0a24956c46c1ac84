/** The beginning of a file that the page does not read itself: the server looks at it. */
import * as api from '../../api.js';

/**
 * @typedef {{ format: import('./sniff.js').Format, encoding?: string | null, geometry?: string | null, crs: string | null, parts: string[],
 *   columns: { name: string, samples: string[] }[], shapes: string[], rows: number }} ServerHead
 */

/**
 * @param {File} file
 * @param {{ format?: string, part?: string, target?: string, encoding?: string, delimiter?: string }} [known] what somebody said of it already
 * @returns {Promise<ServerHead>}
 */
export async function askHead(file, { format, part, target, encoding, delimiter } = {}) {
  const form = new FormData();
  const spec = {
    format,
    layer: part || undefined,
    target,
    encoding: encoding || undefined,
    delimiter: format === 'csv' ? delimiter : undefined,
  };
  form.append('spec', new Blob([JSON.stringify(spec)], { type: 'application/json' }));
  form.append('file', file);
  return api.upload('/api/imports/heads', form);
}

/**
 * @param {ServerHead} head
 * @returns {import('./preview.js').Preview & { geometries: string[] }}
 */
export function tableOf({ columns, rows, shapes }) {
  return {
    headings: columns.map((column) => column.name),
    rows: Array.from({ length: Math.min(rows, 10) }, (_, row) =>
      columns.map((column) => column.samples[row] ?? ''),
    ),
    geometries: shapes,
  };
}
