/**
 * Inspections, their stops and what was found there, as /api/inspections and /api/findings answer.
 *
 * @typedef {import('../../session.js').Me} Me
 * @typedef {'FOUND' | 'MISSING' | 'WRONG_OPERATOR' | 'OVER_CAPACITY'} Result
 * @typedef {'OPEN' | 'CONTESTED' | 'PROPOSED' | 'SETTLED'} FindingState
 * @typedef {{ id: string, takenAt: string, lon: number | null, lat: number | null }} Photo
 * @typedef {object} Finding
 * @property {string} id
 * @property {string} inspectionId
 * @property {string} assetId
 * @property {string | null} [assetCode]
 * @property {string} [assetKind]
 * @property {Result} result
 * @property {string | null} said
 * @property {string} foundAt
 * @property {string} [receivedAt]
 * @property {string} [inspectorName]
 * @property {number | null} [lon]
 * @property {number | null} [lat]
 * @property {number | null} [accuracyM]
 * @property {number | null} [distanceM]
 * @property {string[] | null} [organisations]
 * @property {number | null} [usersCounted]
 * @property {string[]} conflicts
 * @property {Photo[]} photos
 * @property {FindingState} state
 * @property {string | null} [contestId]
 * @property {string | null} [changeSetId]
 * @property {string | null} [settledBecause]
 * @property {number} version
 * @typedef {object} Stop
 * @property {number} position
 * @property {string} assetId
 * @property {number} assetVersion
 * @property {string} kind
 * @property {string | null} code
 * @property {string | null} name
 * @property {string | null} owner
 * @property {string | null} ownerName
 * @property {number} lon
 * @property {number} lat
 * @property {number | null} places
 * @property {string | null} category
 * @property {string | null} commune
 * @property {string} lifecycle
 * @property {number | null} distanceM
 * @property {{ organisation: string, name: string, since: string | null }[]} users
 * @property {boolean} openContest
 * @property {Finding[]} findings
 * @typedef {object} Inspection
 * @property {string} id
 * @property {string} name
 * @property {string} day
 * @property {string} inspector
 * @property {string} inspectorName
 * @property {'OPEN' | 'CLOSED'} state
 * @property {number} version
 * @property {number} routeM
 * @property {string} takenAt
 * @property {Stop[]} stops
 */
import { t } from '../../i18n/index.js';

/** @type {readonly Result[]} */
export const RESULTS = Object.freeze(['FOUND', 'MISSING', 'WRONG_OPERATOR', 'OVER_CAPACITY']);
/** @type {readonly FindingState[]} */
export const STATES = Object.freeze(['OPEN', 'CONTESTED', 'PROPOSED', 'SETTLED']);

/** At most so many stops. */
export const MOST_STOPS = 200;

/** @param {Me} me */
export function decides({ role }) {
  return role === 'PLANNER' || role === 'ADMINISTRATOR';
}

/** Who plans an inspection otherwise, or closes it. @param {Me} me @param {Pick<Inspection, 'inspector' | 'state'>} inspection */
export function mayChange(me, { inspector, state }) {
  return state === 'OPEN' && (decides(me) || me.username === inspector);
}

/** What an asset is called. @param {string | null | undefined} kind @param {string | null | undefined} code @param {string | null} [name] */
export function called(kind, code, name) {
  const word = kind ? t(`kind.${kind}`) : '';
  return `${word} ${code ?? name ?? t('asset.unnamed')}`.trim();
}

/** What a code is called; the code itself where nobody knows. @param {{ code: string, name: string }[]} all @param {string | null} code */
export function nameOf(all, code) {
  return all.find((one) => one.code === code)?.name ?? code;
}

/**
 * How far a stop is: what is not sent yet comes before what was sent.
 *
 * @param {Stop} stop
 * @param {import('../../field/entries.js').Entry[]} unsent
 * @returns {{ value: string, result: Result | null }} value: `refused`, `unsent`, `conflict`, `done` or `to-do`
 */
export function progressOf(stop, unsent) {
  const mine = unsent.filter(({ asset, kind }) => asset === stop.assetId && kind === 'finding');
  const last = mine.at(-1);
  const photos = unsent.some(({ asset, kind }) => asset === stop.assetId && kind === 'photo');
  const refused = unsent.some((entry) => entry.asset === stop.assetId && entry.refused);
  const [newest] = stop.findings;
  const result = last?.body.result ?? newest?.result ?? null;
  if (refused) return { value: 'refused', result };
  if (last || photos) return { value: 'unsent', result };
  if (!newest) return { value: 'to-do', result };
  return { value: newest.conflicts.length > 0 ? 'conflict' : 'done', result };
}

/** The first stop after another of which nothing is said yet. @param {Stop[]} stops @param {import('../../field/entries.js').Entry[]} unsent @param {string} [after] id of an asset */
export function nextStop(stops, unsent, after) {
  const at = stops.findIndex(({ assetId }) => assetId === after);
  const around = [...stops.slice(at + 1), ...stops.slice(0, Math.max(at, 0))];
  return around.find((stop) => progressOf(stop, unsent).value === 'to-do');
}

/** How many stops are done with, sent or not. @param {Stop[]} stops @param {import('../../field/entries.js').Entry[]} unsent */
export function doneOf(stops, unsent) {
  return stops.filter((stop) => progressOf(stop, unsent).value !== 'to-do').length;
}

/** What of the inspection the server has found in conflict. @param {Stop[]} stops */
export function conflictsIn(stops) {
  return stops.filter(({ findings }) => (findings[0]?.conflicts.length ?? 0) > 0);
}

/**
 * Why a finding cannot be kept yet, by field; the server asks for the same.
 *
 * @param {Record<string, any>} values
 */
export function lacks({ result, said }) {
  /** @type {Record<string, import('../../ui/faults.js').Fault>} */
  const faults = {};
  if (!result) faults.result = { value: null, expected: '', words: t('inspections.choose-result') };
  else if (result !== 'FOUND' && !said) faults.said = { value: null, expected: '' };
  return faults;
}

/**
 * What is sent of a finding.
 *
 * @param {{ inspectionId: string, stop: Stop, values: Record<string, any>, place: import('../../field/place.js').Place | null, at: Date }} found
 */
export function findingOf({ inspectionId, stop, values, place, at }) {
  const { result, said = null, organisations = [], usersCounted = null } = values;
  return {
    inspectionId,
    assetId: stop.assetId,
    assetVersion: stop.assetVersion,
    result,
    said,
    foundAt: at.toISOString(),
    lon: place?.lon ?? null,
    lat: place?.lat ?? null,
    accuracyM: place?.accuracyM ?? null,
    organisations: result === 'WRONG_OPERATOR' ? organisations : [],
    usersCounted: result === 'OVER_CAPACITY' ? usersCounted : null,
  };
}

/** Which steps a finding is open to. @param {Finding} finding @param {Me} me @returns {('contest' | 'item' | 'settlement')[]} */
export function stepsOf({ state, result }, me) {
  if (state === 'SETTLED') return [];
  /** @type {('contest' | 'item' | 'settlement')[]} */
  const steps = result === 'FOUND' || state !== 'OPEN' ? [] : ['contest'];
  const changes = result === 'MISSING' || result === 'WRONG_OPERATOR';
  if (decides(me) && changes && state !== 'PROPOSED') steps.push('item');
  return decides(me) ? [...steps, 'settlement'] : steps;
}
