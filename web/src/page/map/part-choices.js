/** What a form about a part offers to choose from, and what a part is called. */
import { t } from '../../i18n/index.js';

/** @typedef {import('./part-kinds.js').Row} Row */

/**
 * @param {Row | null} row the part that is changed; null: a new one
 * @param {{ parts: import('./part-data.js').Parts | null, proposed: [string, string][], organisations: [string, string][], supports: [string, string][] }} found
 * @param {boolean} authority
 * @returns {import('./part-fields.js').Known}
 */
export function knownFor(row, { parts, proposed, organisations, supports }, authority) {
  const ducts = (parts?.rows.DUCT ?? []).filter(({ id }) => id !== row?.id);
  const here = supports.some(([id]) => id === row?.support);
  /** @type {[string, string][]} */
  const own = row?.support && !here ? [[row.support, parts?.names.get(row.support) ?? '']] : [];
  return {
    organisations,
    ducts: [
      ...ducts.map(({ id, name }) => /** @type {[string, string]} */ ([id, name])),
      ...proposed,
    ],
    supports: [...own, ...supports],
    authority,
  };
}

/**
 * @param {Row} row
 * @param {ReadonlyMap<string, string>} names of organisations by code, of assets by id
 */
export function called({ support, organisation, code, name }, names) {
  if (support) return names.get(support) ?? t('asset.unnamed');
  return organisation ? `${code} (${names.get(organisation) ?? organisation})` : name;
}
