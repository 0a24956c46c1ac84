/**
 * Form fields with label, hint and fault, bound to an object of values. A form makes them once per rendering:
 * `const field = fields({ values, faults, set, label })`, then `field.text('code')`.
 */
import { html, nothing } from 'lit';
import { parseNumber } from '../i18n/format.js';
import { language, t } from '../i18n/index.js';
import './date-field.js';

/**
 * @typedef {{ value: unknown, expected: string }} Fault
 * @typedef {object} Binding
 * @property {Record<string, any>} values
 * @property {Record<string, Fault>} faults what the server says is wrong, by field
 * @property {(field: string, value: any) => void} set
 * @property {(field: string) => string} label
 * @typedef {{ hint?: string, unit?: string, whole?: boolean, empty?: string, required?: boolean, rows?: number }} How
 *   `empty`: the text of a choice of nothing; without it one has to be chosen
 */

/** @param {Binding} binding */
export function fields(binding) {
  return {
    /** @param {string} name @param {How} [how] */
    text: (name, how = {}) => text(binding, name, how),
    /** @param {string} name @param {How} [how] */
    number: (name, how = {}) => number(binding, name, how),
    /** @param {string} name @param {[string, string][]} choices @param {How} [how] */
    select: (name, choices, how = {}) => select(binding, name, choices, how),
    /** @param {string} name @param {How} [how] */
    day: (name, how = {}) => day(binding, name, how),
    /** @param {string} name */
    check: (name) => check(binding, name),
    /** @param {string} name */
    fault: (name) => fault(binding, name),
  };
}

/**
 * @param {Binding} binding
 * @param {string} name
 * @param {How} how
 */
function text(binding, name, how) {
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
function number(binding, name, how) {
  const value = binding.values[name];
  const control = html`<input
    id="form-${name}"
    name=${name}
    inputmode=${how.whole ? 'numeric' : 'decimal'}
    aria-invalid=${wrongness(binding, name)}
    aria-describedby="form-${name}-fault"
    ?required=${how.required}
    .value=${value === null || value === undefined ? '' : String(value)}
    @change=${(/** @type {any} */ event) => binding.set(name, numberOrText(event.target.value))}
  />`;
  return frame(binding, name, control, how);
}

/**
 * @param {Binding} binding
 * @param {string} name
 * @param {[string, string][]} choices
 * @param {How} how
 */
function select(binding, name, choices, how) {
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
 * @param {Binding} binding
 * @param {string} name
 * @param {How} how
 */
function day(binding, name, how) {
  return html`<date-field
    name=${name}
    label=${binding.label(name)}
    hint=${how.hint ?? ''}
    error=${faultText(binding, name)}
    ?required=${how.required}
    .value=${binding.values[name] ?? ''}
    @change=${(/** @type {CustomEvent} */ event) => binding.set(name, event.detail || null)}
  ></date-field>`;
}

/**
 * @param {Binding} binding
 * @param {string} name
 */
function check(binding, name) {
  return html`<label class="check">
    <input
      type="checkbox"
      name=${name}
      .checked=${Boolean(binding.values[name])}
      @change=${(/** @type {any} */ event) => binding.set(name, event.target.checked)}
    />
    ${binding.label(name)}
  </label>`;
}

/**
 * @param {Binding} binding
 * @param {string} name
 * @param {unknown} control
 * @param {How} how
 */
function frame(binding, name, control, { unit, hint }) {
  return html`<div class="field">
    <label for="form-${name}">${binding.label(name)}${unit ? ` (${unit})` : ''}</label>
    ${control} ${hint ? html`<small>${hint}</small>` : nothing} ${fault(binding, name)}
  </div>`;
}

/**
 * @param {Binding} binding
 * @param {string} name
 */
function fault(binding, name) {
  return html`<small id="form-${name}-fault" class="field-error"
    >${faultText(binding, name)}</small
  >`;
}

/**
 * @param {Binding} binding
 * @param {string} name
 */
function wrongness({ faults }, name) {
  return name in faults ? 'true' : 'false';
}

/**
 * @param {Binding} binding
 * @param {string} name
 */
function faultText({ faults }, name) {
  const found = faults[name];
  if (!found) return '';
  const words = found.value === null ? t('form.fault.missing') : t('form.fault.invalid');
  return language() === 'en' && found.expected ? `${words}: ${found.expected}` : words;
}

/**
 * A number where one was typed; else the text itself, for the server to say what is wrong with it.
 *
 * @param {string} typed
 */
function numberOrText(typed) {
  return typed.trim() === '' ? null : (parseNumber(typed) ?? typed);
}

/**
 * What the server says is wrong, by field.
 *
 * @param {unknown} error
 * @returns {Record<string, Fault>}
 */
export function faultsOf(error) {
  const facts = /** @type {any} */ (error)?.facts;
  /** @type {Record<string, Fault>} */
  const faults = {};
  for (const { field, value, expected, message } of facts?.errors ?? []) {
    faults[field] = { value: value ?? (message ? '' : null), expected: expected ?? message ?? '' };
  }
  if (facts?.field)
    faults[facts.field] = { value: facts.value ?? '', expected: facts.detail ?? '' };
  return faults;
}
