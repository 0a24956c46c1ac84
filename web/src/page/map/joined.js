/** What the authority is told of an asset whose record was joined with others. */
import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';

/** @param {Record<string, any>} properties */
export function joined({ joined: records = [], joinedInto = null }) {
  if (joinedInto) {
    return html`<p class="note note-warn">
      ${t('same-place.joined-into')}
      <a href=${hrefTo('map', {}, ['asset', joinedInto])}>${t('same-place.open-kept')}</a>
    </p>`;
  }
  if (records.length === 0) return nothing;
  return html`<p class="note">
    ${t('same-place.joined')}:
    ${records.map(
      (/** @type {{ id: string, code: string | null, owner: string | null }} */ record) =>
        html`<a href=${hrefTo('map', {}, ['asset', record.id])}
          >${record.code ?? t('rows.no-code')} (${record.owner ?? t('same-place.owner-unknown')})</a
        > `,
    )}
  </p>`;
}
