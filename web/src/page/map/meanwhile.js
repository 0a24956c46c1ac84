/** That the asset in the sheet was changed by somebody else while one looks at it. */
import { html } from 'lit';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { icon } from '../../ui/icon.js';

/**
 * Whoever is typing keeps what was typed and looks in another tab.
 *
 * @param {string} id
 * @param {string} mode of the sheet; empty: its facts
 * @param {() => unknown} again shows how it stands now
 */
export function meanwhile(id, mode, again) {
  return html`<p class="note note-warn meanwhile" role="status">
    ${icon('alert')}<span
      >${t(mode ? 'asset.changed-while-typing' : 'asset.changed-by-others')}</span
    >
    ${
      mode
        ? html`<a href=${hrefTo('map', {}, ['asset', id])} target="_blank" rel="noopener"
            >${t('asset.look-beside')}</a
          >`
        : html`<button type="button" @click=${again}>${t('asset.look-again')}</button>`
    }
  </p>`;
}

/**
 * @param {import('./saving.js').Read} before
 * @param {import('./saving.js').Read | null} now null: it is not there any more
 */
export function sameFacts(before, now) {
  return (
    now !== null &&
    before.etag === now.etag &&
    JSON.stringify(before.body) === JSON.stringify(now.body)
  );
}
