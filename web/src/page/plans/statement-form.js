import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { date, dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { guard } from '../../ui/leaving.js';
import '../../ui/problem-note.js';
import { showFault } from '../../ui/show-fault.js';
import { Loading } from '../loading.js';
import { isConflict } from '../map/saving.js';
import { COMPARATORS, KINDS, bodyOf, isNumeric, valueText, valuesOf } from './model.js';

/**
 * Enters what a document states of a line of a plan, or alters what one stated. Fires `changed` when it was kept, `closed` when it is not wanted any more.
 */
export class StatementForm extends PageElement {
  static properties = {
    plan: {},
    line: { attribute: false },
    statement: {},
    edits: { type: Boolean },
    values: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    this.plan = '';
    /** @type {import('./model.js').Line | null} */
    this.line = null;
    /** The id of what is altered; empty for a new one. */
    this.statement = '';
    /** Whether the reader may enter and alter; who may not sees the versions. */
    this.edits = false;
    /** @type {Record<string, any>} */
    this.values = { kind: 'MEASURED', comparator: 'AT_LEAST' };
    /** @type {unknown} */
    this.error = null;
  }

  #typed = false;
  #busy = false;
  #version = 0;
  /** Whether what is altered was read. */
  #known = false;
  #unguard = () => {};

  /** Every version of what is altered, the newest first. */
  #history = new Loading(
    this,
    () => (this.statement ? { id: this.statement } : null),
    async ({ id }, signal) => {
      const versions = await api.get(`/api/statements/${id}/history`, {}, signal);
      this.#version = versions[0].version;
      this.#known = true;
      if (!this.#typed && this.line) this.values = valuesOf(versions[0], this.line);
      return versions;
    },
  );

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(() => this.#typed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  firstUpdated() {
    this.querySelector('h2')?.focus();
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('error') && this.error) void showFault(this);
  }

  render() {
    const { line } = this;
    if (!line) return nothing;
    if (!this.edits)
      return html`<section class="panel">
        <h2 tabindex="-1">${line.wording}</h2>
        <problem-note .error=${this.#history.error}></problem-note>
        ${this.#versions(line)}
        <p class="actions">
          <button type="button" class="close" @click=${this.#close}>${t('plans.close')}</button>
        </p>
      </section>`;
    const known = !this.statement || this.#known;
    const field = fields({
      values: this.values,
      faults: faultsOf(this.error),
      set: (name, value) => {
        this.#typed = true;
        this.values = { ...this.values, [name]: value };
      },
      label: (name) =>
        t(`plans.field.${name === 'value' && line.form === 'PERCENT' ? 'percent' : name}`),
    });
    return html`<form class="panel statement-form" novalidate @submit=${this.#save}>
      <h2 tabindex="-1">${line.wording}</h2>
      <problem-note .error=${this.error ?? this.#history.error}></problem-note>
      ${known ? this.#fields(field, line) : nothing}
      <p class="actions">
        ${known ? html`<button>${t('plans.save')}</button>` : nothing}
        <button type="button" class="close" @click=${this.#close}>${t('plans.close')}</button>
      </p>
      ${this.#versions(line)}
    </form>`;
  }

  /** @param {ReturnType<typeof fields>} field @param {import('./model.js').Line} line */
  #fields(field, line) {
    return html`${this.statement ? html`<p>${t(`plans.kind.${this.values.kind}`)}, ${date(this.values.date ?? null)}</p>` : this.#which(field)}
      <div class="field-row">${this.#what(field, line)}</div>
      ${field.text('document', { required: true, hint: t('plans.document.hint') })}
      ${field.text('reason', { required: this.statement !== '', hint: t('plans.reason.hint') })}`;
  }

  /** @param {ReturnType<typeof fields>} field */
  #which(field) {
    const kinds = /** @type {[string, string][]} */ (
      KINDS.map((kind) => [kind, t(`plans.kind.${kind}`)])
    );
    return html`<div class="field-row">
      ${field.select('kind', kinds)} ${field.day('date', { required: true })}
    </div>`;
  }

  /** @param {ReturnType<typeof fields>} field @param {import('./model.js').Line} line */
  #what(field, line) {
    if (line.form === 'TEXT') return field.text('said', { rows: 3, required: true });
    if (line.form === 'YES_NO')
      return field.select(
        'said',
        [
          ['YES', t('plans.said.YES')],
          ['NO', t('plans.said.NO')],
        ],
        { empty: t('part.choose'), required: true },
      );
    const target = this.values.kind === 'TARGET';
    const how = /** @type {[string, string][]} */ (
      COMPARATORS.map((one) => [one, t(`plans.comparator.${one}`)])
    );
    return html`${target ? field.select('comparator', how) : nothing}
    ${field.number('value', { required: isNumeric(line.form) })}`;
  }

  /** @param {import('./model.js').Line} line */
  #versions(line) {
    if (!this.statement) return nothing;
    const { value: versions, error } = this.#history;
    if (!versions) return error ? nothing : html`<p role="status">${t('ui.loading')}</p>`;
    return html`<h3>${t('plans.history')}</h3>
      <ul class="history">
        ${versions.map(
          (/** @type {any} */ one) =>
            html`<li>
              ${dateTime(one.recordedAt)}, ${one.recordedBy}: ${valueText(line, one)}
              (${one.document})${one.reason ? ` – ${one.reason}` : ''}
            </li>`,
        )}
      </ul>`;
  }

  #close = () => {
    this.#typed = false;
    this.dispatchEvent(new CustomEvent('closed'));
  };

  /** @param {SubmitEvent} event */
  #save = async (event) => {
    event.preventDefault();
    if (this.#busy || !this.line) return;
    this.#busy = true;
    this.error = null;
    try {
      const body = bodyOf(this.values, this.line);
      if (this.statement)
        await api.put(`/api/statements/${this.statement}`, body, `"${this.#version}"`);
      else await api.post(`/api/plans/${encodeURIComponent(this.plan)}/statements`, body);
      this.#typed = false;
      this.dispatchEvent(new CustomEvent('changed'));
    } catch (error) {
      this.error = isConflict(error) ? { rule: 'changed-meanwhile', facts: {} } : error;
      if (isConflict(error)) this.#history.again();
    } finally {
      this.#busy = false;
    }
  };
}
customElements.define('statement-form', StatementForm);
