import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import * as api from '../../api.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { isAuthority, mayEditTerritory } from '../../session.js';
import '../../ui/data-table.js';
import { mayLeave } from '../../ui/leaving.js';
import '../../ui/problem-note.js';
import { filterForm, filterSelect } from '../filter-select.js';
import { Loading } from '../loading.js';
import { QuestionPage } from '../question-page.js';
import { asOf, pageHead } from '../question.js';
import { organisationNames } from '../rows/names.js';
import { save } from '../save.js';
import '../waiting-for-area.js';
import { pairColumns, ruleColumns } from './columns.js';
import './rule-form.js';

const LIMIT = 500;

/**
 * What GET /api/spacing answers.
 *
 * @typedef {{ boundaries: string, date: string, knownOn: string, standing: number, planned: number, withoutRule: number, unknownHeight: number,
 *   pairs: number, plannedPairs: number, sameNetworkPairs: number, sameSitePairs: number }} Sums
 */

/** Masts that stand or are planned too close to each other, and the rules that say how close is too close. */
export class SpacingPage extends QuestionPage {
  static properties = {
    ...QuestionPage.properties,
    open: { state: true },
    done: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** The rule in the form; empty for a new one, null for no form. @type {string | null} */
    this.open = null;
    this.done = '';
    /** @type {unknown} */
    this.error = null;
  }

  /** What opened the form. @type {HTMLElement | null} */
  #opener = null;

  #sums = new Loading(
    this,
    () => (this.question.area ? this.question : null),
    (asked, signal) => api.get('/api/spacing', asked, signal),
  );

  #pairs = new Loading(
    this,
    () => (this.question.area ? { ...this.#asked, limit: LIMIT } : null),
    (asked, signal) => api.get('/api/spacing/pairs', asked, signal),
  );

  #rules = new Loading(
    this,
    () => (this.question.area ? this.question : null),
    (asked, signal) => api.get('/api/spacing/rules', asked, signal),
  );

  #names = new Loading(
    this,
    () => ({ date: this.question.date, knownOn: this.question.knownOn }),
    organisationNames,
  );

  get #asked() {
    const { planned = '', sameNetwork = '' } = this.params;
    return { ...this.question, planned, sameNetwork };
  }

  render() {
    if (!this.question.area) return html`<waiting-for-area></waiting-for-area>`;
    const { value, error } = this.#sums;
    return html`<p>
        <a href=${hrefTo('dashboard', { indicator: 'mast-sharing' })}>← ${t('nav.dashboard')}</a>
      </p>
      ${pageHead({ title: t('spacing.title'), area: this.area, refersTo: value ? asOf(value) : '', actions: this.#download() })}
      <problem-note .error=${this.error ?? error ?? this.#pairs.error}></problem-note>
      ${value ? this.#answer(value) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {Sums} sums */
  #answer(sums) {
    const say = (/** @type {string} */ key, /** @type {number} */ count) =>
      count > 0 ? html`<li>${t(key, { count: number(count, 0) })}</li>` : nothing;
    const own = this.me && !isAuthority(this.me);
    return html`<p>
        ${t('spacing.found', { pairs: number(sums.pairs, 0), standing: number(sums.standing, 0), planned: number(sums.planned, 0) })}
        ${own ? t('spacing.as-seen') : ''}
      </p>
      <ul>
        ${say('spacing.planned-pairs', sums.plannedPairs)}
        ${say('spacing.same-network-pairs', sums.sameNetworkPairs)}
        ${say('spacing.same-site-pairs', sums.sameSitePairs)}
        ${say('spacing.without-rule', sums.withoutRule)}
        ${say('spacing.unknown-height', sums.unknownHeight)}
      </ul>
      ${this.#filters()} ${this.#list()} ${this.#regulations(sums.date)}`;
  }

  #filters() {
    const choice = (
      /** @type {string} */ name,
      /** @type {string} */ yes,
      /** @type {string} */ no,
    ) =>
      filterSelect({
        page: 'spacing',
        name,
        label: t(`spacing.filter.${name}`),
        values: ['true', 'false'],
        words: (value) => t(value === 'true' ? yes : no),
        chosen: this.params[name] ?? '',
      });
    return filterForm([
      choice('planned', 'spacing.filter.planned.true', 'spacing.filter.planned.false'),
      choice('sameNetwork', 'spacing.network.SAME', 'spacing.network.OTHER'),
    ]);
  }

  #list() {
    const { value, busy } = this.#pairs;
    if (!value) return nothing;
    const { pairs, total } = value;
    return html`<data-table
      aria-busy=${String(busy)}
      caption=${t('spacing.pairs', { count: number(pairs.length, 0), total: number(total, 0) })}
      .columns=${pairColumns(this.#names.value ?? new Map())}
      .rows=${pairs}
    ></data-table>`;
  }

  #download() {
    return html`<button type="button" @click=${this.#save}>${t('spacing.download')}</button>`;
  }

  #save = async () => {
    this.error = null;
    try {
      const file = await api.download('/api/spacing/pairs', { ...this.#asked, format: 'csv' });
      save(file, 'spacing.csv');
    } catch (error) {
      this.error = error;
    }
  };

  /** @param {string} day */
  #regulations(day) {
    const { value, error } = this.#rules;
    const edits = this.me && mayEditTerritory(this.me);
    return html`<h2>${t('spacing.rules')}</h2>
      <p>${t('spacing.rules.intro')}</p>
      <problem-note .error=${error}></problem-note>
      <p class="hint" role="status">${this.done}</p>
      ${edits ? html`<p><button type="button" class="enter" @click=${this.#begin('')}>${t('spacing.new-rule')}</button></p>` : nothing}
      ${this.open === null ? nothing : this.#form(this.open)}
      ${value ? this.#table(value, day) : nothing}`;
  }

  /** @param {import('./model.js').Rule[]} rules @param {string} day */
  #table(rules, day) {
    const edits = this.me && mayEditTerritory(this.me);
    return html`<data-table
      caption=${t('spacing.rules.caption', { count: number(rules.length, 0) })}
      .columns=${ruleColumns(day, t(edits ? 'plans.alter' : 'plans.history'), this.#begin)}
      .rows=${rules}
    ></data-table>`;
  }

  /** @param {string} rule */
  #begin = (rule) => {
    return (/** @type {any} */ { currentTarget }) => {
      if (!mayLeave()) return;
      this.#opener = currentTarget;
      Object.assign(this, { open: rule, done: '' });
    };
  };

  /** The keyboard goes back to where it was. @param {string} done */
  #close(done) {
    Object.assign(this, { open: null, done });
    this.#opener?.focus();
  }

  /** @param {string} rule */
  #form(rule) {
    return keyed(
      rule,
      html`<spacing-rule-form
        .kept=${rule}
        .area=${this.question.area}
        ?edits=${this.me && mayEditTerritory(this.me)}
        @closed=${() => this.#close('')}
        @changed=${() => {
          this.#close(t('plans.saved'));
          for (const one of [this.#rules, this.#sums, this.#pairs]) one.again();
        }}
      ></spacing-rule-form>`,
    );
  }
}
customElements.define('spacing-page', SpacingPage);
