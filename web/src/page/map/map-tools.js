import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { mayEditAssets } from '../../session.js';
import { icon } from '../../ui/icon.js';

/**
 * What one can begin on the map.
 *
 * @param {import('../../session.js').Me} me
 * @param {string[]} rest the further path shown now
 */
export function mapTools(me, rest) {
  const tool = (/** @type {string} */ id, /** @type {string} */ picture) =>
    html`<a
      class="button"
      href=${hrefTo('map', {}, [id])}
      aria-current=${rest[0] === id ? 'true' : 'false'}
      >${icon(picture)} ${t(`map.tool.${id}`)}</a
    >`;
  return html`<nav class="actions map-tools" aria-label=${t('map.tools')}>
    ${mayEditAssets(me) ? html`${tool('new', 'add')} ${tool('search', 'search')}` : nothing}
    ${me.role === 'COMMUNE_OFFICE' ? nothing : tool('export', 'export')}
  </nav>`;
}
