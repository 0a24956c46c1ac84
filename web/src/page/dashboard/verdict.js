/** Target, verdict and gap, as words with an icon. */
import { html, nothing } from 'lit';
import { date, number, today } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { icon } from '../../ui/icon.js';
import { isLength } from './model.js';
import { isNumber } from './progress.js';
import { missing, points } from './ratio.js';
import { reached, targetOf, units as unitsText } from './value.js';

/** @param {import('./model.js').Indicator} indicator */
export function verdict({ indicator, target, numerator, ratio, scope, date: day }) {
  if (day > today())
    return html`<span class="verdict" data-met="none">${t('dashboard.target.expected')}</span>`;
  if (!target)
    return html`<span class="verdict" data-met="none">${t('dashboard.target.none')}</span>`;
  if (scope)
    return html`<span class="verdict" data-met="none">${t('dashboard.target.whole')}</span>`;
  if (reached(indicator, { numerator, ratio }) === null || target.met === null) {
    return html`<span class="verdict" data-met="none">${t('dashboard.target.unknown')}</span>`;
  }
  return html`<span class="verdict" data-met=${String(target.met)}
    >${icon(target.met ? 'check' : 'alert')}
    ${t(target.met ? 'dashboard.target.met' : 'dashboard.target.unmet')}</span
  >`;
}

/**
 * `ít nhất 13 % đến ngày 31/12/2023`.
 *
 * @param {string} code of the indicator
 * @param {import('./ratio.js').Target} target
 */
export function targetText(code, target) {
  return t(`dashboard.target.${target.comparator}`, {
    value: targetOf(code, target.value),
    date: date(target.date),
  });
}

/**
 * How far from the target, in points and in units; what is exactly the target is called so, whichever side of it was asked for.
 *
 * @param {import('./model.js').Indicator} figure
 */
export function gapText(figure) {
  const { indicator, target, ratio, numerator, denominator, scope, date: day } = figure;
  const value = reached(indicator, figure);
  if (!target || value === null || day > today()) return nothing;
  if (scope) return t('dashboard.gap.whole');
  const side = value === target.value ? 'equal' : target.met ? 'above' : 'below';
  if (isNumber(indicator)) return numberGap(indicator, target, value, side);
  if (ratio === null) return nothing;
  const params = { points: points(ratio, target.value) };
  if (target.met) return t(`dashboard.gap.${side}`, params);
  if (isLength(indicator))
    return t(side === 'equal' ? 'dashboard.gap.equal-more' : 'dashboard.gap.below', params);
  const units = number(missing(numerator, denominator, target), 0);
  const more = { ...params, units, unit: t(`unit.${indicator}`) };
  return t(side === 'equal' ? 'dashboard.gap.equal-units' : 'dashboard.gap.below-units', more);
}

/**
 * How far a number of units is from its target.
 *
 * @param {string} code
 * @param {import('./ratio.js').Target} target
 * @param {number} value
 * @param {'equal' | 'above' | 'below'} side
 */
function numberGap(code, target, value, side) {
  if (side === 'equal') return t(target.met ? 'dashboard.gap.equal' : 'dashboard.gap.equal-more');
  const units = unitsText(code, Math.abs(value - target.value));
  return t(`dashboard.gap.number-${side}`, { units, unit: t(`unit.${code}`) });
}
