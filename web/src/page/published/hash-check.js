import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { date, dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { whereText } from '../reports/model.js';
import { sha256 } from './sha256.js';

/** Confirms that a report is one: by its hash as it is printed, or by its JSON file, which is not sent anywhere. */
export class HashCheck extends PageElement {
  static properties = {
    hash: { state: true },
    answer: { state: true },
    error: { state: true },
    over: { state: true },
  };

  constructor() {
    super();
    this.hash = '';
    /** @type {{ report: any } | null} */
    this.answer = null;
    /** @type {unknown} */
    this.error = null;
    this.over = false;
  }

  render() {
    return html`<form
      class="panel hash-check ${this.over ? 'over' : ''}"
      @submit=${this.#ask}
      @dragover=${this.#dragged(true)}
      @dragleave=${this.#dragged(false)}
      @drop=${this.#dropped}
    >
      <h2>${t('published.check')}</h2>
      <p>${t('published.check.intro')}</p>
      <div class="field">
        <label for="hash">${t('published.hash')}</label>
        <input
          id="hash"
          name="hash"
          autocomplete="off"
          spellcheck="false"
          required
          pattern="\\s*[0-9A-Fa-f]{64}\\s*"
          title=${t('published.hash.words')}
          .value=${this.hash}
          @input=${(/** @type {any} */ event) => this.#of(event.target.value)}
        />
      </div>
      <div class="field">
        <label for="hash-file">${t('published.file')}</label>
        <input
          id="hash-file"
          type="file"
          accept=".json,application/json"
          @change=${(/** @type {any} */ event) => this.#read(event.target.files[0])}
        />
      </div>
      <button class="primary">${t('published.confirm')}</button>
      <problem-note .error=${this.error}></problem-note>
      <div role="status" class="hash-answer">${this.#said()}</div>
    </form>`;
  }

  #said() {
    if (!this.answer) return nothing;
    const { report } = this.answer;
    if (!report) return html`<p>✗ ${t('published.unknown')}</p>`;
    const which = t('published.known', {
      kind: t(`reports.kind.${report.kind}`),
      area: whereText(report),
      day: date(report.date),
      known: dateTime(report.knownAt),
      frozen: dateTime(report.frozenAt),
    });
    return html`<p>✓ ${which} ${report.shortened ? t('published.shortened') : nothing}</p>
      ${report.withdrawn ? html`<p>${t('published.withdrawn')}</p>` : nothing}
      ${
        report.publication
          ? html`<p>
              <a href=${hrefTo('published', {}, [report.publication])}>${t('published.see')}</a>
            </p>`
          : nothing
      }`;
  }

  /** @param {boolean} over */
  #dragged = (over) => (/** @type {DragEvent} */ event) => {
    event.preventDefault();
    this.over = over;
  };

  /** @param {DragEvent} event */
  #dropped = (event) => {
    event.preventDefault();
    this.over = false;
    void this.#read(event.dataTransfer?.files[0]);
  };

  /** @param {File | undefined} file */
  async #read(file) {
    if (!file) return;
    this.#of('');
    try {
      this.#of(sha256(new Uint8Array(await file.arrayBuffer())));
      await this.#confirm();
    } catch (error) {
      this.error = error;
    }
  }

  /** @param {SubmitEvent} event */
  #ask = (event) => {
    event.preventDefault();
    void this.#confirm();
  };

  /** What was said is of one hash. @param {string} hash */
  #of(hash) {
    Object.assign(this, { hash, answer: null, error: null });
  }

  async #confirm() {
    const { hash } = this;
    this.#of(hash);
    const asked = encodeURIComponent(hash.replace(/\s/g, ''));
    /** @type {Partial<HashCheck>} */
    const said = await api.get(`/api/report-hashes/${asked}`).then(
      (answer) => ({ answer }),
      (error) => ({ error }),
    );
    if (hash === this.hash) Object.assign(this, said);
  }
}
customElements.define('hash-check', HashCheck);
