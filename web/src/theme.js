/**
 * Light or dark: as the system has it, unless a reader has chosen; the choice of each account is kept in this browser.
 *
 * @typedef {'system' | 'light' | 'dark'} Choice
 */

/** Fires `change` when the page has other colours. */
export const themes = new EventTarget();

/** @type {readonly Choice[]} */
export const CHOICES = Object.freeze(['system', 'light', 'dark']);

const KEY = 'theme';
const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');

let account = '';

/** What the reader has chosen. @returns {Choice} */
export function choice() {
  const kept = window.localStorage.getItem(keyOf(account)) ?? window.localStorage.getItem(KEY);
  return CHOICES.find((one) => one === kept) ?? 'system';
}

/** Whether the page is dark now. */
export function isDark() {
  return document.documentElement.dataset.theme === 'dark';
}

/** Chooses for the account that is signed in; who signs in next begins with the last choice. @param {Choice} wanted */
export function choose(wanted) {
  window.localStorage.setItem(keyOf(account), wanted);
  window.localStorage.setItem(KEY, wanted);
  show();
}

/** Shows the page as an account wants it. @param {string} username nobody: empty */
export function lookAs(username) {
  account = username;
  show();
}

/** @param {string} username */
function keyOf(username) {
  return username ? `${KEY}:${username}` : KEY;
}

function show() {
  const wanted = choice();
  const dark = wanted === 'system' ? darkSystem.matches : wanted === 'dark';
  const before = document.documentElement.dataset.theme;
  const now = dark ? 'dark' : 'light';
  document.documentElement.dataset.theme = now;
  if (before !== now) themes.dispatchEvent(new Event('change'));
}

darkSystem.addEventListener('change', show);
show();
