/** Stops of an inspection while it is planned otherwise: moved, taken out. */
import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { icon } from '../../ui/icon.js';
import { called } from './model.js';

/** @typedef {import('./candidates.js').Candidate & { name?: string | null, found?: boolean }} Planned */

/** @template T @param {T[]} all @param {number} from @param {number} by how many places further; as far as there are places */
export function moved(all, from, by) {
  const to = Math.max(0, Math.min(all.length - 1, from + by));
  const others = all.filter((_, at) => at !== from);
  return [...others.slice(0, to), ...all.slice(from, from + 1), ...others.slice(to)];
}

/** @param {Planned[]} stops @param {(stops: Planned[], moved: boolean) => void} change */
export function stopOrder(stops, change) {
  if (stops.length === 0) return html`<p class="note">${t('inspections.no-stops')}</p>`;
  return html`<ol class="stop-order">
    ${stops.map(
      (stop, at) =>
        html`<li>
          <span class="map-number">${at + 1}</span>
          <span class="stop-words"
            ><strong>${called(stop.kind, stop.code, stop.name ?? null)}</strong>
            ${stop.found ? html`<small>${t('inspections.has-findings')}</small>` : nothing}</span
          >
          <span class="stop-steps">${steps(stops, at, change)}</span>
        </li>`,
    )}
  </ol>`;
}

/** @param {Planned[]} stops @param {number} at @param {(stops: Planned[], moved: boolean) => void} change */
function steps(stops, at, change) {
  const { kind = null, code = null, name = null } = stops[at] ?? {};
  const label = (/** @type {string} */ step) =>
    t(`inspections.${step}`, { stop: called(kind, code, name) });
  return html`<button
      type="button"
      data-step="up"
      aria-label=${label('up')}
      title=${label('up')}
      ?disabled=${at === 0}
      @click=${() => change(moved(stops, at, -1), true)}
    >
      ↑</button
    ><button
      type="button"
      data-step="down"
      aria-label=${label('down')}
      title=${label('down')}
      ?disabled=${at === stops.length - 1}
      @click=${() => change(moved(stops, at, 1), true)}
    >
      ↓</button
    ><button
      type="button"
      data-step="out"
      aria-label=${label('out')}
      title=${label('out')}
      @click=${() =>
        change(
          stops.filter((_, other) => other !== at),
          false,
        )}
    >
      ${icon('close')}
    </button>`;
}
