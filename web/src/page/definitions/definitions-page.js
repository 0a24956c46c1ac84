import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import * as api from '../../api.js';
import { date } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { mayEditTerritory } from '../../session.js';
import '../../ui/problem-note.js';
import { said } from '../dashboard/model.js';
import { Loading } from '../loading.js';
import { QuestionPage } from '../question-page.js';
import './definition-comparison.js';
import './definition-draft.js';

/** @typedef {import('./model.js').Version} Version */

/** How an indicator was, is and may be counted: its versions, and the draft of the next beside what is in force. */
export class DefinitionsPage extends QuestionPage {
  static properties = {
    ...QuestionPage.properties,
    rest: { attribute: false },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {string[]} */
    this.rest = [];
    /** @type {unknown} */
    this.error = null;
  }

  get #code() {
    return this.rest[0] ?? 'site-sharing';
  }

  get #path() {
    return `/api/indicators/${encodeURIComponent(this.#code)}/definitions`;
  }

  #versions = new Loading(
    this,
    () => ({ path: this.#path }),
    ({ path }, signal) => api.get(path, {}, signal),
  );

  render() {
    const { answered, error } = this.#versions;
    const value = answered?.path === this.#path ? this.#versions.value : null;
    const dashboard = hrefTo('dashboard', { indicator: this.#code });
    return html`<p><a href=${dashboard}>← ${t('definitions.back')}</a></p>
      <h1>${t('definitions.title', { indicator: t(`indicator.${this.#code}`) })}</h1>
      <p>${t('definitions.intro')}</p>
      <problem-note .error=${this.error ?? error}></problem-note>
      ${value ? this.#all(value) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {Version[]} versions */
  #all(versions) {
    const draft = versions.find(({ validFrom }) => validFrom === null);
    const edits = this.me && mayEditTerritory(this.me);
    return html`${edits ? this.#next(draft) : nothing}
      <h2>${t('definitions.versions')}</h2>
      ${versions.filter((version) => version !== draft).map((version) => this.#version(version))}`;
  }

  /** @param {Version | undefined} draft */
  #next(draft) {
    if (!draft)
      return html`<p class="actions">
        <button type="button" class="begin" @click=${this.#begin}>${t('definitions.begin')}</button>
      </p>`;
    const next = html`<definition-draft
        .code=${this.#code}
        .path=${this.#path}
        .draft=${draft}
        @changed=${() => this.#versions.again()}
      ></definition-draft>
      <definition-comparison
        .code=${this.#code}
        .path=${this.#path}
        .question=${this.question}
        .version=${draft.version}
        .revision=${draft.revision}
      ></definition-comparison>`;
    return keyed(`${this.#code} ${draft.version}`, next);
  }

  #begin = async () => {
    this.error = null;
    try {
      await api.post(this.#path, {});
    } catch (error) {
      this.error = error;
    }
    this.#versions.again();
  };

  /** @param {Version} version */
  #version({ version, validFrom, inForce, reason, publishedBy, ways }) {
    return html`<section class="panel" data-version=${version}>
      <h3>
        ${t('definitions.version', { version })}
        <span class="badge">${t('definitions.from', { day: date(validFrom) })}</span>
        ${inForce ? html`<span class="badge in-force">${t('definitions.in-force')}</span>` : nothing}
      </h3>
      ${reason ? html`<p>${t('definitions.why', { reason })}${publishedBy ? ` (${publishedBy})` : ''}</p>` : nothing}
      <p>${said(ways[0]?.sentence)}</p>
      <details>
        <summary>${t('definitions.variants', { count: ways.length - 1 })}</summary>
        <dl>
          ${ways.slice(1).map(
            (way) =>
              html`<dt>${said(way.label)}</dt>
                <dd>${said(way.sentence)}</dd>`,
          )}
        </dl>
      </details>
    </section>`;
  }
}
customElements.define('definitions-page', DefinitionsPage);
