/** What the server says is wrong with the fields of a form. */
import { language, t } from '../i18n/index.js';

/** @typedef {{ value: unknown, expected: string, words?: string }} Fault words: what to say to the reader; else it follows from the rest */

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
      value: value ?? (message ? '' : null),
      expected: expected ?? message ?? '',
      ...(words ? { words } : {}),
    };
  }
  if (facts?.field)
    faults[facts.field] = { value: facts.value ?? '', expected: facts.detail ?? '' };
  return faults;
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
