import { html } from 'lit';

/** Beside the modules, so that a browser keeps the pictures as long as these. */
const ICONS = new URL('../icons/', import.meta.url).pathname;

/**
 * A picture from `icons/<name>.svg`, in the colour of the text. It says nothing to a screen reader: the words beside it do.
 *
 * @param {string} name
 */
export function icon(name) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <use href="${ICONS}${name}.svg#icon"></use>
  </svg>`;
}
