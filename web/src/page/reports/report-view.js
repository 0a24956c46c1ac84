import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { date, dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { amend, go, hrefTo } from '../../router.js';
import { mayEditTerritory } from '../../session.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { comparisonTable } from './comparison-table.js';
import { contentTables } from './content-tables.js';
import { AGAIN, hashText, isOpen, stateText, whereText } from './model.js';
import './report-files.js';
import { fact } from './fact.js';

/** @typedef {import('./model.js').Report} Report */

/** One report: how far it is, what it says, its files, and what is done with it. */
export class ReportView extends PageElement {
  static properties = {
    me: { attribute: false },
    report: {},
    compared: {},
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** Its id. */
    this.report = '';
    /** The id of another one with which it is compared. */
    this.compared = '';
    /** @type {unknown} */
    this.error = null;
  }

  /** @type {number | undefined} */
  #timer;

  #told = new Loading(
    this,
    () => this.report,
    (id, signal) => api.get(`/api/reports/${id}`, {}, signal),
  );

  #content = new Loading(
    this,
    () => (this.#told.value?.state === 'DONE' ? this.#told.value.id : null),
    (id, signal) => api.get(`/api/reports/${id}/content`, {}, signal),
  );

  #others = new Loading(
    this,
    () => (this.#told.value?.state === 'DONE' ? { kind: this.#told.value.kind, limit: 100 } : null),
    (asked, signal) => api.get('/api/reports', asked, signal),
  );

  #kinds = new Loading(
    this,
    () => (this.#edits ? {} : null),
    /** @returns {Promise<import('./model.js').Kind[]>} */
    (_, signal) => api.get('/api/report-kinds', {}, signal),
  );

  #comparison = new Loading(
    this,
    () => (this.compared ? { id: this.report, with: this.compared } : null),
    ({ id, ...asked }, signal) => api.get(`/api/reports/${id}/comparison`, asked, signal),
  );

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  updated() {
    clearTimeout(this.#timer);
    const told = this.#told.value;
    if (told && isOpen(told)) this.#timer = window.setTimeout(() => this.#told.again(), AGAIN);
  }

  render() {
    const { value: told, error } = this.#told;
    return html`<p><a href=${hrefTo('reports')}>← ${t('nav.reports')}</a></p>
      <h1>${told ? t(`reports.kind.${told.kind}`) : t('nav.reports')}</h1>
      <problem-note
        .error=${this.error ?? error ?? this.#content.error ?? this.#comparison.error}
      ></problem-note>
      ${told ? this.#facts(told) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}
      ${told?.state === 'DONE' ? this.#done(told) : nothing}`;
  }

  /** @param {Report} told */
  #facts(told) {
    return html`<dl class="facts report-facts">
        ${fact(t('reports.area'), whereText(told))}
        ${fact(t('reports.date'), html`${date(told.date)} (${t('reports.boundaries', { day: date(told.boundaries) })})`)}
        ${fact(t('reports.known-at'), dateTime(told.knownAt))}
        ${fact(t('reports.ordered'), html`${dateTime(told.orderedAt)}, ${told.orderedBy}`)}
        ${fact(t('reports.state'), html`<span role="status">${stateText(told)}</span>${this.#progress(told)}`)}
        ${
          told.sha256
            ? fact(t('reports.hash'), html`<code class="hash">${hashText(told.sha256)}</code>`)
            : nothing
        }
        ${this.#again(told)} ${this.#published(told)}
      </dl>
      ${told.problem ? html`<problem-note .error=${{ rule: told.problem, facts: {} }}></problem-note>` : nothing}
      <div class="page-actions">
        ${isOpen(told) ? this.#button('cancel', () => api.put(`/api/reports/${told.id}/cancellation`, {})) : nothing}
        ${told.state === 'DONE' ? html`<report-files .of=${`/api/reports/${told.id}`}></report-files>` : nothing}
      </div>`;
  }

  /** @param {Report} told */
  #progress({ state, progress }) {
    return state === 'RUNNING'
      ? html` <progress
          aria-label=${t('reports.state.RUNNING')}
          max=${progress?.all ?? 1}
          .value=${progress?.done ?? 0}
        ></progress>`
      : nothing;
  }

  /** @param {Report} told */
  #again({ rerunOf, sameAsBefore }) {
    if (!rerunOf) return nothing;
    const verdict =
      sameAsBefore === null ? '' : t(sameAsBefore ? 'reports.same' : 'reports.not-same');
    return fact(
      t('reports.rerun-of'),
      html`<a href=${hrefTo('reports', {}, [rerunOf])}>${rerunOf.slice(0, 8)}</a> ${verdict}`,
    );
  }

  /** @param {Report} told */
  #published({ publication, publishedAt, publishedBy, withdrawnAt, withdrawnBecause }) {
    if (publication)
      return fact(
        t('reports.published'),
        html`<a href=${hrefTo('published', {}, [publication])}>${dateTime(publishedAt ?? '')}</a>,
          ${publishedBy}`,
      );
    if (!withdrawnAt) return nothing;
    return fact(t('reports.withdrawn'), html`${dateTime(withdrawnAt)}: ${withdrawnBecause}`);
  }

  /** @param {Report} told */
  #done(told) {
    const { value: content } = this.#content;
    return html`<div class="page-actions">
        ${this.#button('again', () => this.#rerun(told))}
        ${this.#edits && !told.publication ? this.#publish(told) : nothing}
      </div>
      ${this.#edits && told.publication ? this.#withdrawal(told) : nothing} ${this.#choose(told)}
      ${this.#comparison.value && this.compared ? comparisonTable(this.#comparison.value) : nothing}
      ${content ? contentTables(content) : html`<p role="status">${t('ui.loading')}</p>`}`;
  }

  get #edits() {
    return this.me !== null && mayEditTerritory(this.me);
  }

  /** To whom it can be published is said on the button. @param {Report} told */
  #publish(told) {
    const audience = this.#kinds.value?.find(({ kind }) => kind === told.kind)?.audience;
    if (!audience || audience === 'NOBODY') return nothing;
    return this.#button(
      'publish',
      () => api.put(`/api/reports/${told.id}/publication`, {}, `"${told.version}"`),
      t(`reports.publish.${audience}`),
    );
  }

  /** @param {Report} told */
  #withdrawal(told) {
    return html`<form class="panel withdrawal" @submit=${this.#withdraw(told)}>
      <div class="field">
        <label for="withdrawal-reason">${t('reports.reason')}</label>
        <input id="withdrawal-reason" name="reason" required />
      </div>
      <button>${t('reports.withdraw')}</button>
    </form>`;
  }

  /** @param {Report} told */
  #withdraw = (told) => (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const reason = { reason: form.get('reason') };
    void this.#do(() => api.put(`/api/reports/${told.id}/withdrawal`, reason, `"${told.version}"`));
  };

  /** @param {Report} told */
  #choose(told) {
    const others = (this.#others.value ?? []).filter(
      (/** @type {Report} */ one) => one.id !== told.id && one.state === 'DONE',
    );
    if (others.length === 0) return nothing;
    return html`<div class="field">
      <label for="report-compared">${t('reports.compare')}</label>
      <select
        id="report-compared"
        @change=${(/** @type {any} */ event) => amend({ with: event.target.value })}
      >
        <option value="">–</option>
        ${others.map(
          (/** @type {Report} */ one) =>
            html`<option value=${one.id} .selected=${one.id === this.compared}>
              ${otherText(one)}
            </option>`,
        )}
      </select>
    </div>`;
  }

  /** @param {string} what @param {() => Promise<unknown>} act @param {string} [words] */
  #button(what, act, words = t(`reports.${what}`)) {
    return html`<button type="button" data-act=${what} @click=${() => this.#do(act)}>
      ${words}
    </button>`;
  }

  /** @param {Report} told */
  async #rerun(told) {
    const { body } = await api.post(`/api/reports/${told.id}/reruns`, {});
    go('reports', {}, [body.id]);
  }

  #busy = false;

  /** One at a time. @param {() => Promise<unknown>} act */
  async #do(act) {
    if (this.#busy) return;
    this.#busy = true;
    this.error = null;
    try {
      await act();
    } catch (error) {
      this.error = error;
    } finally {
      this.#busy = false;
    }
    this.#told.again();
  }
}
customElements.define('report-view', ReportView);

/** A report among those of its kind; one that was made again has the question of another, so that it says so and when it was ordered. @param {Report} report */
function otherText(report) {
  const words = `${whereText(report)}, ${date(report.date)}, ${dateTime(report.knownAt)}`;
  return report.rerunOf
    ? `${words} (${t('reports.rerun.at', { time: dateTime(report.orderedAt) })})`
    : words;
}
