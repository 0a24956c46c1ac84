import { html, nothing } from 'lit';
import { date, number } from '../i18n/format.js';
import { t } from '../i18n/index.js';

/**
 * @typedef {{ kind: string, id: string | null, code: string | null, name: string | null, detail: string | null,
 *   owner: string | null, ownerName: string | null, placeCode: string | null, placeName: string | null,
 *   lon: number | null, lat: number | null, bbox: number[] | null, planned: boolean, endedOn: string | null,
 *   match: 'EXACT' | 'PREFIX' | 'WORD' | 'PART' | 'FUZZY', joinedInto?: string | null }} Hit
 */

/**
 * One line of the list of hits.
 *
 * @param {Hit} hit
 * @param {number} index of all hits
 * @param {boolean} active whether the arrow keys are at it
 * @param {() => void} choose
 */
export function hitOption(hit, index, active, choose) {
  return html`<div
    role="option"
    id="search-hit-${index}"
    class="search-hit"
    aria-selected=${active}
    @mousedown=${(/** @type {Event} */ event) => event.preventDefault()}
    @click=${choose}
  >
    <strong>${title(hit)}</strong>
    ${hit.endedOn ? html`<em>${t('find.ended', { day: date(hit.endedOn) })}</em>` : nothing}
    ${hit.planned ? html`<em>${t('status.PLANNED')}</em>` : nothing}
    ${hit.joinedInto ? html`<em>${t('find.joined')}</em>` : nothing}
    ${hit.match === 'FUZZY' ? html`<em>${t('find.alike')}</em>` : nothing}
    <small>${about(hit)}</small>
  </div>`;
}

/** A place by its coordinates as numbers are written here; of an asset its code, of what has no code for this reader its kind, of everything else its name. @param {Hit} hit */
function title({ kind, code, name, lat, lon }) {
  if (kind === 'PLACE' && lat !== null && lon !== null)
    return [lat, lon].map((degrees) => number(degrees, 6)).join(' ; ');
  return (isPlace(kind) || kind === 'PLACE' ? name : (code ?? name)) ?? t(`find.kind.${kind}`);
}

/** @param {Hit} hit */
function about({ kind, code, name, detail, ownerName, placeName }) {
  const named = isPlace(kind) || kind === 'PLACE' ? code : code && name;
  return [named, detail, ownerName, placeName].filter(Boolean).join(' · ');
}

/** @param {string} kind */
function isPlace(kind) {
  return ['PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET', 'ORGANISATION'].includes(kind);
}

/**
 * Where a hit is looked at: the parameters and the further path of the map.
 *
 * @param {Hit} hit
 * @returns {{ params: Record<string, string | null>, rest: string[] }}
 */
export function placeOf(hit) {
  if (hit.kind === 'PLACE')
    return { params: {}, rest: ['place', String(hit.lat), String(hit.lon)] };
  if (hit.kind === 'HAMLET')
    return { params: { area: hit.placeCode }, rest: ['hamlet', hit.code ?? ''] };
  if (isPlace(hit.kind)) {
    const boundaries = hit.endedOn ? dayBefore(hit.endedOn) : null;
    return { params: { area: hit.code, ...(boundaries ? { boundaries } : {}) }, rest: [] };
  }
  return { params: {}, rest: ['asset', hit.id ?? ''] };
}

/** @param {string} day */
function dayBefore(day) {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}
