/** Photos that the server refused: each can be sent once more or given up. */
import { html } from 'lit';
import { dateTime } from '../../i18n/format.js';
import { problemText } from '../../i18n/problem-text.js';
import { t } from '../../i18n/index.js';
import { field } from '../../field/field.js';
import { icon } from '../../ui/icon.js';

/** @param {import('../../field/entries.js').Entry[]} unsent @param {(id: string) => void} giveUp */
export function photoRefusals(unsent, giveUp) {
  const photos = unsent.filter(({ kind, refused }) => kind === 'photo' && refused);
  return photos.map(
    ({ id, body, refused }) =>
      html`<li class="finding unsent">
        <p>${t('field.photo-refused', { at: dateTime(body.takenAt) })}</p>
        <p class="note note-problem">${icon('alert')}<span>${problemText(refused)}</span></p>
        <p class="actions">
          <button type="button" class="primary" @click=${() => void field.outbox.retry(id)}>
            ${t('field.retry')}
          </button>
          <button type="button" class="danger" @click=${() => giveUp(id)}>
            ${t('field.give-up')}
          </button>
        </p>
      </li>`,
  );
}
