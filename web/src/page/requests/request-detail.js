import { html, nothing } from 'lit';
import { date, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/status-badge.js';
import '../../ui/problem-note.js';
import { assetName, assetPlace, deadline } from './columns.js';
import { timeline } from './model.js';
import './step-form.js';
import { isEnding, stepsOf } from './steps.js';

/**
 * One request: its facts, what has happened, and the steps open to the reader. Says `step` with
 * `{ step, facts }`, `close`, and `forget` when what the last step led to is past.
 */
export class RequestDetail extends PageElement {
  static properties = {
    request: { attribute: false },
    me: { attribute: false },
    busy: { type: Boolean },
    error: { attribute: false },
    done: {},
    step: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./model.js').SharingRequest | null} */
    this.request = null;
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    this.busy = false;
    /** @type {unknown} what the server said to the last step */
    this.error = null;
    /** what the last step has done, in words */
    this.done = '';
    /** @type {import('./steps.js').Step | ''} */
    this.step = '';
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('request')) this.step = '';
  }

  /** @param {Map<string, any>} changed */
  updated(changed) {
    const other = changed.has('request') && changed.get('request')?.id !== this.request?.id;
    if (other) /** @type {HTMLElement | null} */ (this.querySelector('h2'))?.focus();
    const told =
      (changed.has('error') && this.error && !this.step) || (changed.has('done') && this.done);
    if (told) this.querySelector('h2')?.scrollIntoView({ block: 'nearest' });
  }

  /** How the last step ended; while its form is open, the form says what is wrong. */
  #outcome() {
    return html`${this.step ? nothing : html`<problem-note .error=${this.error}></problem-note>`}
      <div role="status">
        ${
          this.done
            ? html`<p class="note note-good">${icon('check')}<span>${this.done}</span></p>`
            : nothing
        }
      </div>`;
  }

  render() {
    const { request, me } = this;
    if (!request || !me) return nothing;
    return html`<section
      class="panel request-detail"
      aria-label="${t('requests.number')} ${request.number}"
    >
      <div class="page-head">
        <h2 tabindex="-1">${t('requests.number')} ${request.number}</h2>
        <button type="button" class="quiet" @click=${() => this.say('close')}>
          ${icon('close')}<span class="visually-hidden">${t('requests.close')}</span>
        </button>
      </div>
      ${this.#outcome()}
      <p><status-badge group="request-state" value=${request.state}></status-badge></p>
      ${this.#facts(request)} ${this.#steps(request, me)} ${this.#timeline(request)}
    </section>`;
  }

  /** @param {import('./model.js').SharingRequest} request */
  #facts(request) {
    /** @type {[string, unknown][]} */
    const facts = [
      ['requester', request.requesterName ?? request.requester],
      ['owner', request.asset.ownerName ?? request.asset.owner ?? t('ui.unknown')],
      ['asset', this.#asset(request)],
      ['places', number(request.places, 0)],
      ['purpose', request.purpose],
      ['due', request.state === 'FILED' ? deadline(request) : null],
      ['reason', this.#refusal(request)],
      ['withdrawal-reason', request.withdrawalReason],
      ['contract', this.#contract(request)],
      ['first-use', request.firstUseOn && date(request.firstUseOn)],
    ];
    return html`<dl class="facts">
      ${facts.map(([key, value]) =>
        value
          ? html`<div>
              <dt>${t(`requests.${key}`)}</dt>
              <dd>${value}</dd>
            </div>`
          : nothing,
      )}
    </dl>`;
  }

  /** @param {import('./model.js').SharingRequest} request */
  #asset(request) {
    const { id } = request.asset;
    return html`${assetName(request)}<br /><small>${assetPlace(request)}</small><br />
      <a href=${hrefTo('map', {}, ['asset', id])}>${icon('map')} ${t('requests.on-map')}</a>`;
  }

  /** @param {import('./model.js').SharingRequest} request */
  #contract({ contractNumber, contractFrom, contractTo }) {
    if (!contractNumber) return null;
    const to = contractTo ? date(contractTo) : t('requests.form.contractTo.open');
    return `${contractNumber} (${date(contractFrom)} – ${to})`;
  }

  /** @param {import('./model.js').SharingRequest} request */
  #refusal({ refusalClass, refusalReason }) {
    return refusalClass ? `${t(`refusal-class.${refusalClass}`)}: ${refusalReason ?? ''}` : null;
  }

  /**
   * @param {import('./model.js').SharingRequest} request
   * @param {import('../../session.js').Me} me
   */
  #steps(request, me) {
    if (this.step) {
      return html`<step-form
        .step=${this.step}
        .request=${request}
        .busy=${this.busy}
        .error=${this.error}
        @submit-step=${(/** @type {CustomEvent} */ event) =>
          this.say('step', { step: this.step, facts: event.detail })}
        @cancel-step=${() => {
          this.step = '';
          this.say('forget');
        }}
      ></step-form>`;
    }
    const steps = stepsOf(request, me);
    return steps.length === 0
      ? nothing
      : html`<div class="actions">${steps.map((step, at) => this.#button(step, at === 0))}</div>`;
  }

  /**
   * @param {import('./steps.js').Step} step
   * @param {boolean} first
   */
  #button(step, first) {
    const look = isEnding(step) ? 'danger' : first ? 'primary' : '';
    return html`<button
      type="button"
      class=${look}
      @click=${() => {
        this.step = step;
        this.say('forget');
      }}
    >
      ${t(`requests.step.${step}`)}
    </button>`;
  }

  /** @param {import('./model.js').SharingRequest} request */
  #timeline(request) {
    const words = {
      requester: request.requesterName ?? request.requester,
      owner: request.asset.ownerName ?? request.asset.owner ?? t('ui.unknown'),
      places: number(request.places, 0),
      contract: request.contractNumber ?? '',
    };
    return html`<h3>${t('requests.timeline')}</h3>
      <ol class="timeline">
        ${timeline(request).map(
          ({ key, on, planned }) =>
            html`<li class=${planned ? 'planned' : ''}>
              <span class="when">${on ? date(on) : ''}</span>
              ${t(`requests.timeline.${key}`, words)}
            </li>`,
        )}
      </ol>`;
  }
}
customElements.define('request-detail', RequestDetail);
