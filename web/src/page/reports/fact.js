import { html } from 'lit';

/** One fact of a report in a list of facts. @param {string} name @param {unknown} value */
export function fact(name, value) {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
