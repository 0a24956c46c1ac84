import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { isConflict } from '../map/saving.js';
import { findingCard } from './finding-card.js';
import { called, stepsOf } from './model.js';

/** @typedef {'contest' | 'item' | 'settlement'} Step */

/** One finding in full, with what may follow from it. */
export class FindingView extends PageElement {
  static properties = {
    findingId: {},
    me: { attribute: false },
    values: { state: true },
    error: { state: true },
    done: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    this.findingId = '';
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {Record<string, any>} */
    this.values = {};
    /** @type {unknown} */
    this.error = null;
    this.done = '';
    this.busy = false;
  }

  #read = new Loading(
    this,
    () => this.findingId || null,
    (id, signal) => api.getTagged(`/api/findings/${encodeURIComponent(id)}`, signal),
  );

  #names = new Loading(
    this,
    () => 'now',
    async (_, signal) => {
      const all = await api.get('/api/organisations', {}, signal);
      return new Map(all.map((/** @type {any} */ { code, name }) => [code, name]));
    },
  );

  render() {
    const { value, error } = this.#read;
    return html`<p><a href=${hrefTo('findings')}>← ${t('findings.title')}</a></p>
      <problem-note .error=${error}></problem-note>
      ${value ? this.#whole(value.body) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {import('./model.js').Finding} finding */
  #whole(finding) {
    const { inspectionId, assetId, assetKind, assetCode } = finding;
    return html`<h1>${called(assetKind, assetCode)}</h1>
      <div role="status">
        ${this.done ? html`<p class="note note-good">${icon('check')}<span>${this.done}</span></p>` : nothing}
      </div>
      <ul class="cards">
        ${findingCard(finding, this.#names.value ?? new Map())}
      </ul>
      <p class="actions">
        <a class="button" href=${hrefTo('inspections', {}, [inspectionId, assetId])}
          >${t('findings.to-inspection')}</a
        >
        <a class="button" href=${hrefTo('map', {}, ['asset', assetId])}
          >${icon('map')} ${t('contests.on-map')}</a
        >
      </p>
      ${this.#steps(finding)}`;
  }

  /** @param {import('./model.js').Finding} finding */
  #steps(finding) {
    const steps = this.me ? stepsOf(finding, this.me) : [];
    if (steps.length === 0) return html`<problem-note .error=${this.error}></problem-note>`;
    const field = fields({
      values: this.values,
      faults: faultsOf(this.error),
      set: (name, value) => (this.values = { ...this.values, [name]: value }),
      label: (name) => t(`findings.${name}`),
    });
    return html`<form
      class="panel step-form"
      novalidate
      @submit=${(/** @type {Event} */ event) => event.preventDefault()}
    >
      <h2>${t('findings.steps')}</h2>
      <problem-note .error=${this.error}></problem-note>
      ${field.text('reason', { rows: 2 })}
      <ul class="plain-list step-list">
        ${steps.map(
          (step) =>
            html`<li>
              <button
                type="button"
                class="big ${step === 'settlement' ? '' : 'primary'}"
                data-step=${step}
                ?disabled=${this.busy}
                @click=${() => this.#take(step)}
              >
                ${t(`findings.step.${step}`)}
              </button>
              <small>${t(`findings.step.${step}.words`)}</small>
            </li>`,
        )}
      </ul>
    </form>`;
  }

  /** @param {Step} step */
  async #take(step) {
    if (this.busy) return;
    Object.assign(this, { busy: true, error: null, done: '' });
    const reason = this.values.reason ?? null;
    const path = `/api/findings/${encodeURIComponent(this.findingId)}/${step}`;
    const etag = this.#read.value?.etag ?? undefined;
    try {
      if (step === 'settlement') await api.put(path, { reason }, etag);
      else await api.post(path, step === 'contest' ? said(reason) : { reason }, etag);
      Object.assign(this, { values: {}, done: t(`findings.done.${step}`) });
      this.#read.again();
    } catch (error) {
      this.error = error;
      if (isConflict(error)) this.#read.again();
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('finding-view', FindingView);

/** What is said of a contest beside what the finding says itself. @param {string | null} reason */
function said(reason) {
  return reason ? { said: reason } : {};
}
