import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { date } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { amend, go, hrefTo } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import '../../ui/status-badge.js';
import { Loading } from '../loading.js';
import { isConflict } from '../map/saving.js';
import { submissionBadge } from './columns.js';
import './contest-form.js';
import { corrections, contested } from './lists.js';
import { decides, lateWords, mayAnswer } from './model.js';
import './round-answers.js';
import './round-letter.js';
import { facts } from './round-overview.js';
import './round-reported.js';
import { readSheet, sheetPath } from './sending.js';

/** What one organisation hands in to a round: it answers, corrects, contests, submits; the authority reads it and may give it back. */
export class RoundSheet extends PageElement {
  static properties = {
    me: { attribute: false },
    roundId: {},
    organisation: {},
    params: { attribute: false },
    error: { state: true },
    failed: { state: true },
    done: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    this.roundId = '';
    this.organisation = '';
    /** @type {Record<string, string>} `contest`: the id of a unit that is to be contested, found in the figure of `indicator` */
    this.params = {};
    /** @type {unknown} what the server said to the last step */
    this.error = null;
    /** which form it was */
    this.failed = '';
    /** what the last step has done, in words */
    this.done = '';
  }

  #read = new Loading(
    this,
    () => (this.roundId ? { id: this.roundId, organisation: this.organisation } : null),
    ({ id, organisation }, signal) => readSheet(id, organisation, signal),
  );

  render() {
    const { value, error } = this.#read;
    const { me } = this;
    const back = me && !me.organisation ? [this.roundId] : [];
    return html`<p>
        <a href=${hrefTo('rounds', {}, back)}
          >← ${t(back[0] ? 'rounds.back-to-round' : 'rounds.back')}</a
        >
      </p>
      <problem-note .error=${error}></problem-note>
      ${value && me ? this.#whole(value, me) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {Awaited<ReturnType<typeof readSheet>>} read @param {import('../../session.js').Me} me */
  #whole({ sheet, figures }, me) {
    const { round, submission } = sheet;
    const late = lateWords(submission);
    return html`<div class="page-head">
        <h1>
          ${round.title}${me.organisation ? nothing : html` – ${submission.organisationName}`}
        </h1>
        <p>
          ${submissionBadge(submission.state)}
          ${late ? html`<span class="badge" data-value="bad">${late}</span>` : nothing}
          ${round.state === 'OPEN' ? nothing : html`<status-badge group="round-state" value=${round.state}></status-badge>`}
        </p>
      </div>
      ${facts(round)}
      ${
        submission.state === 'RETURNED'
          ? html`<p class="note note-warn">
              ${t('rounds.returned', { reason: submission.reason ?? '' })}
            </p>`
          : nothing
      }
      <div role="status">
        ${this.done ? html`<p class="note note-good">${icon('check')}<span>${this.done}</span></p>` : nothing}
      </div>
      ${this.failed ? nothing : html`<problem-note .error=${this.error}></problem-note>`}
      ${mayAnswer(sheet, me) ? this.#work(sheet, figures) : this.#told(sheet, figures, me)}`;
  }

  /** What the organisation works on. @param {import('./model.js').Sheet} sheet @param {import('./model.js').RegistryFigure[]} figures */
  #work(sheet, figures) {
    const of = (/** @type {string} */ form) => (this.failed === form ? this.error : null);
    return html`<round-answers
        .sheet=${sheet}
        .figures=${figures}
        .error=${of('answers')}
        @answer=${(/** @type {CustomEvent} */ event) => this.#put('answers', { answers: event.detail })}
      ></round-answers>
      ${corrections(sheet.corrections, this.#correct)} ${contested(sheet.contests)}
      ${
        this.params.contest
          ? html`<contest-form
              .unit=${this.params.unit ?? ''}
              .error=${of('contests')}
              @contest=${(/** @type {CustomEvent} */ event) => this.#contest(event.detail)}
              @close=${this.#leaveContest}
            ></contest-form>`
          : html`<p class="hint">${t('rounds.contest.how')}</p>`
      }
      <round-letter
        .sheet=${sheet}
        .error=${of('letter')}
        @submit-letter=${(/** @type {CustomEvent} */ event) => this.#submit(event.detail)}
      ></round-letter>`;
  }

  /**
   * What it has handed in, or not yet.
   *
   * @param {import('./model.js').Sheet} sheet
   * @param {import('./model.js').RegistryFigure[]} figures
   * @param {import('../../session.js').Me} me
   */
  #told(sheet, figures, me) {
    return html`<round-reported .sheet=${sheet} .figures=${figures} .me=${me}></round-reported>
      ${corrections(sheet.corrections, null)} ${contested(sheet.contests)}
      ${
        decides(me) && sheet.round.state === 'OPEN' && sheet.submission.state === 'SUBMITTED'
          ? html`<round-return
              .error=${this.failed === 'return' ? this.error : null}
              @hand-back=${(/** @type {CustomEvent} */ event) => this.#put('return', { reason: event.detail })}
            ></round-return>`
          : nothing
      }`;
  }

  get #path() {
    return sheetPath(this.roundId, this.organisation);
  }

  /** The letter is of the answers on the screen. @param {Record<string, any>} letter */
  async #submit(letter) {
    if (await this.#saved()) await this.#put('letter', letter);
  }

  /** Saves what was answered and not saved. @returns {Promise<boolean>} false: it was refused, which is said there */
  async #saved() {
    const form = /** @type {import('./round-answers.js').RoundAnswers | null} */ (
      this.querySelector('round-answers')
    );
    const answers = form?.send();
    return !answers || this.#put('answers', { answers });
  }

  /** What it answers is what is shown: the next step names that version. @param {'answers' | 'letter' | 'return'} what @param {unknown} said */
  #put(what, said) {
    return this.#try(what, async () => {
      const { value } = this.#read;
      const { body: sheet, etag } = await api.put(
        `${this.#path}/${what}`,
        said,
        value?.etag ?? undefined,
      );
      if (value) this.#read.take({ ...value, sheet, etag });
      this.done = t(`rounds.done.${what}`, { date: date(sheet.round.dueOn) });
    });
  }

  /** Begins a draft, and goes to where it is worked in. */
  #correct = async () => {
    if (!(await this.#saved())) return;
    await this.#try('corrections', async () => {
      const title = t('rounds.correction.title', {
        round: this.#read.value?.sheet.round.title ?? '',
      });
      const { body } = await api.post(`${this.#path}/corrections`, { title: title.slice(0, 200) });
      go('change-sets', {}, [body.id]);
    });
  };

  /** @param {{ claim: string, said: string }} form */
  #contest(form) {
    const { contest: assetId, indicator: found = '' } = this.params;
    const asked = this.#read.value?.sheet.round.indicators ?? [];
    const indicator = asked.includes(found) ? found : null;
    return this.#try('contests', async () => {
      await api.post(`${this.#path}/contests`, { ...form, assetId, indicator });
      this.done = t('rounds.done.contests');
      this.#leaveContest();
      this.#read.again();
    });
  }

  #leaveContest = () => amend({ contest: null, unit: null, indicator: null });

  #busy = false;

  /** One step at a time. @param {string} what @param {() => Promise<void>} step @returns {Promise<boolean>} whether it was taken */
  async #try(what, step) {
    if (this.#busy) return false;
    this.#busy = true;
    Object.assign(this, { error: null, failed: '', done: '' });
    try {
      await step();
      return true;
    } catch (error) {
      Object.assign(this, { error, failed: what === 'corrections' ? '' : what });
      if (isConflict(error) || isChanged(error)) this.#read.again();
      return false;
    } finally {
      this.#busy = false;
    }
  }
}
customElements.define('round-sheet', RoundSheet);

/** What was confirmed is another figure by now: it is shown. @param {unknown} error */
function isChanged(error) {
  return error instanceof api.Problem && error.rule === 'figures-changed';
}
