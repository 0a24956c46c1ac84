import { html } from 'lit';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';

const LISTS = ['assets', 'organisations', 'zones', 'areas'];

/** The lists of the registry, and which of them is shown. @param {string} current */
export function listTabs(current) {
  return html`<nav class="actions list-tabs" aria-label=${t('lists.tabs')}>
    ${LISTS.map(
      (id) =>
        html`<a class="button" href=${hrefTo(id)} aria-current=${id === current ? 'page' : 'false'}
          >${t(`lists.${id}`)}</a
        >`,
    )}
  </nav>`;
}
