import { html } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { isConflict } from '../map/saving.js';
import { OTHERS, rowsOf } from './model.js';

/** @typedef {import('./model.js').Row} Row */

/** Whose changes wait for review: one line for each organisation, and one for all that have none of their own. */
export class ReviewPoliciesPage extends PageElement {
  static properties = { error: { state: true }, done: { state: true } };

  constructor() {
    super();
    /** @type {unknown} */
    this.error = null;
    this.done = '';
  }

  #busy = false;

  #read = new Loading(
    this,
    () => ({}),
    async (_, signal) => {
      const [policies, organisations] = await Promise.all([
        api.get('/api/review-policies', {}, signal),
        api.get('/api/organisations', {}, signal),
      ]);
      return rowsOf(policies, organisations);
    },
  );

  render() {
    const { value, error } = this.#read;
    return html`<p><a href=${hrefTo('change-sets')}>← ${t('change-sets.back')}</a></p>
      <h1>${t('nav.review-policies')}</h1>
      <p>${t('review-policies.intro')}</p>
      <problem-note .error=${this.error ?? error}></problem-note>
      <p class="hint" role="status">${this.done}</p>
      ${value ? this.#table(value) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {Row[]} rows */
  #table(rows) {
    const caption = t('nav.review-policies');
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('change-sets.organisation')}</th>
            <th scope="col">${t('review-policies.changes')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.#row(row))}
        </tbody>
      </table>
    </div>`;
  }

  /** @param {Row} row */
  #row(row) {
    const name = nameOf(row);
    return html`<tr data-organisation=${row.organisation}>
      <th scope="row">${name}</th>
      <td>
        <div class="actions" role="group" aria-label=${name}>
          ${[true, false].map(
            (waits) =>
              html`<button
                type="button"
                aria-pressed=${String(row.waits === waits)}
                @click=${() => this.#set(row, waits)}
              >
                ${t(`review-policies.waits.${waits}`)}
              </button>`,
          )}
          ${row.own ? '' : html`<small>${t('review-policies.as-others')}</small>`}
        </div>
      </td>
    </tr>`;
  }

  /** @param {Row} row @param {boolean} waits */
  async #set(row, waits) {
    const { organisation, version, own } = row;
    if (this.#busy || (own && row.waits === waits)) return;
    this.#busy = true;
    Object.assign(this, { error: null, done: '' });
    try {
      const path = `/api/review-policies/${encodeURIComponent(organisation)}`;
      await api.put(path, { waits }, `"${version}"`);
      this.done = `${nameOf(row)}: ${t(`review-policies.waits.${waits}`)}`;
    } catch (error) {
      this.error = isConflict(error) ? { rule: 'changed-meanwhile', facts: {} } : error;
    } finally {
      this.#busy = false;
      this.#read.again();
    }
  }
}
customElements.define('review-policies-page', ReviewPoliciesPage);

/** @param {Row} row */
function nameOf({ organisation, name }) {
  return organisation === OTHERS ? t('review-policies.others') : name;
}
