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

/** @returns {Language} */
function remembered() {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}
