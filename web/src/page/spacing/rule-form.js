import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { guard } from '../../ui/leaving.js';
import '../../ui/problem-note.js';
import { showFault } from '../../ui/show-fault.js';
import { Loading } from '../loading.js';
import { isConflict } from '../map/saving.js';
import { NETWORKS, ZONES, asksFor, bodyOf, valuesOf, whenValid, whichMasts } from './model.js';

/** @typedef {import('./model.js').Rule} Rule */

/** Enters a rule of spacing, or alters one. Fires `changed` when it was kept, `closed` when it is not wanted any more. */
export class SpacingRuleForm extends PageElement {
  static properties = {
    rule: {},
    area: {},
    edits: { type: Boolean },
    values: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** The id of what is altered; empty for a new one. */
    this.rule = '';
    /** The code of the area whose rule a new one is. */
    this.area = '';
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
  #known = false;
  #unguard = () => {};

  /** Every version of what is altered, the newest first. */
  #history = new Loading(
    this,
    () => (this.rule ? { id: this.rule } : null),
    async ({ id }, signal) => {
      const versions = await api.get(`/api/spacing/rules/${id}/history`, {}, signal);
      this.#version = versions[0].version;
      this.#known = true;
      if (!this.#typed) this.values = valuesOf(versions[0], '');
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
    if (!this.rule) this.values = valuesOf(null, this.area);
    this.querySelector('h2')?.focus();
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('error') && this.error) void showFault(this);
  }

  render() {
    const known = !this.rule || this.#known;
    const title = t(this.rule ? 'spacing.rule' : 'spacing.new-rule');
    return html`<form class="panel spacing-form" novalidate @submit=${this.#save}>
      <h2 tabindex="-1">${title}</h2>
      <problem-note .error=${this.error ?? this.#history.error}></problem-note>
      ${known && this.edits ? this.#fields() : nothing}
      <p class="actions">
        ${known && this.edits ? html`<button>${t('plans.save')}</button>` : nothing}
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
      label: (name) => t(`spacing.field.${name}`),
    });
    const words = (/** @type {string} */ of, /** @type {string[]} */ names) =>
      /** @type {[string, string][]} */ (names.map((one) => [one, t(`spacing.${of}.${one}`)]));
    return html`<p>${t('spacing.rule.intro')}</p>
      ${this.rule ? nothing : field.text('area', { required: true })}
      <div class="field-row">
        ${field.select('zone', words('zone', ZONES), { empty: t('spacing.both-zones') })}
        ${field.select('network', words('network', NETWORKS), { empty: t('spacing.both-networks') })}
        ${field.number('metres', { required: true, hint: t('spacing.metres.hint') })}
      </div>
      <div class="field-row">
        ${field.text('category', { hint: t('spacing.category.hint') })} ${field.number('aboveM')}
        ${field.number('upToM')}
      </div>
      ${field.text('condition', { hint: t('spacing.condition.hint') })}
      <div class="field-row">${field.day('validFrom')} ${field.day('validTo')}</div>
      ${field.text('document', { required: true, hint: t('plans.document.hint') })}
      ${field.text('reason', { required: this.rule !== '', hint: t('plans.reason.hint') })}`;
  }

  #versions() {
    if (!this.rule) return nothing;
    const { value: versions, error } = this.#history;
    if (!versions) return error ? nothing : html`<p role="status">${t('ui.loading')}</p>`;
    return html`<h3>${t('plans.history')}</h3>
      <ul class="history">
        ${versions.map(
          (/** @type {Rule} */ one) =>
            html`<li>
              ${dateTime(one.recordedAt)}, ${one.recordedBy}: ${whichMasts(one)}: ${asksFor(one)},
              ${whenValid(one)} (${one.document})${one.reason ? ` – ${one.reason}` : ''}
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
      const body = bodyOf(this.values);
      if (this.rule) await api.put(`/api/spacing/rules/${this.rule}`, body, `"${this.#version}"`);
      else await api.post('/api/spacing/rules', body);
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
customElements.define('spacing-rule-form', SpacingRuleForm);
