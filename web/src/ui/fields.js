/**
 * Form fields with label, hint and fault, bound to an object of values. A form makes them once per rendering:
 * `const field = fields({ values, faults, set, label })`, then `field.text('code')`.
 */
import { html } from 'lit';
import { t } from '../i18n/index.js';
import './date-field.js';
import { faultText } from './faults.js';
import { fault } from './field-frame.js';
import { number, select, text } from './inputs.js';

export { faultsOf } from './faults.js';

/**
 * @typedef {import('./field-frame.js').Binding} Binding
 * @typedef {import('./field-frame.js').How} How
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
    /** True, false, or nothing where `empty` is given. @param {string} name @param {How} [how] */
    yesNo: (name, how = {}) => yesNo(binding, name, how),
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
function day(binding, name, how) {
  return html`<date-field
    name=${name}
    label=${binding.label(name)}
    hint=${how.hint ?? ''}
    error=${faultText(binding.faults[name])}
    ?required=${how.required}
    .value=${binding.values[name] ?? ''}
    @change=${(/** @type {CustomEvent} */ event) => binding.set(name, event.detail || null)}
  ></date-field>`;
}

/**
 * @param {Binding} binding
 * @param {string} name
 * @param {How} how
 */
function yesNo(binding, name, how) {
  const value = binding.values[name];
  const said = {
    ...binding,
    values: { [name]: typeof value === 'boolean' ? String(value) : value },
    set: (/** @type {string} */ field, /** @type {any} */ word) =>
      binding.set(field, word === null ? null : word === 'true'),
  };
  return select(
    said,
    name,
    [
      ['true', t('ui.yes')],
      ['false', t('ui.no')],
    ],
    how,
  );
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
