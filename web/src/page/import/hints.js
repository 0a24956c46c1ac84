/** The words for what the server found: its rule, and what to do about it, in the reader's language. */
import { date, number } from '../../i18n/format.js';
import { has, language, t } from '../../i18n/index.js';

/** The text of a rule, else the rule itself. @param {string} rule */
export function ruleText(rule) {
  const plain = plainRule(rule);
  return has(`import-rule.${plain}`) ? t(`import-rule.${plain}`) : plain;
}

/** What is wrong with an attribute is called as it is with any field; which field it is stands beside. @param {string} rule */
function plainRule(rule) {
  return rule.replace(/^attribute-/, '');
}

/**
 * What to do about a row; what the server said for an English reader where the page has no words of its own.
 *
 * @param {import('./refusals.js').RowRefusal} finding
 */
export function hintText({ rule, hint, facts = {} }) {
  const key = `import-hint.${plainRule(rule)}`;
  if (!has(key)) return language() === 'en' ? (hint ?? '') : '';
  const words = Object.entries(facts).map(([name, value]) => [name, factText(name, value)]);
  return t(key, Object.fromEntries(words)).trim();
}

/**
 * @param {string} name
 * @param {unknown} value
 */
function factText(name, value) {
  if (value === null) return t(name === 'to' ? 'import.day.open' : 'import.day.unknown');
  if (typeof value === 'number') return number(value, 6);
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return date(text);
  return has(`import-geometry.${text}`) ? t(`import-geometry.${text}`) : text;
}
