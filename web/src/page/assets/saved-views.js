import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { amend } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { keptOf, openedBy, shownOf } from './view-params.js';

/** @typedef {import('./view-params.js').SavedView} SavedView */

/** Saved views of the list: one is opened by its name, what is shown now is saved under a name, for oneself or for one's side. */
export class SavedViews extends PageElement {
  static properties = {
    params: { attribute: false },
    views: { state: true },
    naming: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {Record<string, string>} of the address */
    this.params = {};
    /** @type {SavedView[]} */
    this.views = [];
    /** Whether a name is asked for. */
    this.naming = false;
    /** @type {unknown} */
    this.error = null;
  }

  connectedCallback() {
    super.connectedCallback();
    void this.#load();
  }

  #load = async () => {
    try {
      this.views = await api.get('/api/views', { page: 'assets' });
    } catch (error) {
      this.error = error;
    }
  };

  render() {
    const shown = shownOf(this.views, this.params);
    return html`<div class="saved-views no-print">
      <problem-note .error=${this.error}></problem-note>
      <div class="field">
        <label for="saved-view">${t('views.title')}</label>
        <select id="saved-view" @change=${this.#open}>
          <option value="" .selected=${!shown}>
            ${t(this.views.length ? 'views.none' : 'views.empty')}
          </option>
          ${this.views.map(
            (view) =>
              html`<option value=${view.id} .selected=${view.id === shown?.id}>
                ${nameOf(view)}
              </option>`,
          )}
        </select>
      </div>
      <p class="actions">
        ${
          this.naming
            ? nothing
            : html`<button type="button" @click=${() => (this.naming = true)}>
                ${t('views.save')}
              </button>`
        }
        ${
          shown?.own
            ? html`<button type="button" class="danger" @click=${() => this.#delete(shown)}>
                ${t('views.delete')}
              </button>`
            : nothing
        }
      </p>
      ${this.naming ? this.#form() : nothing}
    </div>`;
  }

  #form() {
    return html`<form class="filters" @submit=${this.#save}>
      <div class="field">
        <label for="view-name">${t('views.name')}</label>
        <input id="view-name" name="name" required maxlength="100" autocomplete="off" />
      </div>
      <label class="check"><input type="checkbox" name="shared" /> ${t('views.share')}</label>
      <p class="actions">
        <button class="primary">${t('views.keep')}</button>
        <button type="button" @click=${() => (this.naming = false)}>${t('ui.cancel')}</button>
      </p>
    </form>`;
  }

  /** @param {Event} event */
  #open = (event) => {
    const { value } = /** @type {HTMLSelectElement} */ (event.target);
    const view = this.views.find(({ id }) => id === value);
    if (view) amend(openedBy(view));
  };

  /** Under a name that one has already, it takes that one's place. @param {SubmitEvent} event */
  #save = async (event) => {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const name = String(form.get('name') ?? '').trim();
    const draft = { page: 'assets', name, shared: form.has('shared'), params: keptOf(this.params) };
    const same = this.views.find((view) => view.own && view.name === name);
    await this.#do(
      same ? () => api.put(`/api/views/${same.id}`, draft) : () => api.post('/api/views', draft),
    );
  };

  /** @param {SavedView} view */
  #delete = ({ id }) => this.#do(() => api.remove(`/api/views/${id}`));

  /** @param {() => Promise<unknown>} change */
  async #do(change) {
    try {
      await change();
      this.naming = false;
      this.error = null;
    } catch (error) {
      this.error = error;
    }
    await this.#load();
  }
}
customElements.define('saved-views', SavedViews);

/** @param {SavedView} view */
function nameOf({ name, own, shared, owner }) {
  if (!own) return t('views.of', { name, owner });
  return shared ? t('views.shared', { name }) : name;
}
