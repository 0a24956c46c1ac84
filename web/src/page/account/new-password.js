/** What is asked twice, so that nobody is locked out by a slip of the finger. */
import { t } from '../../i18n/index.js';

/** The rules by which the server refuses a new password. */
const OF_NEW = ['password-too-short', 'password-too-common', 'password-unchanged'];

/**
 * What is wrong with a new password before it is sent.
 *
 * @param {Record<string, string | null>} values newPassword, repeated, and what else is `required`
 * @param {string[]} required
 * @returns {Record<string, import('../../ui/faults.js').Fault>}
 */
export function faultsInNew(values, required) {
  /** @type {Record<string, import('../../ui/faults.js').Fault>} */
  const faults = {};
  for (const name of required) if (!values[name]) faults[name] = { value: null, expected: '' };
  if (values.newPassword && values.repeated && values.newPassword !== values.repeated) {
    faults.repeated = { value: '', expected: '', words: t('account.repeated.differs') };
  }
  return faults;
}

/**
 * What the server found wrong, at its field.
 *
 * @param {any} error
 * @param {(error: unknown) => string} words
 * @returns {Record<string, import('../../ui/faults.js').Fault>}
 */
export function faultsOfRefusal(error, words) {
  const at = OF_NEW.includes(error?.rule)
    ? 'newPassword'
    : error?.rule === 'wrong-password'
      ? 'oldPassword'
      : '';
  return at ? { [at]: { value: '', expected: '', words: words(error) } } : {};
}
