import { html } from 'lit';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';

/**
 * That a sheet speaks of the chosen day, and the way to how things stand.
 *
 * @param {string} key of what is said
 * @param {string} page on which the sheet is
 * @param {string[]} path of the asset on it
 */
export function toNow(key, page, path) {
  const now = hrefTo(page, { date: '', boundaries: '', knownOn: '' }, path);
  return html`<p class="note note-warn">
    ${t(key)} <a href=${now}>${t('asset.as-it-stands')}</a>
  </p>`;
}
