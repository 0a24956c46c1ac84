/** That the asset in the sheet was changed by somebody else while one looks at it. */
import { html } from 'lit';
import * as api from '../../api.js';
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

/** Looks, when something was changed, whether it is what is shown. */
export class Meanwhile {
  /** Whether it was changed since it was read. */
  stale = false;
  #host;
  #shown;

  /**
   * @param {import('lit').ReactiveControllerHost} host drawn again when that is another
   * @param {() => { id: string, days: string, read: import('./saving.js').Read | null }} shown the asset, as of which days, and how it was read
   */
  constructor(host, shown) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  hostConnected() {
    for (const name of ['changed', 'again']) api.live.addEventListener(name, this.#told);
  }

  hostDisconnected() {
    for (const name of ['changed', 'again']) api.live.removeEventListener(name, this.#told);
  }

  /** It was read anew. */
  forget() {
    this.stale = false;
  }

  /** @param {any} event */
  #told = async ({ detail }) => {
    const { id, days, read } = this.#shown();
    if (!read || (detail && !detail.assets.includes(id))) return;
    let now = null; // gone, where it is not found any more
    try {
      now = await api.getTagged(`/api/assets/${id}${days}`);
    } catch (error) {
      if (/** @type {any} */ (error).status !== 404) return; // of a server that does not answer nothing follows
    }
    if (read !== this.#shown().read) return;
    this.stale = !sameFacts(read, now);
    this.#host.requestUpdate();
  };
}

/**
 * @param {import('./saving.js').Read} before
 * @param {import('./saving.js').Read | null} now null: it is not there any more
 */
function sameFacts(before, now) {
  return (
    now !== null &&
    before.etag === now.etag &&
    JSON.stringify(before.body) === JSON.stringify(now.body)
  );
}
