import { html, nothing } from 'lit';
import { coverageState } from '../../map/legend.js';
import { distance, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { icon } from '../../ui/icon.js';
import { hamletDetails } from './hamlet-details.js';
import { LAYER_ICONS } from './kind-icons.js';

/** @typedef {import('../../map/found.js').Found} Found */

/**
 * What lies where the user has looked: several assets to choose from, how many the map shows as one, or a hamlet.
 *
 * @param {import('./seen.js').Seen} seen
 * @param {ReadonlyMap<string, any>} hamlets with their coverage, by code
 * @param {ReadonlyMap<string, string>} names of organisations by code
 * @param {(id: string) => void} choose
 */
export function foundThere({ state, assets, many, hamlet }, hamlets, names, choose) {
  if (state === 'nowhere') return html`<p class="hint">${t('map.hint')}</p>`;
  if (state === 'loading') return html`<p class="hint" aria-busy="true">${t('ui.loading')}</p>`;
  if (assets.length > 0) return foundList(assets, names, choose);
  if (many) return manyDetails(many);
  if (!hamlet) return html`<p class="hint">${t('map.nothing')}</p>`;
  const known = hamlets.get(hamlet.code);
  return hamletDetails(hamlet, known, known ? coverageState(known) : 'unknown');
}

/**
 * @param {Found[]} found nearest first
 * @param {ReadonlyMap<string, string>} names
 * @param {(id: string) => void} choose
 */
function foundList(found, names, choose) {
  return html`<h2>${t('map.found', { count: found.length })}</h2>
    <ul class="choices">
      ${found.map(
        ({ layer, properties, metres }) =>
          html`<li>
            <button type="button" @click=${() => choose(properties.id)}>
              ${icon(LAYER_ICONS[layer] ?? 'site')}
              <span>
                <strong>${t(`map.layer.${layer}`)} ${properties.code ?? nothing}</strong><br />
                ${names.get(properties.owner) ?? properties.owner ?? t('map.no-owner')}<br />
                <small>${facts(properties, metres)}</small>
              </span>
            </button>
          </li>`,
      )}
    </ul>`;
}

/**
 * @param {Record<string, any>} properties of the tile
 * @param {number} metres
 */
function facts({ shared, status }, metres) {
  const away = t('map.away', { distance: distance(metres) });
  const use = shared ? t('map.shared') : t('map.unshared');
  return [use, status === 'ACTIVE' ? '' : t(`status.${status}`), away].filter(Boolean).join(' · ');
}

/**
 * So many at one place that the map shows only their number.
 *
 * @param {Found} many
 */
function manyDetails({ layer, properties }) {
  const { count, sharedCount = 0 } = properties;
  return html`<h2>${icon(LAYER_ICONS[layer] ?? 'site')} ${t(`map.layer.${layer}`)}</h2>
    <p>${t('map.many', { count: number(count), shared: number(sharedCount) })}</p>`;
}
