/**
 * The files that a run hands back: its refused rows in the format in which they came, and the list of what was found, in the words in which the page says
 * it.
 */
import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { language, t } from '../../i18n/index.js';
import { icon } from '../../ui/icon.js';
import { save } from '../save.js';
import { refusalsCsv } from './refusals-csv.js';

/**
 * @param {import('./report.js').Run} run
 * @param {import('./finding-tables.js').FieldWords} words
 * @param {(error: unknown) => void} failed
 */
export function downloads(run, words, failed) {
  if (run.refused === 0) return nothing;
  const format = run.returnFormat ?? 'csv';
  const rows = () =>
    api
      .file(`/api/imports/${run.id}/refused-rows`, { lang: language() })
      .then(({ blob, name }) => save(blob, name ?? 'refused-rows'), failed);
  const list = () =>
    listed(run.id, words).then((csv) => {
      const name = t('import.refusals.list.file', { run: run.id.slice(0, 8) });
      save(new Blob([csv], { type: 'text/csv' }), `${name}.csv`);
    }, failed);
  return html`<p class="actions">
      <button type="button" @click=${rows}>
        ${icon('reports')}
        ${t('import.refusals.download', { format: t(`import.format.${format}`) })}
      </button>
      <button type="button" @click=${list}>${icon('reports')} ${t('import.refusals.list')}</button>
    </p>
    <p>
      <small
        >${t('import.refusals.again')}
        ${format === run.format ? '' : t('import.refusals.another', { format: t(`import.format.${format}`) })}</small
      >
    </p>`;
}

/** The most of one answer; whoever has more mends the rows themselves. */
const MOST = 10_000;

/** What was refused, as a file; it says where it ends before all was said. @param {string} run @param {import('./finding-tables.js').FieldWords} words */
async function listed(run, words) {
  const found = await api.get(`/api/imports/${run}/refusals`, { limit: MOST });
  const csv = refusalsCsv(found, words);
  return found.length < MOST ? csv : `${csv}${t('import.refusals.list.cut', { most: MOST })}\r\n`;
}
