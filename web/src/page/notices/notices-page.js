import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { looked } from '../../review.js';
import { hrefTo } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { hrefOf, wordsOf } from './words.js';

/** @typedef {import('./words.js').Notice} Notice */

const LIMIT = 200;
const VIEWS = ['unread', 'all'];

/** What the reader is told of what others did: what is new first, or all of it. Who opens a thing has read its notice. */
export class NoticesPage extends PageElement {
  static properties = { params: { attribute: false }, error: { state: true } };

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.params = {};
    /** @type {unknown} */
    this.error = null;
  }

  #list = new Loading(
    this,
    () => this.#view(),
    (view, signal) =>
      api.get('/api/notices', { unread: String(view === 'unread'), limit: LIMIT }, signal),
  );

  #view() {
    return this.params.view === 'all' ? 'all' : 'unread';
  }

  render() {
    const { value, error } = this.#list;
    const view = this.#view();
    return html`<div class="page-head">
        <div>
          <h1>${t('nav.notices')}</h1>
          <p>${t('notices.intro')} <a href=${hrefTo('account')}>${t('notices.mail')}</a></p>
        </div>
      </div>
      <nav class="tabs" aria-label=${t('notices.views')}>
        ${VIEWS.map(
          (one) =>
            html`<a
              href=${hrefTo('notices', one === 'all' ? { view: one } : {})}
              aria-current=${one === view ? 'page' : 'false'}
              >${t(`notices.view.${one}`)}</a
            >`,
        )}
      </nav>
      <problem-note .error=${this.error ?? error}></problem-note>
      ${value ? this.#notices(value, view) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {Notice[]} notices @param {string} view */
  #notices(notices, view) {
    if (notices.length === 0) return html`<p class="note">${t(`notices.empty.${view}`)}</p>`;
    const unread = notices.some(({ read }) => !read);
    return html`${
        unread
          ? html`<p class="actions">
              <button type="button" @click=${() => this.#all(notices)}>
                ${icon('check')} ${t('notices.read-all')}
              </button>
            </p>`
          : nothing
      }
      <ol class="plain-list notices" aria-busy=${String(this.#list.busy)}>
        ${notices.map((notice) => this.#notice(notice))}
      </ol>`;
  }

  /** @param {Notice} notice */
  #notice(notice) {
    const { id, at, times, read } = notice;
    return html`<li data-read=${String(read)}>
      <a href=${hrefOf(notice)} @click=${() => !read && this.#read(id)}>${wordsOf(notice)}</a>
      <small
        >${read ? nothing : html`<span class="badge" data-value="warn">${t('notices.new')}</span>`}
        ${dateTime(at)}${times > 1 ? ` · ${t('notices.times', { count: times })}` : ''}</small
      >
      ${
        read
          ? nothing
          : html`<button
              type="button"
              class="quiet"
              aria-label=${`${t('notices.read')}: ${wordsOf(notice)}`}
              @click=${() => this.#read(id)}
            >
              ${t('notices.read')}
            </button>`
      }
    </li>`;
  }

  /** @param {string} id */
  #read(id) {
    return this.#look(`/api/notices/${id}/reading`, undefined);
  }

  /** All that are shown, and none that came since. @param {Notice[]} notices */
  #all(notices) {
    return this.#look('/api/notices/reading', { until: notices[0]?.at });
  }

  /** @param {string} path @param {unknown} body */
  async #look(path, body) {
    this.error = null;
    try {
      await api.put(path, body);
    } catch (error) {
      this.error = error;
    }
    looked();
    this.#list.again();
  }
}
customElements.define('notices-page', NoticesPage);
