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
/** What was chosen where nothing can be kept. @type {Choice | null} */
let now = null;
/** On paper everything is light. */
let printed = false;

/** What the reader has chosen. @returns {Choice} */
export function choice() {
  const kept = read(keyOf(account)) ?? read(KEY);
  return CHOICES.find((one) => one === kept) ?? 'system';
}

/** Whether the page is dark now. */
export function isDark() {
  return document.documentElement.dataset.theme === 'dark';
}

/** Chooses for the account that is signed in; who signs in next begins with the last choice. @param {Choice} wanted */
export function choose(wanted) {
  try {
    window.localStorage.setItem(keyOf(account), wanted);
    window.localStorage.setItem(KEY, wanted);
  } catch {
    now = wanted; // a browser without storage knows it as long as the page is open
  }
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

/** @param {string} key */
function read(key) {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return now;
  }
}

function show() {
  const wanted = printed ? 'light' : choice();
  const dark = wanted === 'system' ? darkSystem.matches : wanted === 'dark';
  const before = document.documentElement.dataset.theme;
  const look = dark ? 'dark' : 'light';
  document.documentElement.dataset.theme = look;
  if (before !== look) themes.dispatchEvent(new Event('change'));
}

for (const [event, paper] of /** @type {[string, boolean][]} */ ([
  ['beforeprint', true],
  ['afterprint', false],
])) {
  window.addEventListener(event, () => {
    printed = paper;
    show();
  });
}
darkSystem.addEventListener('change', show);
show();
