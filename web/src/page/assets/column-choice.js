import { html } from 'lit';
import { t } from '../../i18n/index.js';
import { amend } from '../../router.js';
import { CHOICES, chosenColumns, columnLabel, columnsParam } from './columns.js';

/**
 * Which columns the list has, kept in the address. Its first column names the asset and stays.
 *
 * @param {Record<string, string>} params of the address
 */
export function columnChoice(params) {
  const shown = chosenColumns(params);
  const choose = (/** @type {string} */ id, /** @type {boolean} */ wanted) =>
    amend({ columns: columnsParam(wanted ? [...shown, id] : shown.filter((one) => one !== id)) });
  return html`<details class="column-choice no-print">
    <summary>${t('assets.columns')}</summary>
    <fieldset>
      <legend class="visually-hidden">${t('assets.columns')}</legend>
      ${CHOICES.filter((id) => id !== 'code').map(
        (id) =>
          html`<label class="check"
            ><input
              type="checkbox"
              name="column-${id}"
              .checked=${shown.includes(id)}
              @change=${(/** @type {any} */ event) => choose(id, event.target.checked)}
            />
            ${columnLabel(id)}</label
          >`,
      )}
      <button type="button" class="quiet" @click=${() => amend({ columns: '' })}>
        ${t('assets.columns.usual')}
      </button>
    </fieldset>
  </details>`;
}
