/** What stands where a page cannot. */
import { html, nothing } from 'lit';
import { t } from './i18n/index.js';
import { hrefTo } from './router.js';
import './ui/problem-note.js';

/** The address names a page that there is not, or not for this reader. @param {string} named */
export function noPage(named) {
  if (!named) return nothing;
  return html`<main id="main" tabindex="-1" class="page">
    <problem-note .error=${{ rule: 'unknown-page', facts: {} }}></problem-note>
    <p><a href=${hrefTo('map')}>${t('nav.map')}</a></p>
  </main>`;
}

/** The code of the page is on its way, or did not come. @param {unknown} error */
export function notLoaded(error) {
  if (!error) return html`<p role="status">${t('ui.loading')}</p>`;
  return html`<p class="actions">
    <button type="button" @click=${() => location.reload()}>${t('app.reload')}</button>
  </p>`;
}
