import { html } from 'lit';
import * as api from '../api.js';
import { t } from '../i18n/index.js';
import { PageElement } from '../ui/element.js';
import '../ui/problem-note.js';
import { Loading } from './loading.js';

/** Stands where a page has no area to ask about yet: it comes in a moment, or the registry has none at all. */
export class WaitingForArea extends PageElement {
  #areas = new Loading(
    this,
    () => ({ level: 'PROVINCE' }),
    (params, signal) => api.get('/api/areas', params, signal),
  );

  render() {
    const { value, error } = this.#areas;
    if (error) return html`<problem-note .error=${error}></problem-note>`;
    return value?.length === 0
      ? html`<p class="note">${t('dashboard.empty.page')}</p>`
      : html`<p role="status">${t('ui.loading')}</p>`;
  }
}
customElements.define('waiting-for-area', WaitingForArea);
