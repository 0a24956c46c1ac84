import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { mayEditTerritory } from '../../session.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import '../kept/kept-record.js';
import { Loading } from '../loading.js';
import { groupChange } from './changes.js';
import { fieldName } from './words.js';

const NEW = '+';

/** The corporate groups to which organisations belong; the authority makes new ones and corrects their names. Says `chosen` (a code, `+` or nothing) and `changed`. */
export class GroupKeeping extends PageElement {
  static properties = {
    groups: { attribute: false },
    me: { attribute: false },
    chosen: {},
  };

  constructor() {
    super();
    /** @type {readonly { code: string, name: string }[]} */
    this.groups = [];
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** Code of the one that is corrected, `+` for a new one; empty: none. */
    this.chosen = '';
  }

  #read = new Loading(
    this,
    () => (this.chosen && this.chosen !== NEW ? { code: this.chosen } : null),
    ({ code }, signal) => api.getTagged(groupChange(code).path, signal),
  );

  render() {
    const mayEdit = Boolean(this.me && mayEditTerritory(this.me));
    return html`<h2>${t('groups.title')}</h2>
      ${
        mayEdit
          ? html`<p class="actions">
              <button type="button" @click=${() => this.say('chosen', NEW)}>
                ${icon('add')} ${t('groups.new')}
              </button>
            </p>`
          : nothing
      }
      <div class="beside">
        <data-table
          caption=${t('groups.caption', { count: number(this.groups.length, 0) })}
          .columns=${['name', 'code'].map((id) => ({
            id,
            label: fieldName(id === 'name' ? 'group' : id),
            cell: (/** @type {any} */ row) => row[id],
            sort: (/** @type {any} */ row) => row[id],
          }))}
          .rows=${this.groups}
          .chosen=${mayEdit ? (/** @type {any} */ { code }) => this.say('chosen', code) : null}
        ></data-table>
        ${mayEdit && this.chosen ? this.#form() : nothing}
      </div>`;
  }

  #form() {
    const { value, error } = this.#read;
    if (error) return html`<problem-note .error=${error}></problem-note>`;
    const code = this.chosen === NEW ? '' : this.chosen;
    const read = value?.body.code === code ? value : null;
    if (code && !read) return html`<p role="status">${t('ui.loading')}</p>`;
    return html`<section class="panel kept">
      <kept-record
        .read=${read}
        .change=${groupChange(code)}
        @saved=${() => {
          this.#read.again();
          this.say('changed');
          this.say('chosen', '');
        }}
        @cancel=${() => this.say('chosen', '')}
      ></kept-record>
    </section>`;
  }
}
customElements.define('group-keeping', GroupKeeping);
