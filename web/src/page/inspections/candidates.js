/**
 * Assets from which an inspection is chosen.
 *
 * @typedef {{ id: string, kind: string | null, code: string | null, contested?: boolean }} Candidate
 */
import * as api from '../../api.js';
import { MOST_STOPS } from './model.js';

/**
 * Those of a kind in an area, or those with open contests; contested ones first.
 *
 * @param {{ area: string, kind: string, contested: boolean }} asked
 * @param {AbortSignal} signal
 * @returns {Promise<Candidate[]>}
 */
export async function candidates({ area, kind, contested }, signal) {
  const contests = await api.get('/api/contests', { state: 'OPEN' }, signal);
  if (contested) return ofContests(contests);
  const asked = { area, kind, status: 'ACTIVE', fields: 'kind,code', limit: MOST_STOPS };
  const { features } = await api.get('/api/assets', asked, signal);
  return firstContested(
    features.map((/** @type {any} */ { id, properties }) => ({ id, ...properties })),
    contests,
  );
}

/** @param {import('../contests/model.js').Contest[]} contests @returns {Candidate[]} each asset once */
export function ofContests(contests) {
  const assets = new Map(
    contests.map(({ assetId, assetKind, assetCode }) => [
      assetId,
      { id: assetId, kind: assetKind, code: assetCode, contested: true },
    ]),
  );
  return [...assets.values()];
}

/** @param {Candidate[]} assets @param {import('../contests/model.js').Contest[]} contests */
export function firstContested(assets, contests) {
  const open = new Set(contests.map(({ assetId }) => assetId));
  const said = assets.map((asset) => ({ ...asset, contested: open.has(asset.id) }));
  return [...said.filter((one) => one.contested), ...said.filter((one) => !one.contested)];
}

/** What is chosen after a box was pressed; no more than an inspection holds. @param {string[]} chosen @param {string} id @param {boolean} on */
export function toggled(chosen, id, on) {
  const others = chosen.filter((one) => one !== id);
  return on && others.length < MOST_STOPS ? [...others, id] : others;
}
