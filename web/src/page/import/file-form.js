/** How a file is understood: what it is, what it holds, which column is what, and its first rows. */
import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { columnMapping, previewTable, swapNote } from './column-mapping.js';
import { valuesOf } from './coordinates.js';
import { crsNote } from './crs-note.js';
import { fileNotes } from './file-notes.js';
import { samePositionField } from './same-position.js';
import { fileSettings, placeSettings, targetSettings } from './settings-form.js';
import { otherKind } from './sniff.js';
import { mayBeFull } from './spec.js';
import { axesLookSwapped } from './swapped-axes.js';

/**
 * @typedef {object} FileForm
 * @property {import('./source.js').Head} head
 * @property {import('./spec.js').Settings} settings
 * @property {import('./spec.js').Field[]} fields those that have a column
 * @property {import('./preview.js').Preview} preview
 * @property {string[]} targets
 * @property {boolean} mayCompare whether the reader may be told where others' assets stand
 * @property {{ code: string, name: string, level: string }[]} areas
 */

/**
 * @param {FileForm} form
 * @param {(change: Partial<import('./spec.js').Settings>) => void} change
 */
export function fileForm({ head, settings, fields, preview, targets, areas, mayCompare }, change) {
  if (otherKind(head.bytes)) return fileNotes(head, preview);
  const mapColumns = (/** @type {Record<string, string>} */ columns) => change({ columns });
  return html`${fileNotes(head, preview)}
    <div class="import-columns">
      <fieldset class="panel">
        <legend>${t('import.step.file')}</legend>
        ${fileSettings(settings, head.seen?.parts ?? [], change)}
        ${targetSettings(settings, targets, mayBeFull(fields), change)}
        ${placeSettings(settings, areas, crsNote(settings, preview), change)}
        ${mayCompare ? samePositionField(settings, change) : nothing}
      </fieldset>
      <fieldset class="panel">
        <legend>${t('import.step.columns')}</legend>
        ${swapNote(settings.columns, swapped(settings.columns, preview), mapColumns)}
        ${columnMapping(fields, preview, settings.columns, mapColumns)}
      </fieldset>
    </div>
    ${previewTable(preview)}`;
}

/**
 * @param {Record<string, string>} columns
 * @param {import('./preview.js').Preview} preview
 */
function swapped({ x, y }, preview) {
  return x && y ? axesLookSwapped(valuesOf(preview, x), valuesOf(preview, y)) : false;
}
