/** What the server says is wrong with the fields of a form. */
import { has, language, t } from '../i18n/index.js';

/** @typedef {{ value: unknown, expected: string, words?: string }} Fault words: what to say to the reader; else it follows from the rest */

/** The field that each named constraint of the database is about; what to say has the key `constraint.` and its name. @type {Readonly<Record<string, string>>} */
const FIELDS = Object.freeze({
  asset_owner_code_uk: 'code',
  asset_site_position_uk: 'geometry',
  asset_line_sequence_uk: 'sequence',
  tenancy_asset_organisation_use_ex: 'usedFrom',
  tenancy_asset_organisation_start_uk: 'usedFrom',
});

/**
 * What the server says is wrong, by field.
 *
 * @param {unknown} error
 * @returns {Record<string, Fault>}
 */
export function faultsOf(error) {
  const facts = /** @type {any} */ (error)?.facts;
  /** @type {Record<string, Fault>} */
  const faults = {};
  for (const { field, value, expected, message, words } of facts?.errors ?? []) {
    faults[field] = {
      // a form that names what is expected says what was sent, so that nothing is nothing; a parameter that was not understood is not told
      value: value ?? (message && expected === undefined ? '' : null),
      expected: expected ?? message ?? '',
      ...(words ? { words } : {}),
    };
  }
  if (facts?.field)
    faults[facts.field] = { value: facts.value ?? '', expected: facts.detail ?? '' };
  return { ...faults, ...broken(facts?.constraint) };
}

/**
 * @param {string | undefined} constraint
 * @returns {Record<string, Fault>}
 */
function broken(constraint) {
  const field = FIELDS[constraint ?? ''];
  const key = `constraint.${constraint}`;
  return field && has(key) ? { [field]: { value: '', expected: '', words: t(key) } } : {};
}

/**
 * A fault in words; nothing where there is none.
 *
 * @param {Fault | undefined} fault
 */
export function faultText(fault) {
  if (!fault) return '';
  if (fault.words) return fault.words;
  const words = fault.value === null ? t('form.fault.missing') : t('form.fault.invalid');
  return language() === 'en' && fault.expected ? `${words}: ${fault.expected}` : words;
}
