import { html } from 'lit';

/**
 * A picture from `icons/<name>.svg`, in the colour of the text. It says nothing to a screen reader: the words beside it do.
 *
 * @param {string} name
 */
export function icon(name) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <use href="/icons/${name}.svg#icon"></use>
  </svg>`;
}
