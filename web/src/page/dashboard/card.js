/** The summary of one indicator: chooses which one is shown in full below. */
import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { spread } from './model.js';
import { percent } from './ratio.js';
import { valueOf } from './value.js';
import { targetText, verdict } from './verdict.js';

/**
 * @param {string} code
 * @param {{ value: import('./model.js').Indicator | null, error: unknown } | null} loading
 * @param {boolean} chosen
 * @param {string} href
 */
export function card(code, loading, chosen, href) {
  const indicator = loading?.value;
  return html`<li>
    <a class="indicator-card" href=${href} aria-current=${chosen ? 'true' : 'false'}>
      <span class="card-name">${t(`indicator.${code}`)}</span>
      ${indicator ? numbers(indicator) : html`<span class="card-ratio">${loading?.error ? '–' : '…'}</span>`}
    </a>
  </li>`;
}

/** @param {import('./model.js').Indicator} indicator */
function numbers(indicator) {
  const { indicator: code, target, variants } = indicator;
  const others = spread(variants);
  return html`<span class="card-ratio">${valueOf(code, indicator, target?.value)}</span>
    ${verdict(indicator)}
    ${target ? html`<span class="card-note">${targetText(code, target)}</span>` : nothing}
    ${
      others
        ? html`<span class="card-note"
            >${t(variants.length === 1 ? 'dashboard.card.other' : 'dashboard.card.others', {
              count: variants.length,
              from: percent(others[0]),
              to: percent(others[1]),
            })}</span
          >`
        : nothing
    }`;
}
