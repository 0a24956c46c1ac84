import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { icon } from '../../ui/icon.js';
import { guard } from '../../ui/leaving.js';
import { showFault } from '../../ui/show-fault.js';
import '../../ui/problem-note.js';
import '../../ui/status-badge.js';
import { Loading } from '../loading.js';
import { isConflict } from '../map/saving.js';
import { unitOf } from './columns.js';
import { stepsOf } from './model.js';

/** One contest in full: what is said, of which unit, and the answer. */
export class ContestView extends PageElement {
  static properties = {
    contestId: {},
    me: { attribute: false },
    values: { state: true },
    error: { state: true },
    done: { state: true },
  };

  constructor() {
    super();
    this.contestId = '';
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {Record<string, any>} */
    this.values = {};
    /** @type {unknown} */
    this.error = null;
    this.done = '';
  }

  #unguard = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(() => Boolean(this.values.answer));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  #read = new Loading(
    this,
    () => this.contestId || null,
    (id, signal) => api.getTagged(`/api/contests/${encodeURIComponent(id)}`, signal),
  );

  render() {
    const { value, error } = this.#read;
    const { me } = this;
    return html`<p><a href=${hrefTo('contests')}>← ${t('contests.back')}</a></p>
      <problem-note .error=${error}></problem-note>
      ${value && me ? this.#whole(value.body, me) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {import('./model.js').Contest} contest @param {import('../../session.js').Me} me */
  #whole(contest, me) {
    return html`<div class="page-head">
        <h1>${unitOf(contest)}</h1>
        <status-badge group="contest-state" value=${contest.state}></status-badge>
      </div>
      <div role="status">
        ${this.done ? html`<p class="note note-good">${icon('check')}<span>${this.done}</span></p>` : nothing}
      </div>
      ${this.#facts(contest)} ${this.#steps(contest, me)}`;
  }

  /** @param {import('./model.js').Contest} contest */
  #facts(contest) {
    /** @type {[string, unknown][]} */
    const facts = [
      ['organisation', contest.organisationName],
      ['claim', t(`contest-claim.${contest.claim}`)],
      ['said', contest.said],
      ['indicator', contest.indicator && t(`indicator.${contest.indicator}`)],
      ['raisedAt', dateTime(contest.raisedAt)],
      ['answer', contest.answer],
      ['answeredAt', contest.answeredAt && dateTime(contest.answeredAt)],
    ];
    return html`<dl class="facts">
        ${facts.map(([key, value]) =>
          value
            ? html`<div>
                <dt>${t(`contests.${key}`)}</dt>
                <dd>${value}</dd>
              </div>`
            : nothing,
        )}
      </dl>
      <p>
        <a href=${hrefTo('map', {}, ['asset', contest.assetId])}
          >${icon('map')} ${t('contests.on-map')}</a
        >
      </p>`;
  }

  /** @param {import('./model.js').Contest} contest @param {import('../../session.js').Me} me */
  #steps(contest, me) {
    const steps = stepsOf(contest, me);
    if (steps.length === 0) return html`<problem-note .error=${this.error}></problem-note>`;
    const field = fields({
      values: this.values,
      faults: faultsOf(this.error),
      set: (name, value) => (this.values = { ...this.values, [name]: value }),
      label: (name) => t(`contests.${name}`),
    });
    const answers = steps.includes('refusal');
    return html`<form
      class="panel step-form"
      novalidate
      @submit=${(/** @type {Event} */ event) => event.preventDefault()}
    >
      ${
        answers
          ? html`<h2>${t('contests.answering')}</h2>
              <p>${t('contests.answering.words')}</p>`
          : nothing
      }
      <problem-note .error=${this.error}></problem-note>
      ${answers ? field.text('answer', { rows: 3 }) : nothing}
      <p class="actions">
        ${steps.map(
          (step) =>
            html`<button
              type="button"
              class=${step === 'acceptance' ? 'primary' : 'danger'}
              @click=${() => this.#take(step)}
            >
              ${t(`contests.step.${step}`)}
            </button>`,
        )}
      </p>
    </form>`;
  }

  #busy = false;

  /** @param {'acceptance' | 'refusal' | 'withdrawal'} step */
  async #take(step) {
    if (this.#busy) return;
    this.#busy = true;
    Object.assign(this, { error: null, done: '' });
    const { answer = null } = this.values;
    const body = step === 'withdrawal' ? undefined : { answer };
    try {
      const path = `/api/contests/${encodeURIComponent(this.contestId)}/${step}`;
      await api.put(path, body, this.#read.value?.etag ?? undefined);
      Object.assign(this, { values: {}, done: t(`contests.done.${step}`) });
      this.#read.again();
    } catch (error) {
      this.error = error;
      if (isConflict(error)) this.#read.again();
      await this.updateComplete;
      void showFault(this);
    } finally {
      this.#busy = false;
    }
  }
}
customElements.define('contest-view', ContestView);
