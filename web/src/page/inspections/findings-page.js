import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { dateTime, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import '../../ui/status-badge.js';
import { filterForm, filterSelect } from '../filter-select.js';
import { Loading } from '../loading.js';
import { resultBadge } from './finding-card.js';
import './finding-view.js';
import { STATES, called } from './model.js';

/** @typedef {import('./model.js').Finding} Finding */

/** What was found in the field and what follows from it: all, or one of them with its steps. */
export class FindingsPage extends PageElement {
  static properties = {
    me: { attribute: false },
    params: { attribute: false },
    rest: { attribute: false },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {Record<string, string>} */
    this.params = {};
    /** @type {string[]} the id of the one shown in full */
    this.rest = [];
  }

  get #state() {
    return this.params.state ?? 'OPEN';
  }

  #list = new Loading(
    this,
    () => (this.rest[0] ? null : { state: this.#state === 'all' ? '' : this.#state, limit: 200 }),
    (asked, signal) => api.get('/api/findings', asked, signal),
  );

  render() {
    const { me } = this;
    if (!me) return nothing;
    if (this.rest[0])
      return html`<finding-view .findingId=${this.rest[0]} .me=${me}></finding-view>`;
    const { value, error } = this.#list;
    return html`<p><a href=${hrefTo('inspections')}>← ${t('inspections.title')}</a></p>
      <h1>${t('findings.title')}</h1>
      <p>${t('findings.intro')}</p>
      ${filterForm(
        filterSelect({
          page: 'findings',
          name: 'state',
          label: t('findings.state'),
          values: [...STATES, 'all'],
          words: (state) => t(state === 'all' ? 'rows.filter.all' : `finding-state.${state}`),
          chosen: this.#state,
          none: false,
        }),
      )}
      <problem-note .error=${error}></problem-note>
      ${value ? rows(value) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }
}
customElements.define('findings-page', FindingsPage);

/** @param {Finding[]} findings */
function rows(findings) {
  if (findings.length === 0) return html`<p class="note">${t('findings.empty')}</p>`;
  return html`<p role="status">${t('findings.count', { count: number(findings.length, 0) })}</p>
    <ul class="inspections">
      ${findings.map(
        (finding) =>
          html`<li>
            <a href=${hrefTo('findings', {}, [finding.id])}>
              <strong>${called(finding.assetKind, finding.assetCode)}</strong>
              <span>${finding.said ?? ''}</span>
              <small>${dateTime(finding.foundAt)} · ${finding.inspectorName}</small>
              <span class="badges">
                ${resultBadge(finding.result)}
                <status-badge group="finding-state" value=${finding.state}></status-badge>
                ${
                  finding.conflicts.length > 0
                    ? html`<span class="badge" data-value="warn">${t('progress.conflict')}</span>`
                    : nothing
                }
              </span>
            </a>
          </li>`,
      )}
    </ul>`;
}
