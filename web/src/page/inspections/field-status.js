import { html, nothing } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { field } from '../../field/field.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import { Following } from './following.js';

/** Says at any time whether there is a network, and what is not sent yet. */
export class FieldStatus extends PageElement {
  constructor() {
    super();
    new Following(this);
  }

  render() {
    const { online, outbox } = field;
    const { entries, state } = outbox;
    const refused = entries.filter((entry) => entry.refused).length;
    return html`<div class="field-status" data-online=${String(online)} role="status">
        <p>
          ${icon(online ? 'check' : 'alert')}
          <strong>${t(online ? 'field.online' : 'field.offline')}</strong>
          <span data-unsent=${entries.length}>${unsentWords(entries)}</span>
        </p>
        ${state === 'away' ? html`<p class="one-sided">${t('field.away')}</p>` : nothing}
        ${refused > 0 ? html`<p class="one-sided">${t('field.refused', { count: number(refused, 0) })}</p>` : nothing}
        ${
          entries.length > refused
            ? html`<button
                type="button"
                ?disabled=${state === 'sending'}
                @click=${() => void outbox.run()}
              >
                ${t(state === 'sending' ? 'field.sending' : 'field.send')}
              </button>`
            : nothing
        }
      </div>
      ${field.others.map(waiting)}`;
  }
}
customElements.define('field-status', FieldStatus);

/** What somebody else has left here. @param {import('../../field/entries.js').Waiting} one */
function waiting({ user, count }) {
  const said = { user, count: number(count, 0) };
  return html`<div class="note note-warn" data-others=${user}>
    ${icon('alert')}
    <span>${t('field.others', said)}</span>
    <button type="button" @click=${() => drop(user, t('field.others.sure', said))}>
      ${t('field.others.drop')}
    </button>
  </div>`;
}

/** @param {string} user @param {string} question */
function drop(user, question) {
  if (window.confirm(question)) void field.dropOf(user);
}

/** @param {import('../../field/entries.js').Entry[]} entries */
export function unsentWords(entries) {
  const count = (/** @type {string} */ kind) =>
    number(entries.filter((entry) => entry.kind === kind).length, 0);
  if (entries.length === 0) return t('field.all-sent');
  return t('field.unsent', { findings: count('finding'), photos: count('photo') });
}
