/** Whether names that nobody is known by become organisations, and of which kind: that decides what their own assets count for. */
import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';

/** What an organisation can be, as the server takes it. */
export const KINDS = /** @type {const} */ ([
  'NETWORK_OPERATOR',
  'TOWER_COMPANY',
  'POWER_COMPANY',
  'BROADCASTER',
  'PUBLIC_BODY',
  'OTHER',
]);

/**
 * @param {import('./spec.js').Settings} settings
 * @param {(change: Partial<import('./spec.js').Settings>) => void} change
 */
export function organisationCreation({ createOrganisations, createdKind }, change) {
  return html`<label class="check"
      ><input
        type="checkbox"
        .checked=${createOrganisations}
        @change=${(/** @type {Event} */ event) =>
          change({ createOrganisations: /** @type {HTMLInputElement} */ (event.target).checked })}
      />${t('import.organisations.create')}</label
    >
    ${createOrganisations ? kindChoice(createdKind, change) : nothing}`;
}

/**
 * @param {string} kind
 * @param {(change: { createdKind: string }) => void} change
 */
function kindChoice(kind, change) {
  return html`<div class="field">
    <label for="import-createdKind">${t('import.createdKind')}</label>
    <select
      id="import-createdKind"
      @change=${(/** @type {Event} */ event) =>
        change({ createdKind: /** @type {HTMLSelectElement} */ (event.target).value })}
    >
      ${KINDS.map(
        (one) =>
          html`<option value=${one} .selected=${one === kind}>
            ${t(`import.createdKind.${one}`)}
          </option>`,
      )}
    </select>
    <small>${t('import.createdKind.hint')}</small>
  </div>`;
}
