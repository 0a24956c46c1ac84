/** The stops of an inspection in the order of the route, each as large as a thumb. */
import { html, nothing } from 'lit';
import { distance } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { icon } from '../../ui/icon.js';
import { called, nameOf, progressOf } from './model.js';

/** What each state looks like. @type {Record<string, string>} */
const LOOKS = { done: 'good', unsent: 'warn', conflict: 'warn', refused: 'bad' };

/** @param {import('./model.js').Inspection} inspection @param {import('../../field/entries.js').Entry[]} unsent @param {import('../../field/field.js').Named[]} [communes] */
export function stopList({ id, stops }, unsent, communes = []) {
  return html`<ol class="stops">
    ${stops.map((stop) => {
      const { value, result } = progressOf(stop, unsent);
      return html`<li data-progress=${value}>
        <a href=${hrefTo('inspections', {}, [id, stop.assetId])}>
          <span class="map-number">${stop.position}</span>
          <span class="stop-words">
            <strong>${called(stop.kind, stop.code, stop.name)}</strong>
            <small>${whereabouts(stop, communes)}</small>
            <span class="badges">
              ${result ? html`<span class="badge" data-value=${result === 'FOUND' ? 'good' : 'bad'}>${t(`result.${result}`)}</span>` : nothing}
              ${value === 'to-do' || value === 'done' ? nothing : html`<span class="badge" data-value=${LOOKS[value] ?? 'none'}>${t(`progress.${value}`)}</span>`}
              ${stop.openContest ? html`<span class="badge" data-value="warn">${t('inspections.contested')}</span>` : nothing}
            </span>
          </span>
          ${value === 'done' ? icon('check') : nothing}
        </a>
      </li>`;
    })}
  </ol>`;
}

/** @param {import('./model.js').Stop} stop @param {import('../../field/field.js').Named[]} communes */
function whereabouts({ distanceM, ownerName, owner, commune }, communes) {
  const way = distanceM === null ? '' : t('inspections.onward', { distance: distance(distanceM) });
  return [ownerName ?? owner, nameOf(communes, commune), way].filter(Boolean).join(' · ');
}
