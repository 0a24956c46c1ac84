/** Texts in the language of the page: Vietnamese unless the reader chose English. The choice is remembered. */
import en from './en.js';
import vi from './vi.js';

/** @typedef {'vi' | 'en'} Language */

/** @type {Record<Language, Record<string, string>>} */
const TEXTS = { vi, en };
const KEY = 'dungchung.language';

/** @type {Language} */
let chosen = remembered();

/** Fires `change` when another language was chosen. */
export const languages = new EventTarget();

/** @returns {Language} */
export function language() {
  return chosen;
}

/** @param {Language} wanted */
export function speak(wanted) {
  chosen = wanted;
  try {
    localStorage.setItem(KEY, wanted);
  } catch {
    // A browser without storage forgets the choice; the page works all the same.
  }
  document.documentElement.lang = wanted;
  languages.dispatchEvent(new Event('change'));
}

/**
 * The text of a key; `{name}` in it stands for the parameter `name`. A key without text shows itself.
 *
 * @param {string} key
 * @param {Record<string, unknown>} [params]
 */
export function t(key, params = {}) {
  const text = TEXTS[chosen][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (hole, name) => String(params[name] ?? hole));
}

/** @param {string} key */
export function has(key) {
  return key in TEXTS[chosen];
}

/**
 * What went wrong, for the reader: the text of the rule, else what the server said, else its status in words.
 *
 * @param {unknown} error
 */
export function problemText(error) {
  const { rule, facts } = /** @type {{ rule?: string, facts?: Record<string, any> }} */ (
    error ?? {}
  );
  if (!rule) return t('problem.unreachable');
  if (has(`problem.${rule}`)) return t(`problem.${rule}`, withDays(facts));
  return facts?.detail ?? t('problem.other', { rule });
}

/**
 * Facts as they stand in a sentence: a day as it is written here.
 *
 * @param {Record<string, any>} [facts]
 */
function withDays(facts = {}) {
  const day = (/** @type {any} */ fact) =>
    String(fact).replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, day(fact)]));
}

/** @returns {Language} */
function remembered() {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}
