/**
 * What a step of a request needs to know, and what is wrong with what was typed. The server decides; this says it at once, field by field.
 *
 * @typedef {import('./steps.js').Step} Step
 * @typedef {import('../../ui/faults.js').Fault} Fault
 */
import { t } from '../../i18n/index.js';

/** @type {Readonly<Record<string, readonly string[]>>} */
const REQUIRED = Object.freeze({
  refusal: ['refusalClass', 'reason'],
  revocation: ['reason'],
  contract: ['contractNumber', 'signedOn', 'firstUseOn'],
});

/** @type {Readonly<Record<string, readonly string[]>>} */
const OPTIONAL = Object.freeze({ contract: ['contractFrom', 'contractTo'] });

/**
 * @param {Step | ''} step
 * @param {string} name
 */
export function isRequired(step, name) {
  return REQUIRED[step]?.includes(name) ?? false;
}

/**
 * The facts to send; what was left empty is null.
 *
 * @param {Step | ''} step
 * @param {Record<string, string | null>} values
 * @returns {Record<string, string | null>}
 */
export function factsOf(step, values) {
  const names = [...(REQUIRED[step] ?? []), ...(OPTIONAL[step] ?? [])];
  return Object.fromEntries(names.map((name) => [name, values[name] || null]));
}

/**
 * What is wrong, by field; nothing when all is well. Days are ISO and compare as texts.
 *
 * @param {Step | ''} step
 * @param {Record<string, string | null>} values
 * @returns {Record<string, Fault>}
 */
export function faultsIn(step, values) {
  /** @type {Record<string, Fault>} */
  const faults = {};
  for (const name of REQUIRED[step] ?? []) {
    if (!values[name]) faults[name] = { value: null, expected: '' };
  }
  if (step === 'contract') Object.assign(faults, wrongDays(values));
  return faults;
}

/**
 * Days that cannot follow one another.
 *
 * @param {Record<string, string | null>} values
 * @returns {Record<string, Fault>}
 */
function wrongDays({ signedOn, contractFrom, contractTo, firstUseOn }) {
  const from = contractFrom || signedOn || '';
  /** @type {[string, string | null | undefined, boolean][]} */
  const rules = [
    ['contractTo', contractTo, Boolean(contractTo) && (contractTo ?? '') < from],
    ['firstUseOn.signed', firstUseOn, (firstUseOn ?? '') < (signedOn ?? '')],
    ['firstUseOn.term', firstUseOn, (firstUseOn ?? '') < from],
    ['firstUseOn.term', firstUseOn, Boolean(contractTo) && (firstUseOn ?? '') > (contractTo ?? '')],
  ];
  /** @type {Record<string, Fault>} */
  const faults = {};
  for (const [rule, value, broken] of rules) {
    const name = rule.split('.')[0] ?? rule;
    if (value && broken && !(name in faults)) {
      faults[name] = { value, expected: '', words: t(`requests.fault.${rule}`) };
    }
  }
  return faults;
}
