/** What who has not signed in sees of the product: what is published. */
import { html } from 'lit';
import { t } from './i18n/index.js';

/** @param {import('./router.js').Route} route */
export function publicPage({ rest }) {
  void import('./page/published/published-page.js');
  return html`<main id="main" tabindex="-1" class="page page-published">
    <published-page .rest=${rest}></published-page>
    <p><a href="#/">${t('published.sign-in')}</a></p>
  </main>`;
}
