import { html, nothing } from 'lit';
import * as api from '../api.js';
import { dateTime } from '../i18n/format.js';
import { t } from '../i18n/index.js';
import { PageElement } from '../ui/element.js';
import { faultsOf, fields } from '../ui/fields.js';
import { guard } from '../ui/leaving.js';
import '../ui/problem-note.js';
import { showFault } from '../ui/show-fault.js';
import { Loading } from './loading.js';
import { isConflict } from './map/saving.js';

/**
 * Enters a thing of which every version is kept, or alters one, whose versions are listed below. Who inherits says where it is kept, what its fields are and how
 * a version is said. Fires `changed` when it was kept, `closed` when it is not wanted any more.
 *
 * @typedef {{ version: number, recordedAt: string, recordedBy: string, document: string, reason: string | null } & Record<string, any>} Version
 */
export class VersionedForm extends PageElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    kept: {},
    edits: { type: Boolean },
    values: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** The id of what is altered; empty for a new one. */
    this.kept = '';
    /** Whether the reader may enter and alter; who may not sees the versions. */
    this.edits = false;
    /** @type {Record<string, any>} */
    this.values = {};
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
    () => (this.kept ? { id: this.kept } : null),
    async ({ id }, signal) => {
      const versions = await api.get(`${this.where}/${id}/history`, {}, signal);
      this.#version = versions[0].version;
      this.#known = true;
      if (!this.#typed) this.values = this.valuesOf(versions[0]);
      return versions;
    },
  );

  /** The address below which each is kept by its id. @returns {string} */
  get where() {
    throw unsaid('where');
  }

  /** The address to which a new one is sent. @returns {string} */
  get whereNew() {
    return this.where;
  }

  /** @returns {string} */
  get heading() {
    throw unsaid('heading');
  }

  /** The fields of a version. @param {Version} version @returns {Record<string, any>} */
  valuesOf(version) {
    throw unsaid(version);
  }

  /** What is sent. @returns {unknown} */
  body() {
    throw unsaid('body');
  }

  /** The words of a field. @param {string} name @returns {string} */
  labelOf(name) {
    throw unsaid(name);
  }

  /** @param {ReturnType<typeof fields>} field @returns {unknown} */
  fieldsWith(field) {
    throw unsaid(field);
  }

  /** A version in words. @param {Version} version @returns {unknown} */
  said(version) {
    throw unsaid(version);
  }

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
    const entered = this.edits && (!this.kept || this.#known);
    return html`<form class="panel" novalidate @submit=${this.#save}>
      <h2 tabindex="-1">${this.heading}</h2>
      <problem-note
        .error=${this.error ?? this.#history.error}
        .label=${(/** @type {string} */ name) => this.labelOf(name)}
      ></problem-note>
      ${entered ? this.#fields() : nothing}
      <p class="actions">
        ${entered ? html`<button>${t('plans.save')}</button>` : nothing}
        <button type="button" class="close" @click=${this.#close}>${t('plans.close')}</button>
      </p>
      ${this.#versions()}
    </form>`;
  }

  #fields() {
    const field = fields({
      values: this.values,
      faults: faultsOf(this.error),
      set: (name, value) => {
        this.#typed = true;
        this.values = { ...this.values, [name]: value };
      },
      label: (name) => this.labelOf(name),
    });
    return html`${this.fieldsWith(field)}
    ${field.text('document', { required: true, hint: t('plans.document.hint') })}
    ${field.text('reason', { required: this.kept !== '', hint: t('plans.reason.hint') })}`;
  }

  #versions() {
    if (!this.kept) return nothing;
    const { value: versions, error } = this.#history;
    if (!versions) return error ? nothing : html`<p role="status">${t('ui.loading')}</p>`;
    return html`<h3>${t('plans.history')}</h3>
      <ul class="history">
        ${versions.map(
          (/** @type {Version} */ one) =>
            html`<li>
              ${dateTime(one.recordedAt)}, ${one.recordedBy}: ${this.said(one)}
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
    if (this.#busy || !this.edits) return;
    this.#busy = true;
    this.error = null;
    try {
      if (this.kept) await api.put(`${this.where}/${this.kept}`, this.body(), `"${this.#version}"`);
      else await api.post(this.whereNew, this.body());
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

/** @param {unknown} what */
function unsaid(what) {
  return new Error(`who inherits says it: ${String(what)}`);
}
