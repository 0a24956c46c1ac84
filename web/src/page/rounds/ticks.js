import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { faultText } from '../../ui/faults.js';

/**
 * Boxes of which any number may be ticked.
 *
 * @param {string} name `rounds.` and it are the words above them
 * @param {[string, string][]} choices codes with their words
 * @param {string[]} ticked
 * @param {Record<string, import('../../ui/faults.js').Fault>} faults
 * @param {(codes: string[]) => void} set takes those that are ticked now
 */
export function ticks(name, choices, ticked, faults, set) {
  const toggled = (/** @type {string} */ code, /** @type {boolean} */ on) =>
    on ? [...ticked, code] : ticked.filter((one) => one !== code);
  return html`<fieldset class="ticks">
    <legend>${t(`rounds.${name}`)}</legend>
    ${choices.map(
      ([code, words]) =>
        html`<label class="check"
          ><input
            type="checkbox"
            name=${`${name}.${code}`}
            .checked=${ticked.includes(code)}
            @change=${(/** @type {any} */ { target }) => set(toggled(code, target.checked))}
          />${words}</label
        >`,
    )}
    ${faults[name] ? html`<small class="field-error">${faultText(faults[name])}</small>` : nothing}
  </fieldset>`;
}
