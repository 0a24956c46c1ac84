/** What is said of the system beside the choice of it: that it is to be chosen, or from what it was guessed. */
import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { icon } from '../../ui/icon.js';
import { AXES } from './axes.js';
import { unitOf } from './coordinates.js';
import { contradicts } from './crs-guess.js';

/**
 * @param {import('./spec.js').Settings} settings
 * @param {import('./preview.js').Preview} preview
 */
export function crsNote(settings, preview) {
  const unit = unitOf(settings, preview);
  if (unit !== '' && (settings.crs === '' || contradicts(settings, preview))) {
    return html`<p class="note note-warn" role="status">
      ${icon('alert')}<span>${t(`import.crs.${unit}`)}</span>
    </p>`;
  }
  const axis = AXES.find(({ code }) => code === settings.crs)?.axis;
  return settings.crsGuessed && axis
    ? html`<p class="note" role="status">${t('import.crs.guessed', { axis })}</p>`
    : nothing;
}
