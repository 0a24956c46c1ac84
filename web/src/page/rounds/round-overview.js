import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { date, dateTime, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import '../../ui/status-badge.js';
import { Loading } from '../loading.js';
import { isConflict } from '../map/saving.js';
import { submissionColumns } from './columns.js';
import { decides } from './model.js';
import './round-ending.js';
import { pathOf, readOverview } from './sending.js';

/** A round as the authority sees it: who has submitted what, who is late, and the steps that are open. */
export class RoundOverview extends PageElement {
  static properties = {
    me: { attribute: false },
    roundId: {},
    step: { state: true },
    error: { state: true },
    done: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    this.roundId = '';
    /** @type {'' | 'change' | 'closing' | 'cancelling'} whose form is open */
    this.step = '';
    /** @type {unknown} what the server said to the last step */
    this.error = null;
    /** what the last step has done, in words */
    this.done = '';
  }

  #read = new Loading(
    this,
    () => this.roundId || null,
    (id, signal) => readOverview(id, signal),
  );

  render() {
    const { value, error } = this.#read;
    const { me } = this;
    return html`<p><a href=${hrefTo('rounds')}>← ${t('rounds.back')}</a></p>
      <problem-note .error=${error}></problem-note>
      ${value && me ? this.#whole(value.body, me) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {import('./model.js').Overview} overview @param {import('../../session.js').Me} me */
  #whole({ round, submissions }, me) {
    return html`<div class="page-head">
        <h1>${round.title}</h1>
        <status-badge group="round-state" value=${round.state}></status-badge>
      </div>
      ${facts(round)}
      <div role="status">
        ${this.done ? html`<p class="note note-good">${icon('check')}<span>${this.done}</span></p>` : nothing}
      </div>
      ${this.step ? nothing : html`<problem-note .error=${this.error}></problem-note>`}
      ${decides(me) && round.state === 'OPEN' ? this.#steps(round, submissions) : nothing}
      <p class="counts">
        <span class="badge" data-value=${round.submitted === round.asked ? 'good' : 'warn'}
          >${t('rounds.counts', { submitted: number(round.submitted, 0), asked: number(round.asked, 0) })}</span
        >
        <span class="badge" data-value=${round.late > 0 ? 'bad' : 'good'}
          >${t('rounds.late', { count: number(round.late, 0) })}</span
        >
        ${contests(round)}
      </p>
      <data-table
        caption=${t('rounds.submissions')}
        .columns=${submissionColumns(round)}
        .rows=${submissions}
      ></data-table>
      <p class="hint">${t('rounds.difference.words')}</p>`;
  }

  /** @param {import('./model.js').Round} round @param {import('./model.js').Submission[]} submissions */
  #steps(round, submissions) {
    if (this.step)
      return html`<round-ending
        .round=${round}
        .asked=${submissions.map(({ organisation }) => organisation)}
        .step=${this.step}
        .error=${this.error}
        @end=${(/** @type {CustomEvent} */ event) => this.#take(this.step, event.detail)}
        @close=${() => Object.assign(this, { step: '', error: null })}
      ></round-ending>`;
    const waiting = round.submitted < round.asked;
    return html`<div class="actions">
      ${
        waiting
          ? html`<button type="button" @click=${this.#remind}>
              ${icon('notices')} ${t('rounds.remind')}
            </button>`
          : nothing
      }
      ${
        /** @type {const} */ (['change', 'closing', 'cancelling']).map(
          (step) =>
            html`<button
              type="button"
              class=${step === 'cancelling' ? 'danger' : ''}
              @click=${() => Object.assign(this, { step, done: '', error: null })}
            >
              ${t(`rounds.step.${step}`)}
            </button>`,
        )
      }
    </div>`;
  }

  #busy = false;

  #remind = async () => {
    if (this.#busy) return;
    this.#busy = true;
    Object.assign(this, { error: null, done: '' });
    try {
      const { body } = await api.post(`${pathOf(this.roundId)}/reminders`, undefined);
      this.done = t('rounds.done.remind', { count: number(body.organisations.length, 0) });
    } catch (error) {
      this.error = error;
    } finally {
      this.#busy = false;
    }
  };

  /** @param {string} step @param {Record<string, any>} form */
  async #take(step, form) {
    if (this.#busy) return;
    this.#busy = true;
    Object.assign(this, { error: null, done: '' });
    const path = step === 'change' ? pathOf(this.roundId) : `${pathOf(this.roundId)}/${step}`;
    try {
      const { body, etag } = await api.put(path, form, this.#read.value?.etag ?? undefined);
      this.#read.take({ body, etag });
      Object.assign(this, { step: '', done: t(`rounds.done.${step}`) });
    } catch (error) {
      this.error = error;
      if (isConflict(error)) this.#read.again();
    } finally {
      this.#busy = false;
    }
  }
}
customElements.define('round-overview', RoundOverview);

/** @param {import('./model.js').Round} round */
function contests({ openContests }) {
  const words = t('rounds.open-contests', { count: number(openContests, 0) });
  return openContests === 0
    ? html`<span class="badge" data-value="good">${words}</span>`
    : html`<a class="badge" data-value="warn" href=${hrefTo('contests', { state: 'OPEN' })}
        >${words}</a
      >`;
}

/** @param {import('./model.js').Round} round */
export function facts(round) {
  /** @type {[string, unknown][]} */
  const all = [
    ['kind', t(`round-kind.${round.kind}`)],
    ['area', round.areaName ?? round.area ?? t('rounds.everywhere')],
    ['figuresAt', date(round.figuresAt)],
    ['dueOn', date(round.dueOn)],
    ['estimateFor', round.estimateFor && date(round.estimateFor)],
    ['openedAt', dateTime(round.openedAt)],
    ['endedAt', round.endedAt && dateTime(round.endedAt)],
    ['reason', round.reason],
  ];
  return html`<dl class="facts round-facts">
      ${all.map(([key, value]) =>
        value
          ? html`<div>
              <dt>${t(`rounds.${key}`)}</dt>
              <dd>${value}</dd>
            </div>`
          : nothing,
      )}
    </dl>
    ${round.instructions ? html`<p class="note">${round.instructions}</p>` : nothing}`;
}
