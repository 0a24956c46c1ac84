/** Inputs of text, numbers and choices, each in its frame. */
import { html, nothing } from 'lit';
import { parseDecimal, parseNumber, typed } from '../i18n/format.js';
import { frame, wrongness } from './field-frame.js';

/**
 * @typedef {import('./field-frame.js').Binding} Binding
 * @typedef {import('./field-frame.js').How} How
 */

/**
 * @param {Binding} binding
 * @param {string} name
 * @param {How} how
 */
export function text(binding, name, how) {
  const value = binding.values[name] ?? '';
  const changed = (/** @type {any} */ event) =>
    binding.set(name, event.target.value.trim() || null);
  const wrong = wrongness(binding, name);
  const control =
    how.rows === undefined
      ? html`<input
          id="form-${name}"
          name=${name}
          aria-invalid=${wrong}
          aria-describedby="form-${name}-fault"
          ?required=${how.required}
          .value=${value}
          @input=${changed}
        />`
      : html`<textarea
          id="form-${name}"
          name=${name}
          rows=${how.rows}
          aria-invalid=${wrong}
          aria-describedby="form-${name}-fault"
          ?required=${how.required}
          .value=${value}
          @input=${changed}
        ></textarea>`;
  return frame(binding, name, control, how);
}

/**
 * @param {Binding} binding
 * @param {string} name
 * @param {How} how
 */
export function number(binding, name, how) {
  const value = binding.values[name];
  const control = html`<input
    id="form-${name}"
    name=${name}
    inputmode=${how.whole ? 'numeric' : 'decimal'}
    aria-invalid=${wrongness(binding, name)}
    aria-describedby="form-${name}-fault"
    ?required=${how.required}
    .value=${typed(value)}
    @change=${(/** @type {any} */ event) => binding.set(name, numberOrText(event.target.value, how))}
  />`;
  return frame(binding, name, control, how);
}

/**
 * @param {Binding} binding
 * @param {string} name
 * @param {[string, string][]} choices
 * @param {How} how
 */
export function select(binding, name, choices, how) {
  const value = binding.values[name] ?? '';
  const known = value === '' || choices.some(([code]) => code === value);
  const control = html`<select
    id="form-${name}"
    name=${name}
    aria-invalid=${wrongness(binding, name)}
    aria-describedby="form-${name}-fault"
    @change=${(/** @type {any} */ event) => binding.set(name, event.target.value || null)}
  >
    ${how.empty === undefined ? nothing : html`<option value="">${how.empty}</option>`}
    ${known ? nothing : html`<option value=${value} selected>${value}</option>`}
    ${choices.map(
      ([code, words]) => html`<option value=${code} .selected=${code === value}>${words}</option>`,
    )}
  </select>`;
  return frame(binding, name, control, how);
}

/**
 * A number where one was typed; else the text itself, for the server to say what is wrong with it.
 *
 * @param {string} typed
 * @param {How} how
 */
function numberOrText(typed, how) {
  const parse = how.degrees ? parseDecimal : parseNumber;
  return typed.trim() === '' ? null : (parse(typed) ?? typed);
}
