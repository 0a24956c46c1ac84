/** What stands beside the number of an indicator: what it is when counted otherwise, of what it is made, and what it leaves out. */
import { html, nothing } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { isLength, said } from './model.js';
import { percent } from './ratio.js';
import { isNumber } from './progress.js';
import { fractionHead, valueHead, valueOf } from './value.js';

/**
 * @typedef {import('./model.js').Indicator} Indicator
 * @typedef {import('./detail.js').RowsHref} RowsHref
 */

/**
 * @param {Indicator} indicator
 * @param {RowsHref} rows
 */
export function variants({ indicator: code, variants: others }, rows) {
  if (others.length === 0) return nothing;
  const digits = isLength(code) ? 3 : 0;
  return html`<table class="plain">
    <caption>
      ${t('dashboard.variants')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t('dashboard.variants.way')}</th>
        <th scope="col" class="numeric">${fractionHead(code)}</th>
        <th scope="col" class="numeric">${valueHead(code)}</th>
      </tr>
    </thead>
    <tbody>
      ${others.map(
        (variant) =>
          html`<tr>
            <th scope="row">${said(variant.label)}</th>
            <td class="numeric">
              ${number(variant.numerator, digits)} / ${number(variant.denominator, digits)}
            </td>
            <td class="numeric">
              <a href=${rows({ variant: variant.code })}>${valueOf(code, variant)}</a>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/**
 * Numbers that belong to the headline but not into it: same site, different masts; signed, not on air; …
 *
 * @param {Indicator} indicator
 * @param {RowsHref} rows
 */
export function lines({ indicator: code, lines: beside }, rows) {
  if (beside.length === 0) return nothing;
  return html`<h3>${t(isNumber(code) ? 'dashboard.lines.number' : 'dashboard.lines')}</h3>
    <dl class="lines">
      ${beside.map(
        ({ code: line, value, unit, label }) =>
          html`<div>
            <dt>${said(label)}</dt>
            <dd>
              <a href=${rows({ line })}
                >${number(value, 3)} ${t(unit === 'UNIT' ? `unit.${code}` : `unit.${unit}`)}</a
              >
            </dd>
          </div>`,
      )}
    </dl>`;
}

/** Of which kind the records are that may be one unit of an indicator; of sites those of their masts too. @type {Record<string, string>} */
const COMPARED = { 'mast-sharing': 'MAST', 'pole-sharing': 'POLE_LINE' };

/**
 * How many pairs of records may be one: the ratio counts each for itself until somebody decides.
 *
 * @param {Indicator} indicator
 */
export function samePlace({ indicator: code, openSamePlace }) {
  if (openSamePlace === null || openSamePlace === undefined) return nothing;
  const text = t('dashboard.same-place', { count: number(openSamePlace, 0) });
  return html`<p class="same-place">
    ${openSamePlace === 0 ? text : html`<a href=${hrefTo('same-place', { kind: COMPARED[code] ?? null })}>${text}</a>`}
  </p>`;
}

/**
 * How many of its units somebody contests, and nobody has answered.
 *
 * @param {Indicator} indicator
 */
export function contests({ openContests }) {
  if (openContests === null || openContests === undefined) return nothing;
  const text = t('dashboard.contests', { count: number(openContests, 0) });
  return html`<p class="same-place">
    ${openContests === 0 ? text : html`<a href=${hrefTo('contests', { state: 'OPEN' })}>${text}</a>`}
  </p>`;
}

/**
 * Poles entered one by one and pole lines' declared numbers, apart and summed.
 *
 * @param {Indicator} indicator
 * @param {RowsHref} rows
 */
export function parts({ indicator: code, parts: kinds, numerator, denominator }, rows) {
  if (kinds.length === 0 || code !== 'pole-sharing') return nothing;
  /** @type {(part: { numerator: number, denominator: number }) => number | null} */
  const ratio = (part) => (part.denominator === 0 ? null : part.numerator / part.denominator);
  const sum = { kind: '', numerator, denominator };
  return html`<table class="plain">
    <caption>
      ${t('dashboard.parts')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t('dashboard.parts.kind')}</th>
        <th scope="col" class="numeric">${t('dashboard.variants.fraction')}</th>
        <th scope="col" class="numeric">${t('dashboard.ratio')}</th>
      </tr>
    </thead>
    <tbody>
      ${[...kinds, sum].map(
        (part) =>
          html`<tr class=${part.kind ? '' : 'sum'}>
            <th scope="row">${t(part.kind ? `part.${part.kind}` : 'dashboard.parts.sum')}</th>
            <td class="numeric">${number(part.numerator, 3)} / ${number(part.denominator, 3)}</td>
            <td class="numeric">
              <a href=${rows(part.kind ? { kind: part.kind } : {})}>${percent(ratio(part))}</a>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
