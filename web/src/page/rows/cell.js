/** Of which cell of a breakdown the rows are, and the way back to all of them. */
import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { cellName } from '../dashboard/breakdown.js';

/**
 * @param {Record<string, string>} params by, cell; all else is kept
 * @param {import('../dashboard/breakdown.js').Breakdown | null} breakdown once it is there
 */
export function shownCell({ by, cell, ...others }, breakdown) {
  if (!by) return nothing;
  const named = breakdown?.cells.find((one) => one.cell === (cell ?? null));
  const name = cellName(by, { cell: cell ?? null, name: named?.name ?? null });
  return html`<p class="as-of">
    ${t(`breakdown.${by}`)}: <strong>${name}</strong>
    <a href=${hrefTo('rows', others)}>${t('breakdown.all')}</a>
  </p>`;
}
