import { html, nothing } from 'lit';
import { percent } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { icon } from '../../ui/icon.js';

/** @type {Record<string, string>} */
const ICONS = {
  sites: 'site',
  masts: 'mast',
  poles: 'pole',
  'pole-lines': 'pole-line',
  'duct-sections': 'duct-section',
};

/**
 * Several assets at one place: which one is meant?
 *
 * @param {import('../../map/vector-map.js').Found[]} found
 * @param {(id: string) => void} choose
 */
export function foundList(found, choose) {
  return html`<h2>${t('map.found', { count: found.length })}</h2>
    <ul class="choices">
      ${found.map(
        ({ layer, properties }) =>
          html`<li>
            <button type="button" @click=${() => choose(properties.id)}>
              ${icon(ICONS[layer] ?? 'site')} ${t(`map.layer.${layer}`)} ${properties.code ?? ''}
            </button>
          </li>`,
      )}
    </ul>`;
}

/**
 * So many at one place that the map shows only their number.
 *
 * @param {import('../../map/vector-map.js').Found} many
 */
export function manyDetails({ layer, properties }) {
  return html`<h2>${icon(ICONS[layer] ?? 'site')} ${t(`map.layer.${layer}`)}</h2>
    <p>${t('map.many', { count: properties.count, shared: properties.sharedCount ?? 0 })}</p>`;
}

/**
 * One hamlet with its coverage.
 *
 * @param {Record<string, any>} properties of the tile
 * @param {Record<string, any> | undefined} hamlet of the coverage answer
 * @param {string} state
 */
export function hamletDetails(properties, hamlet, state) {
  /** @type {[string, unknown][]} */
  const rows = [
    ['code', properties.code],
    ['commune', hamlet?.communeName],
    ['population', hamlet?.population],
    ['households', hamlet?.households],
    ['part', hamlet && percent(hamlet.part)],
    ['rule', hamlet && t(`coverage.rule.${hamlet.rule}`)],
    ['stations', hamlet?.stations?.length ?? hamlet?.stations],
  ];
  return html`<h2>${hamlet?.type ?? ''} ${hamlet?.name ?? properties.name}</h2>
    <p>
      <span class="badge" data-value=${BADGES[state] ?? 'none'}>${t(`coverage.${state}`)}</span>
    </p>
    <dl class="facts">
      ${rows.map(([key, value]) =>
        value === undefined || value === null
          ? nothing
          : html`<div>
              <dt>${t(`hamlet.${key}`)}</dt>
              <dd>${value}</dd>
            </div>`,
      )}
    </dl>`;
}

/** @type {Record<string, string>} */
const BADGES = { covered: 'good', near: 'warn', uncovered: 'bad' };
