import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { guard } from '../../ui/leaving.js';
import { ReasonForm } from '../map/reason-form.js';
import { unreadable } from '../map/tenancy-form.js';

/**
 * @typedef {object} Field
 * @property {string} name
 * @property {'text' | 'select' | 'day' | 'number' | 'names'} type names: one a line
 * @property {[string, string][]} [choices] of a select
 * @property {string} [empty] what choosing nothing is called; without it one has to be chosen
 * @property {string} [hint]
 * @property {boolean} [required]
 */

/** The form of something that the authority keeps: its fields as they are described, and why. `save` (given) sends its values. Says `cancel`. */
export class KeptForm extends ReasonForm {
  static properties = {
    ...ReasonForm.properties,
    start: { attribute: false },
    fields: { attribute: false },
    label: { attribute: false },
    title: { attribute: false },
    lead: { attribute: false },
    unreasoned: { type: Boolean },
  };

  constructor() {
    super();
    /** @type {Record<string, any>} */
    this.values = { reason: null };
    /** @type {Record<string, any>} what it begins with */
    this.start = {};
    /** @type {readonly Field[]} */
    this.fields = [];
    /** @type {(field: string) => string} */
    this.label = String;
    this.title = '';
    this.lead = '';
    /** Whether it needs no reason. */
    this.unreasoned = false;
  }

  /** @type {() => void} */
  #unguard = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(() => !this.sent && this.fields.some(({ name }) => this.#changed(name)));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  /** @param {string} name */
  #changed(name) {
    return JSON.stringify(this.values[name] ?? null) !== JSON.stringify(this.start[name] ?? null);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('start')) this.values = { ...this.start, reason: null };
  }

  render() {
    const names = this.fields.filter(({ type }) => type === 'names').map(({ name }) => name);
    const listed = names.map((name) => [name, (this.values[name] ?? []).join('\n')]);
    const field = fields({
      values: { ...this.values, ...Object.fromEntries(listed) },
      faults: faultsOf(this.error),
      set: (name, value) => this.#set(name, names.includes(name) ? lines(value) : value),
      label: (name) => (name === 'reason' ? t('form.reason') : this.label(name)),
    });
    return html`<form @submit=${this.#check} novalidate>
      <h2>${this.title}</h2>
      ${this.lead ? html`<p class="note">${this.lead}</p>` : nothing}
      <problem-note .error=${this.error}></problem-note>
      ${this.fields.map((one) => drawn(field, one))}
      ${field.text('reason', { rows: 2, required: !this.unreasoned })}
      ${this.actions(t('ui.save'), 'primary')}
    </form>`;
  }

  /** Says all that is missing or no day at once; else sends. @param {SubmitEvent} event */
  #check = (event) => {
    const needed = this.fields.filter(({ required }) => required).map(({ name }) => name);
    const missing = [...needed, ...(this.unreasoned ? [] : ['reason'])]
      .filter((name) => !this.values[name])
      .map((field) => ({ field, value: null, expected: '' }));
    const errors = [...unreadable(this), ...missing];
    if (errors.length === 0) return this.submit(event);
    event.preventDefault();
    this.error = { rule: 'marked-fields', facts: { errors } };
    return undefined;
  };

  /** @param {string} name @param {any} value */
  #set(name, value) {
    this.values = { ...this.values, [name]: value };
  }
}
customElements.define('kept-form', KeptForm);

/**
 * @param {ReturnType<typeof fields>} field
 * @param {Field} one
 */
function drawn(field, { name, type, choices = [], empty, hint }) {
  if (type === 'select') return field.select(name, choices, { empty, hint });
  if (type === 'day') return field.day(name, { hint });
  if (type === 'number') return field.number(name, { hint });
  return field.text(name, type === 'names' ? { rows: 4, hint } : { hint });
}

/** @param {string | null} text */
function lines(text) {
  return (text ?? '').split('\n');
}
