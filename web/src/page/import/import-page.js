import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { again } from './again.js';
import { buttons } from './buttons.js';
import './file-choice.js';
import { located, locatedAnew } from './crs-guess.js';
import { beginningOf, needsServer } from './encodings.js';
import { inWords, fieldWords } from './field-words.js';
import { fileForm } from './file-form.js';
import { readHead } from './head.js';
import { Lists } from './lists.js';
import { reportPanel } from './report-panel.js';
import './mapping-panel.js';
import { applied } from './mappings.js';
import { axisOf } from './own-axis.js';
import './place-preview.js';
import { runProgress } from './run-progress.js';
import { recentRuns } from './runs.js';
import { wrongDistance } from './same-position.js';
import { begin, follow, formOf } from './send.js';
import { askHead } from './server-head.js';
import { templateChoice } from './settings-form.js';
import { FONTS, otherKind, serverFormat } from './sniff.js';
import { changed, fieldsOf, FRESH, previewOf, understood } from './source.js';
import { columnFields, hasPlaces, isText, missingFields, specOf } from './spec.js';
import { endsTooEarly } from './validity-fields.js';

/** A file on its way into the registry: dropped, understood, checked, and then applied. */
export class ImportPage extends PageElement {
  static properties = {
    me: { attribute: false },
    file: { state: true },
    settings: { state: true },
    busy: { state: true },
    error: { state: true },
    outcome: { state: true },
    run: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {File | null} */
    this.file = null;
    this.settings = FRESH;
    this.busy = '';
    /** @type {unknown} */
    this.error = null;
    /** @type {import('./send.js').Outcome | null} */
    this.outcome = null;
    /** The run that goes on. @type {import('./report.js').Run | null} */
    this.run = null;
  }

  /** @type {import('./source.js').Head | null} */
  #head = null;
  /** The file that the settings were guessed for. @type {File | null} */
  #understood = null;
  #lists = new Lists(this);
  /** What was sent last: its refused rows may be the next file. @type {import('./again.js').Sent | null} */
  #sent = null;
  /** Rows of the file, as the last check counted them. */
  #expected = 0;

