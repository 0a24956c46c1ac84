/** Check, then apply; and what is still missing for either. */
import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { said } from '../dashboard/model.js';

/**
 * @param {{ missing: import('./spec.js').Field[], waiting: boolean, checked: boolean, crs: string, reviewed: boolean }} state
 *   missing: fields that need a column; checked: the last check left rows to apply; crs: empty = to be chosen; reviewed: what is applied waits for review
 * @param {(mode: 'dry-run' | 'apply') => void} send
 */
export function buttons({ missing, waiting, checked, crs, reviewed }, send) {
  const fields = missing.map((field) => said(field.meaning)).join('; ');
  return html`${
      missing.length > 0
        ? html`<p class="field-error">${t('import.missing', { fields })}</p>`
        : nothing
    }
    ${crs === '' ? html`<p class="field-error">${t('import.crs.missing')}</p>` : nothing}
    <div class="actions">
      <button
        type="button"
        class=${checked ? '' : 'primary'}
        ?disabled=${waiting}
        @click=${() => send('dry-run')}
      >
        ${t('import.check')}
      </button>
      <button
        type="button"
        class=${checked ? 'primary' : ''}
        ?disabled=${waiting || !checked}
        @click=${() => send('apply')}
      >
        ${t(reviewed ? 'import.keep' : 'import.apply')}
      </button>
      ${checked ? nothing : html`<small>${t('import.check-first')}</small>`}
    </div>
    ${reviewed ? html`<p class="hint">${t('import.keep.hint')}</p>` : nothing}`;
}
