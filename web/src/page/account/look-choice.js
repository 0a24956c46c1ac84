import { html } from 'lit';
import { t } from '../../i18n/index.js';
import { CHOICES, choice, choose } from '../../theme.js';

/**
 * Light, dark, or as the system has it; kept in this browser for this account.
 *
 * @param {() => void} chosen
 */
export function lookChoice(chosen) {
  const now = choice();
  return html`<section class="panel">
    <h2>${t('theme.title')}</h2>
    <fieldset class="plain-set">
      <legend class="visually-hidden">${t('theme.title')}</legend>
      ${CHOICES.map(
        (one) =>
          html`<label class="check"
            ><input
              type="radio"
              name="theme"
              value=${one}
              .checked=${one === now}
              @change=${() => {
                choose(one);
                chosen();
              }}
            />
            ${t(`theme.${one}`)}</label
          >`,
      )}
    </fieldset>
  </section>`;
}