  get #open() {
    return this.#lists.targets(this.me?.role);
  }

  get #targets() {
    return this.#open.map((one) => one.target);
  }

  get #words() {
    return fieldWords(fieldsOf(this.#open, this.settings), this.settings);
  }

  /** @param {File} file */
  async #take(file) {
    Object.assign(this, { error: null, outcome: null, busy: 'read' });
    try {
      const head = await readHead(file);
      const format = serverFormat(head.bytes, file.name);
      this.#head = {
        ...head,
        seen: otherKind(head.bytes) ? null : await this.#ask(head, file, format),
      };
      this.file = file;
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = '';
    }
  }

  /** The fields may come after the file. */
  willUpdate() {
    if (!this.file || !this.#head || !this.#lists.ready || this.#understood === this.file) return;
    this.#understood = this.file;
    const settings = understood(this.settings, this.#head, this.file.name, this.#open);
    const known = again(settings, previewOf(this.#head, settings).headings, this.#sent);
    this.settings = this.#located(known, locatedAnew);
  }

  /**
   * The settings with the system that the coordinates look to be in.
   *
   * @param {import('./spec.js').Settings} settings
   */
  #located(settings, how = located) {
    const axis = axisOf(this.#lists.areas, settings.territory);
    return how(settings, previewOf(this.#head, settings), axis);
  }

  #change = (/** @type {Partial<import('./spec.js').Settings>} */ change) => {
    this.settings = this.#located(changed(this.settings, change, this.#head, this.#open));
    this.outcome = null;
    const reread = 'part' in change || 'delimiter' in change || 'encoding' in change;
    if (reread && (this.#head?.seen || FONTS.includes(this.settings.encoding))) void this.#look();
  };

  /**
   * What the page cannot read, the server looks at; of a text its beginning.
   *
   * @param {{ bytes: Uint8Array }} head
   * @param {File} file
   * @param {import('./sniff.js').Format | null} format null = text
   */
  #ask({ bytes }, file, format) {
    if (format) return askHead(file);
    return needsServer(bytes) ? askHead(beginningOf(bytes, file)) : null;
  }

  /** Another sheet or layer has other columns, another encoding other letters. */
  async #look() {
    const { file, settings } = this;
    if (!file || !this.#head) return;
    try {
      const sent = isText(settings.format) ? beginningOf(this.#head.bytes, file) : file;
      this.#head = { ...this.#head, seen: await askHead(sent, settings) };
      const { target } = settings;
      this.settings = this.#located(changed(settings, { target }, this.#head, this.#open));
    } catch (error) {
      this.error = error;
    }
  }

  render() {
    return html`<h1>${t('import.title')}</h1>
      <p>${this.me?.role === 'OPERATOR' ? t('import.intro.OPERATOR') : t('import.intro')}</p>
      <problem-note .error=${this.#lists.error}></problem-note>
      <file-choice
        .file=${this.file}
        @file=${(/** @type {CustomEvent} */ event) => this.#take(event.detail)}
      ></file-choice>
      ${this.file && this.#head ? this.#form(this.#head) : templateChoice(this.settings, this.#targets, this.#change)}
      <div aria-live="polite">${this.#working()}</div>
      <problem-note .error=${inWords(this.error, this.#words)}></problem-note>
      ${this.outcome ? this.#report(this.outcome) : nothing}
      ${recentRuns(this.#lists.runs, (run) => this.#carry(run.mode, async () => run))}`;
  }

  /** @param {import('./source.js').Head} head */
  #form(head) {
    const { settings, outcome } = this;
    const fields = columnFields(fieldsOf(this.#open, settings), settings.format, settings.geometry);
    const missing = missingFields(fields, settings.columns);
    const checked = outcome?.mode === 'dry-run' && outcome.run.accepted > 0;
    const unsaid = missing.length > 0 || settings.crs === '';
    const wrong = endsTooEarly(settings) || wrongDistance(settings);
    const waiting = this.busy !== '' || unsaid || wrong;
    const form = {
      head,
      settings,
      fields,
      preview: previewOf(head, settings),
      targets: this.#targets,
      areas: this.#lists.areas,
      mayCompare: this.me?.role !== 'OPERATOR',
    };
    return html`<mapping-panel
        .mappings=${this.#lists.mappings.value ?? []}
        .headings=${form.preview.headings}
        .spec=${() => specOf(settings, undefined, fields)}
        @apply=${(/** @type {CustomEvent} */ event) => (this.settings = this.#located(applied(settings, event.detail)))}
        @saved=${() => this.#lists.mappings.again()}
      ></mapping-panel>
      ${fileForm(form, this.#change)}
      ${
        hasPlaces(fields, settings)
          ? html`<place-preview
              .file=${this.file}
              .settings=${settings}
              .fields=${fields}
            ></place-preview>`
          : nothing
      }
      ${otherKind(head.bytes) ? nothing : buttons({ missing, waiting, checked, crs: settings.crs, reviewed: this.#lists.waits(this.me?.role) }, (mode) => this.#send(mode, fields))}`;
  }

  #working() {
    if (this.run) return runProgress(this.run, this.#expected);
    return this.busy ? html`<p role="status">${t(`import.busy.${this.busy}`)}</p>` : nothing;
  }

  /**
   * @param {'dry-run' | 'apply'} mode
   * @param {import('./spec.js').Field[]} fields
   */
  #send(mode, fields) {
    const { file, settings } = this;
    this.#sent = { headings: previewOf(this.#head, settings).headings, settings };
    if (file) void this.#carry(mode, () => begin(formOf(file, settings, mode, fields)));
  }

  /**
   * Follows a run to its end and shows what became of it.
   *
   * @param {string} mode
   * @param {() => Promise<import('./report.js').Run>} begun
   */
  async #carry(mode, begun) {
    Object.assign(this, { busy: mode, error: null, outcome: null });
    try {
      this.outcome = await follow(await begun(), (run) => (this.run = run));
      this.#expected = this.outcome.run.read;
    } catch (error) {
      this.error = error;
    } finally {
      Object.assign(this, { busy: '', run: null });
      this.#lists.runs.again();
    }
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (
      this.querySelector('.import-report h2, .note-problem')
    )?.focus();
  }

  /** @param {import('./send.js').Outcome} outcome */
  #report(outcome) {
    return reportPanel(outcome, {
      settings: this.settings,
      organisations: this.#lists.organisations,
      mayCreate: this.me?.role !== 'OPERATOR',
      reviewed: this.#lists.waits(this.me?.role),
      words: this.#words,
      change: (change) => (this.settings = { ...this.settings, ...change }),
      failed: (error) => (this.error = error),
    });
  }
}
customElements.define('import-page', ImportPage);
