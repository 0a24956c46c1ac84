import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { date } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { guard } from '../../ui/leaving.js';
import '../../ui/problem-note.js';
import { showFault } from '../../ui/show-fault.js';

/** Asks the owner of an asset for places on it. Says `cancel`. */
export class RequestForm extends PageElement {
  static properties = {
    asset: { attribute: false },
    values: { state: true },
    filed: { state: true },
    error: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./asset-details.js').Asset | null} */
    this.asset = null;
    /** @type {Record<string, any>} */
    this.values = { places: 1, purpose: null };
    /** @type {any} the request as the server filed it */
    this.filed = null;
    /** @type {unknown} */
    this.error = null;
    this.busy = false;
  }

  /** @type {() => void} */
  #unguard = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(() => !this.filed && Boolean(this.values.purpose));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  render() {
    if (this.filed) return this.#done();
    const p = this.asset?.properties ?? {};
    const field = fields({
      values: this.values,
      faults: faultsOf(this.error),
      set: (name, value) => (this.values = { ...this.values, [name]: value }),
      label: (name) => t(`request.${name}`),
    });
    return html`<form class="request-form" @submit=${this.#submit} novalidate>
      <h2>${t('request.file')}</h2>
      <p>
        ${t(`kind.${p.kind}`)}, ${p.ownerName ?? p.owner ?? t('map.no-owner')}:
        ${p.freePlaces === null ? t('request.free-unknown') : t('request.free', { free: p.freePlaces })}
      </p>
      <problem-note .error=${this.error}></problem-note>
      ${field.number('places', { whole: true })}
      ${field.text('purpose', { rows: 3, required: true })}
      <p class="actions">
        <button class="primary" ?disabled=${this.busy}>
          ${this.busy ? t('ui.sending') : t('request.send')}
        </button>
        <button type="button" @click=${() => this.say('cancel')}>${t('ui.cancel')}</button>
      </p>
    </form>`;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('error') && this.error) showFault(this);
  }

  #done() {
    const { number, dueOn } = this.filed;
    return html`<div role="status">
        <p class="note note-good">${t('request.filed', { number: number ?? '' })}</p>
        ${dueOn ? html`<p>${t('request.due', { day: date(dueOn) })}</p>` : nothing}
      </div>
      <p class="actions">
        <a class="button" href=${hrefTo('requests')}>${t('request.all')}</a>
        <button type="button" @click=${() => this.say('cancel')}>${t('ui.close')}</button>
      </p>`;
  }

  /** @param {SubmitEvent} event */
  async #submit(event) {
    event.preventDefault();
    if (this.busy) return;
    Object.assign(this, { busy: true, error: null });
    try {
      const { body } = await api.post('/api/requests', { asset: this.asset?.id, ...this.values });
      this.filed = body ?? {};
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('request-form', RequestForm);
