/** What the hamlets add up to, the whole area and those in the table apart. */
import { html } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { percent } from '../dashboard/ratio.js';
import { totals } from './hamlets.js';

/**
 * @param {{ covered: number, total: number }} coverage
 * @param {import('./hamlets.js').Hamlet[]} rows
 */
export function totalsOf({ covered, total }, rows) {
  const sum = totals(rows);
  const ratio = total === 0 ? null : covered / total;
  const of = (/** @type {number} */ part, /** @type {number} */ all) =>
    `${number(part, 0)} / ${number(all, 0)}`;
  const facts = [
    [t('coverage.total.all'), `${percent(ratio)} (${of(covered, total)})`],
    [t('coverage.total.shown'), of(sum.covered, sum.hamlets)],
    [t('coverage.total.population'), of(sum.populationCovered, sum.population)],
    [t('coverage.total.centre'), number(sum.centrePoint, 0)],
    [t('coverage.total.derived'), number(sum.derivedBoundary, 0)],
    [t('coverage.total.near'), number(sum.nearThreshold, 0)],
    [t('coverage.total.population-unknown'), number(sum.populationUnknown, 0)],
  ];
  return html`<dl class="totals">
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
