/** From when until when what a file creates is valid. */
import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import '../../ui/date-field.js';
import { mayEnd } from './spec.js';

/**
 * @typedef {import('./spec.js').Settings} Settings
 * @typedef {(change: Partial<Settings>) => void} Change
 */

/**
 * @param {Settings} settings
 * @param {Change} change
 */
export function validityFields(settings, change) {
  const day = (/** @type {'validFrom' | 'validTo'} */ name, error = '') =>
    html`<date-field
      name=${name}
      label=${t(`import.${name}`)}
      hint=${t(`import.${name}.hint`)}
      error=${error}
      .value=${settings[name]}
      @change=${(/** @type {CustomEvent} */ event) => change({ [name]: event.detail })}
    ></date-field>`;
  const error = endsTooEarly(settings) ? t('problem.ends-before-start') : '';
  return html`${day('validFrom')} ${mayEnd(settings.target) ? day('validTo', error) : nothing}`;
}

/** Whether the last day lies before the first. @param {Settings} settings */
export function endsTooEarly({ target, validFrom, validTo }) {
  return mayEnd(target) && validFrom !== '' && validTo !== '' && validTo < validFrom;
}
