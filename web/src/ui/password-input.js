/** An input of a password: what is typed is taken as it is, blanks included. */
import { html } from 'lit';
import { frame, wrongness } from './field-frame.js';

/**
 * @param {import('./field-frame.js').Binding} binding
 * @param {string} name
 * @param {'current-password' | 'new-password'} autocomplete which one a browser may fill in
 * @param {import('./field-frame.js').How} [how]
 */
export function passwordInput(binding, name, autocomplete, how = {}) {
  const control = html`<input
    id="form-${name}"
    name=${name}
    type="password"
    autocomplete=${autocomplete}
    aria-invalid=${wrongness(binding, name)}
    aria-describedby="form-${name}-fault"
    required
    .value=${binding.values[name] ?? ''}
    @input=${(/** @type {any} */ event) => binding.set(name, event.target.value || null)}
  />`;
  return frame(binding, name, control, how);
}
