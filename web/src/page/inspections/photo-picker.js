import { html, nothing } from 'lit';
import { dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { here } from '../../field/place.js';
import { reduced } from '../../field/photo.js';
import { newId } from '../../field/uuid.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';

/** @typedef {{ id: string, blob: Blob, url: string, body: { takenAt: string, lon: number | null, lat: number | null } }} Shot */

/** Takes photos, each with its time and, where the device tells it, its position. Says `photos` with all of them. */
export class PhotoPicker extends PageElement {
  static properties = {
    shots: { attribute: false },
    busy: { state: true },
    failed: { state: true },
  };

  constructor() {
    super();
    /** @type {Shot[]} */
    this.shots = [];
    this.busy = false;
    this.failed = false;
  }

  render() {
    return html`<div class="photo-picker">
      <label class="button big"
        >${icon('add')} ${t(this.busy ? 'inspections.photo-coming' : 'inspections.take-photo')}
        <input
          class="visually-hidden"
          type="file"
          accept="image/*"
          capture="environment"
          multiple
          ?disabled=${this.busy}
          @change=${this.#chosen}
      /></label>
      ${this.failed ? html`<p class="field-error" role="alert">${t('inspections.no-picture')}</p>` : nothing}
      <ul class="shots">
        ${this.shots.map((shot, at) => this.#shot(shot, at + 1))}
      </ul>
    </div>`;
  }

  /** @param {Shot} shot @param {number} number */
  #shot({ id, url, body }, number) {
    return html`<li>
      <img src=${url} alt=${t('inspections.photo', { number })} />
      <small
        >${dateTime(body.takenAt)}<br />${t(body.lat === null ? 'inspections.no-place' : 'inspections.with-place')}</small
      >
      <button type="button" class="quiet" @click=${() => this.#drop(id)}>
        ${icon('close')}<span class="visually-hidden"
          >${t('inspections.drop-photo', { number })}</span
        >
      </button>
    </li>`;
  }

  /** @param {Event} event */
  #chosen = async ({ target }) => {
    const input = /** @type {HTMLInputElement} */ (target);
    const files = [...(input.files ?? [])];
    Object.assign(this, { busy: true, failed: false });
    const place = await here();
    for (const file of files) {
      try {
        this.shots = [...this.shots, await shotOf(file, place)];
      } catch {
        this.failed = true;
      }
    }
    input.value = '';
    this.busy = false;
    this.say('photos', this.shots);
  };

  /** @param {string} id */
  #drop(id) {
    this.shots = this.shots.filter((shot) => shot.id !== id);
    this.say('photos', this.shots);
  }
}
customElements.define('photo-picker', PhotoPicker);

/** @param {File} file @param {import('../../field/place.js').Place | null} place @returns {Promise<Shot>} */
async function shotOf(file, place) {
  const blob = await reduced(file);
  const takenAt = new Date(Math.min(file.lastModified || Date.now(), Date.now())).toISOString();
  const body = { takenAt, lon: place?.lon ?? null, lat: place?.lat ?? null };
  return { id: newId(), blob, url: URL.createObjectURL(blob), body };
}
