import { html } from 'lit';
import { amend } from '../router.js';

/**
 * A word that is kept in the address.
 *
 * @typedef {object} TextFilter
 * @property {string} page whose filter it is, for the id
 * @property {string} name of the parameter
 * @property {string} label
 * @property {string} chosen
 */

/** @param {TextFilter} filter */
export function filterText({ page, name, label, chosen }) {
  const id = `${page}-${name}`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="search"
      autocomplete="off"
      .value=${chosen}
      @change=${(/** @type {Event} */ event) =>
        amend({ [name]: /** @type {HTMLInputElement} */ (event.target).value.trim() })}
    />
  </div>`;
}
