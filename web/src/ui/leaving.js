/** Keeps unsaved work: whoever holds some is asked before the page is left. */
import { t } from '../i18n/index.js';

/** @type {Set<() => boolean>} */
const holders = new Set();

/**
 * @param {() => boolean} hasUnsaved
 * @returns {() => void} ends the watch
 */
export function guard(hasUnsaved) {
  holders.add(hasUnsaved);
  return () => holders.delete(hasUnsaved);
}

/**
 * Holds the page while something is on its way that would break off with it.
 *
 * @template T
 * @param {Promise<T>} sending
 */
export async function untilSent(sending) {
  const end = guard(() => true);
  try {
    return await sending;
  } finally {
    end();
  }
}

/** Whether somebody holds unsaved work. */
export function isUnsaved() {
  return [...holders].some((hasUnsaved) => hasUnsaved());
}

/** Whether nothing is unsaved, or the user lets it go. */
export function mayLeave() {
  return !isUnsaved() || window.confirm(t('ui.unsaved'));
}

if (typeof window !== 'undefined') {
  window.addEventListener('beforeunload', (event) => {
    if (isUnsaved()) event.preventDefault();
  });
}
