/** The files that a run hands back: its refused rows in the format in which they came, and the list of what was found. */
import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { language, t } from '../../i18n/index.js';
import { icon } from '../../ui/icon.js';
import { save } from '../save.js';

/**
 * @param {import('./report.js').Run} run
 * @param {(error: unknown) => void} failed
 */
export function downloads(run, failed) {
  if (run.refused === 0) return nothing;
  const format = run.returnFormat ?? 'csv';
  const fetched = (/** @type {string} */ path, /** @type {Record<string, string>} */ params) =>
    api
      .file(`/api/imports/${run.id}/${path}`, params)
      .then(({ blob, name }) => save(blob, name ?? path), failed);
  return html`<p class="actions">
      <button type="button" @click=${() => fetched('refused-rows', { lang: language() })}>
        ${icon('reports')}
        ${t('import.refusals.download', { format: t(`import.format.${format}`) })}
      </button>
      <button type="button" @click=${() => fetched('refusals', { format: 'csv' })}>
        ${icon('reports')} ${t('import.refusals.list')}
      </button>
    </p>
    <p>
      <small
        >${t('import.refusals.again')}
        ${format === run.format ? '' : t('import.refusals.another', { format: t(`import.format.${format}`) })}</small
      >
    </p>`;
}
