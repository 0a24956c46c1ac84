import { html, nothing } from 'lit';
import { t } from '../i18n/index.js';
import { amend } from '../router.js';

/**
 * A choice that is kept in the address.
 *
 * @typedef {object} Filter
 * @property {string} page whose filter it is, for the id
 * @property {string} name of the parameter
 * @property {string} label
 * @property {string[]} values
 * @property {(value: string) => string} words
 * @property {string} chosen
 * @property {string | false} [none] what choosing nothing is called; false = something is always chosen
 * @property {Record<string, string>} [further] what else changes with it
 */

/** @param {Filter} filter */
export function filterSelect({ page, name, label, values, words, chosen, none, further = {} }) {
  const id = `${page}-${name}`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${(/** @type {Event} */ event) =>
        amend({ ...further, [name]: /** @type {HTMLSelectElement} */ (event.target).value })}
    >
      ${none === false ? nothing : html`<option value="" .selected=${chosen === ''}>${none ?? t('rows.filter.all')}</option>`}
      ${values.map(
        (value) =>
          html`<option value=${value} .selected=${value === chosen}>${words(value)}</option>`,
      )}
    </select>
  </div>`;
}

/** The form around filters, which never goes anywhere by itself. @param {unknown} fields */
export function filterForm(fields) {
  return html`<form
    class="filters"
    @submit=${(/** @type {Event} */ event) => event.preventDefault()}
  >
    ${fields}
  </form>`;
}
