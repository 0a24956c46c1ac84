/** What is wrong with a file before it is sent. */
import { html } from 'lit';
import { t } from '../../i18n/index.js';
import { icon } from '../../ui/icon.js';
import { otherKind } from './sniff.js';

/**
 * @param {import('./source.js').Head} head
 * @param {import('./preview.js').Preview} preview
 */
export function fileNotes(head, { headings }) {
  return notesOf(head, headings).map(
    (note) => html`<p class="note note-warn">${icon('alert')}<span>${note}</span></p>`,
  );
}

/**
 * @param {import('./source.js').Head} head
 * @param {string[]} headings
 */
function notesOf({ broken, bytes }, headings) {
  const kind = otherKind(bytes);
  if (kind) return [t('import.note.other-kind', { kind })];
  return [
    broken ? t('import.note.broken-gzip') : '',
    headings.length === 0 ? t('import.note.no-rows') : '',
  ].filter(Boolean);
}
