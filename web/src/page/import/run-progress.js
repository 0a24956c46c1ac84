/** How far an import has come. */
import { html } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';

/**
 * @param {import('./report.js').Run} run
 * @param {number} expected rows of the file, as the last check counted them; 0 = nobody knows
 */
export function runProgress({ progress, file }, expected) {
  const { phase = 'READING', rows = 0 } = progress ?? {};
  const known = expected > 0 && phase === 'READING';
  const words = t(`import.progress.${phase}`, {
    rows: number(rows, 0),
    of: known ? ` / ${number(expected, 0)}` : '',
  });
  return html`<div class="run-progress">
    <label for="import-progress">${file}: ${words}</label>
    ${
      known
        ? html`<progress id="import-progress" max=${expected} .value=${rows}></progress>`
        : html`<progress id="import-progress"></progress>`
    }
    <small>${t('import.progress.leave')}</small>
  </div>`;
}
