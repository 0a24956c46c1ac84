import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';

/** @typedef {{ author: string, said: string, saidAt: string }} Comment */

/** What author and authority say to each other about a change-set. */
export class CommentList extends PageElement {
  static properties = { setId: {}, error: { state: true } };

  constructor() {
    super();
    this.setId = '';
    /** @type {unknown} */
    this.error = null;
  }

  #busy = false;

  #read = new Loading(
    this,
    () => (this.setId ? pathOf(this.setId) : null),
    (path, signal) => api.get(path, {}, signal),
  );

  render() {
    const { value, error } = this.#read;
    /** @type {Comment[]} */
    const comments = value ?? [];
    return html`<section class="panel comments">
      <h2>${t('change-sets.comments')}</h2>
      ${comments.length === 0 ? html`<p class="hint">${t('change-sets.comments.none')}</p>` : nothing}
      <ol class="plain-list">
        ${comments.map(
          ({ author, said, saidAt }) =>
            html`<li>
              <strong>${author}</strong> <small>${dateTime(saidAt)}</small>
              <p class="said">${said}</p>
            </li>`,
        )}
      </ol>
      <problem-note .error=${this.error ?? error}></problem-note>
      <form @submit=${this.#say}>
        <div class="field">
          <label for="comment-said">${t('change-sets.comments.new')}</label>
          <textarea id="comment-said" name="said" rows="2" maxlength="2000" required></textarea>
        </div>
        <p class="actions"><button>${t('change-sets.comments.send')}</button></p>
      </form>
    </section>`;
  }

  /** @param {SubmitEvent} event */
  async #say(event) {
    event.preventDefault();
    const field = /** @type {HTMLTextAreaElement} */ (this.querySelector('#comment-said'));
    const said = field.value.trim();
    if (this.#busy || said === '') return;
    this.#busy = true;
    this.error = null;
    try {
      await api.post(pathOf(this.setId), { said });
      field.value = '';
      this.#read.again();
    } catch (error) {
      this.error = error;
    } finally {
      this.#busy = false;
    }
  }
}
customElements.define('comment-list', CommentList);

/** @param {string} id */
function pathOf(id) {
  return `/api/change-sets/${encodeURIComponent(id)}/comments`;
}
