/** What stands around every input of a form: its label, hint and fault. */
import { html, nothing } from 'lit';
import { faultText } from './faults.js';

/**
 * @typedef {import('./faults.js').Fault} Fault
 * @typedef {object} Binding
 * @property {Record<string, any>} values
 * @property {Record<string, Fault>} faults what the server says is wrong, by field
 * @property {(field: string, value: any) => void} set
 * @property {(field: string) => string} label
 * @typedef {{ hint?: string, unit?: string, whole?: boolean, degrees?: boolean, empty?: string, required?: boolean, rows?: number }} How
 *   `empty`: the text of a choice of nothing; without it one has to be chosen
 */

/**
 * @param {Binding} binding
 * @param {string} name
 * @param {unknown} control
 * @param {How} how
 */
export function frame(binding, name, control, { unit, hint }) {
  return html`<div class="field">
    <label for="form-${name}">${binding.label(name)}${unit ? ` (${unit})` : ''}</label>
    ${control} ${hint ? html`<small>${hint}</small>` : nothing} ${fault(binding, name)}
  </div>`;
}

/**
 * @param {Binding} binding
 * @param {string} name
 */
export function fault(binding, name) {
  return html`<small id="form-${name}-fault" class="field-error"
    >${faultText(binding.faults[name])}</small
  >`;
}

/**
 * @param {Binding} binding
 * @param {string} name
 */
export function wrongness({ faults }, name) {
  return name in faults ? 'true' : 'false';
}
