import { html } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { FILES } from '../map/kind-icons.js';

/** How many assets of each kind an organisation has, as far as the reader sees them; each number leads to them. */
export class AssetsByKind extends PageElement {
  static properties = { owner: {} };

  constructor() {
    super();
    this.owner = '';
  }

  #counts = new Loading(
    this,
    () => (this.owner ? { owner: this.owner } : null),
    (asked, signal) =>
      Promise.all(
        Object.entries(FILES).map(async ([kind, target]) => {
          const { rows } = await api.get(`/api/exports/${target}/count`, asked, signal);
          return { kind, rows };
        }),
      ),
  );

  render() {
    const { value, error } = this.#counts;
    const some = (value ?? []).filter(({ rows }) => rows > 0);
    return html`<h3>${t('organisation.assets')}</h3>
      <problem-note .error=${error}></problem-note>
      ${value || error ? '' : html`<p role="status">${t('ui.loading')}</p>`}
      ${value && some.length === 0 ? html`<p class="hint">${t('organisation.assets.none')}</p>` : ''}
      <ul class="links">
        ${some.map(
          ({ kind, rows }) =>
            html`<li>
              <a href=${hrefTo('assets', { area: '', owner: this.owner, kind })}
                >${t(`kind.${kind}`)}: ${number(rows, 0)}</a
              >
            </li>`,
        )}
        <li>
          <a href=${hrefTo('assets', { area: '', tenant: this.owner })}
            >${t('organisation.uses')}</a
          >
        </li>
      </ul>`;
  }
}
customElements.define('assets-by-kind', AssetsByKind);
