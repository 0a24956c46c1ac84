/** One indicator in full: the number, how far it is from its target, and how it is defined. */
import { html } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { isLength, said } from './model.js';
import { valueOf } from './value.js';
import { gapText, targetText, verdict } from './verdict.js';

/**
 * @typedef {import('./model.js').Indicator} Indicator
 * @typedef {(params?: Record<string, string>) => string | typeof import('lit').nothing} RowsHref the address of the rows behind a number; none for who is not shown them
 */

/**
 * @param {Indicator} indicator
 * @param {RowsHref} rows
 */
export function headline(indicator, rows) {
  const { indicator: code, target, denominator } = indicator;
  if (denominator === 0)
    return html`<p class="note">${t('dashboard.empty', { unit: t(`unit.${code}`) })}</p>`;
  return html`<div class="headline">
    <a class="big-number" href=${rows()}>${valueOf(code, indicator, target?.value)}</a>
    <p class="fraction">${fraction(indicator, rows)}</p>
    <div class="headline-target">
      ${verdict(indicator)}
      ${
        target
          ? html`<p>${t('dashboard.target')}: <strong>${targetText(code, target)}</strong></p>
              <p>${gapText(indicator)}</p>
              <p class="source">${target.document}</p>`
          : html`<p>${t('dashboard.target.none.long')}</p>`
      }
    </div>
  </div>`;
}

/**
 * @param {Indicator} indicator
 * @param {RowsHref} rows
 */
function fraction({ indicator: code, numerator, denominator }, rows) {
  const digits = isLength(code) ? 3 : 0;
  return html`<a href=${rows({ shared: 'true' })}>${number(numerator, digits)}</a> /
    <a href=${rows({ counted: 'true' })}>${number(denominator, digits)}</a> ${t(`unit.${code}`)}`;
}

/** How the number is defined, in words, and that the province chose so. @param {Indicator} indicator */
export function definition({ indicator, definition: { version, sentence } }) {
  return html`<div class="definition">
    <p>
      <strong>${t('dashboard.definition')}</strong>
      <span class="badge">${t('dashboard.definition.chosen')}</span>
      <span class="badge">${t('dashboard.definition.version', { version })}</span>
    </p>
    <p>${said(sentence)}</p>
    <p>
      <a href=${hrefTo('definitions', {}, [indicator])}>${t('dashboard.definition.versions')}</a>
    </p>
  </div>`;
}
