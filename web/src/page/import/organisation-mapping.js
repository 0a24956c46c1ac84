/** Says which organisation is meant by a name that nobody is known by. */
import { html } from 'lit';
import { t } from '../../i18n/index.js';

/**
 * The values of the file that no organisation is known by, each with a choice.
 *
 * @param {string[]} values
 * @param {{ code: string, name: string }[]} organisations
 * @param {Record<string, string>} mapped
 * @param {(mapped: Record<string, string>) => void} change
 */
export function organisationMapping(values, organisations, mapped, change) {
  return html`<fieldset class="panel">
    <legend>${t('import.organisations')}</legend>
    <p>${t('import.organisations.hint')}</p>
    ${values.map(
      (value, at) =>
        html`<div class="field">
          <label for="organisation-${at}">${value}</label>
          <select
            id="organisation-${at}"
            @change=${(/** @type {Event} */ event) =>
              change({ ...mapped, [value]: /** @type {HTMLSelectElement} */ (event.target).value })}
          >
            <option value="" .selected=${!mapped[value]}>${t('import.organisations.none')}</option>
            ${organisations.map(
              ({ code, name }) =>
                html`<option value=${code} .selected=${mapped[value] === code}>
                  ${name} (${code})
                </option>`,
            )}
          </select>
        </div>`,
    )}
  </fieldset>`;
}
