/** Reads the parts of an asset, and what a form about one offers to choose from. */
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { PATHS, partsOf } from './part-kinds.js';
import { namesOfReferences } from './references.js';

/**
 * @typedef {import('./part-kinds.js').PartKind} PartKind
 * @typedef {import('./part-kinds.js').Row} Row
 * @typedef {Partial<Record<PartKind, Row[]>>} Rows
 * @typedef {{ rows: Rows, removed: Row[], names: ReadonlyMap<string, string> }} Parts `names`: of assets and parts by id
 */

/** About fifty metres, in degrees: how far around a cable its supports are looked for. */
const AROUND = 0.0005;
const SUPPORTS = ['POLE', 'MANHOLE', 'DUCT_SECTION', 'POLE_LINE', 'TRENCH', 'TUNNEL', 'MAST'];

/**
 * Whether the reader may ask for the parts of an asset: its own or one that is offered to others. One that it only uses tells no list.
 *
 * @param {Record<string, any>} properties
 */
export function tellsParts(properties) {
  return 'version' in properties || properties.offered === true;
}

/**
 * @param {{ id: string, properties: Record<string, any> }} asset
 * @param {{ date: string, knownOn: string } | null} days that are asked about; null: as they stand
 * @returns {Promise<Parts>}
 */
export async function loadParts({ id, properties }, days) {
  const kinds = partsOf(properties.kind);
  const lists = kinds.map((kind) => list(`/api/assets/${id}/${PATHS[kind]}`, days));
  const [removed, ...all] = await Promise.all([
    list(`/api/assets/${id}/removed-parts`, days),
    ...lists,
  ]);
  /** @type {Rows} */
  const rows = Object.fromEntries(kinds.map((kind, at) => [kind, all[at]]));
  const every = [...all.flat(), ...removed];
  const references = await namesOfReferences(every.flatMap((row) => Object.entries(row)));
  return { rows, removed, names: new Map([...every.map(named), ...references]) };
}

/**
 * An offered asset that is restricted, or not in use yet, tells its tenant no list either; nothing of that is said to it beforehand.
 *
 * @param {string} path
 * @param {{ date: string, knownOn: string } | null} days
 * @returns {Promise<Row[]>}
 */
async function list(path, days) {
  try {
    return await api.get(path, days ?? {});
  } catch (error) {
    if (error instanceof api.Problem && error.rule === 'unknown-asset') return [];
    throw error;
  }
}

/** What the timeline calls a kind of part. @param {PartKind} kind */
export function thingOf(kind) {
  return kind === 'CODE' ? 'OTHER_CODE' : kind;
}

/**
 * The versions of a part, as the timeline of an asset tells them.
 *
 * @param {PartKind} kind
 * @param {Row} row
 * @returns {Promise<import('./asset-history.js').Page>}
 */
export async function loadPartHistory(kind, { id }) {
  const versions = await api.get(`/api/parts/${id}/history`);
  const events = versions.map((/** @type {any} */ version, /** @type {number} */ at) => ({
    ...version,
    thing: thingOf(kind),
    id,
    about: {},
    newest: at === 0,
    validFrom: null,
  }));
  return { events, next: null };
}

/**
 * What a part is called.
 *
 * @param {Row} row
 * @returns {[string, string]}
 */
function named({ id, name, operator, technology, code }) {
  return [id, name ?? (operator ? `${operator} ${technology}` : (code ?? id))];
}

/**
 * What a cable may run over: what stands or lies along it.
 *
 * @param {any} geometry of the cable
 * @returns {Promise<[string, string][]>} id and words of each
 */
export async function supportsAlong(geometry) {
  /** @type {number[]} */
  const numbers = geometry?.coordinates?.flat(Infinity) ?? [];
  if (numbers.length === 0) return [];
  const lon = numbers.filter((_, at) => at % 2 === 0);
  const lat = numbers.filter((_, at) => at % 2 === 1);
  const bbox = [
    Math.min(...lon) - AROUND,
    Math.min(...lat) - AROUND,
    Math.max(...lon) + AROUND,
    Math.max(...lat) + AROUND,
  ].join();
  const answers = SUPPORTS.map((kind) => api.get('/api/assets', { kind, bbox, limit: 200 }));
  return (await Promise.all(answers)).flatMap(({ features }) => features.map(choice));
}

/**
 * @param {any} feature
 * @returns {[string, string]}
 */
function choice({ id, properties: { kind, code, name, ownerName } }) {
  const called = [code ?? name ?? t('asset.unnamed'), ownerName].filter(Boolean).join(' · ');
  return [id, `${t(`kind.${kind}`)} ${called}`];
}
