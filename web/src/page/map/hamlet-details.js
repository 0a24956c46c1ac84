import { html, nothing } from 'lit';
import { number, percent } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';

/** @type {Record<string, string>} */
const BADGES = { covered: 'good', near: 'warn', uncovered: 'bad' };

/**
 * One hamlet with its coverage.
 *
 * @param {Record<string, any>} properties as the register says it, which is asked again after each edit
 * @param {Record<string, any> | undefined} hamlet of the coverage answer
 * @param {string} state
 */
export function hamletDetails(properties, hamlet, state) {
  /** @type {Record<string, any>} */
  const facts = { population: null, households: null, ...hamlet, ...properties };
  /** @type {[string, unknown][]} */
  const rows = [
    ['code', properties.code],
    ['commune', hamlet?.communeName],
    ['population', facts.population !== null && number(facts.population)],
    [
      'gridPopulation',
      typeof properties.gridPopulation === 'number' &&
        number(Math.round(properties.gridPopulation)),
    ],
    ['households', facts.households !== null && number(facts.households)],
    ['part', hamlet && percent(hamlet.part)],
    ['rule', hamlet && t(`coverage.rule.${hamlet.rule}`)],
    ['stations', hamlet?.stations?.length ?? hamlet?.stations],
  ];
  return html`<h2>${facts.type ?? ''} ${facts.name}</h2>
    <p>
      <span class="badge" data-value=${BADGES[state] ?? 'none'}>${t(`coverage.${state}`)}</span>
    </p>
    <dl class="facts">
      ${rows.map(([key, value]) =>
        value === undefined || value === null || value === false
          ? nothing
          : html`<div>
              <dt>${t(`hamlet.${key}`)}</dt>
              <dd>${value}</dd>
            </div>`,
      )}
    </dl>`;
}
