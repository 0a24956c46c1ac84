import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { showFault } from '../../ui/show-fault.js';
import '../../ui/problem-note.js';
import { grantFields, missingIn, saidOf } from './grant-fields.js';
import { factsOf } from './user-words.js';

/** @returns {Values} */
const fresh = () => ({ enabled: true, grants: [{}] });

/**
 * What is recorded of a user, to be changed, or that of a new one. Says `submit-user` with all of it, or `close`.
 *
 * @typedef {Record<string, any>} Values
 */
export class UserForm extends PageElement {
  static properties = {
    user: { attribute: false },
    organisations: { attribute: false },
    areas: { attribute: false },
    busy: { type: Boolean },
    error: { attribute: false },
    values: { state: true },
    faults: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./columns.js').User | null} null for a new one */
    this.user = null;
    /** @type {[string, string][]} codes and names */
    this.organisations = [];
    /** @type {[string, string][]} codes and names */
    this.areas = [];
    this.busy = false;
    /** @type {unknown} what the server said to the last attempt */
    this.error = null;
    /** @type {Values} */
    this.values = fresh();
    /** @type {Record<string, import('../../ui/faults.js').Fault>} */
    this.faults = {};
  }

  /** The version of the user from which the form began: what is sent changes that one. */
  version = 0;

  /** Another user begins with what is recorded; the same one, read again, keeps what was typed. @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (!changed.has('user') || changed.get('user')?.username === this.user?.username) return;
    this.values = this.user ? factsOf(this.user) : fresh();
    this.version = this.user?.version ?? 0;
    this.faults = {};
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    const faulty = changed.has('faults') && Object.keys(this.faults).length > 0;
    if (faulty || (changed.has('error') && this.error)) showFault(this);
  }

  render() {
    const field = fields({
      values: this.values,
      faults: { ...faultsOf(this.error), ...this.faults },
      set: (name, value) => (this.values = { ...this.values, [name]: value }),
      label: (name) => t(`users.${name}`),
    });
    return html`<form class="panel" novalidate @submit=${this.#send}>
      <h2>${this.user ? this.user.username : t('users.new')}</h2>
      <problem-note .error=${this.error}></problem-note>
      ${this.user ? nothing : field.text('username', { required: true, hint: t('users.username.hint') })}
      ${field.text('displayName', { required: true })} ${field.fault('grants')}
      ${this.values.grants.map((/** @type {any} */ grant, /** @type {number} */ at) => this.#grant(grant, at))}
      <p>
        <button type="button" @click=${() => this.#setGrants([...this.values.grants, {}])}>
          ${t('users.grant.add')}
        </button>
      </p>
      ${this.user ? html`${field.check('enabled')} ${field.text('reason', { rows: 2, required: true })}` : nothing}
      <div class="actions">
        <button class="primary" ?disabled=${this.busy}>
          ${this.busy ? t('ui.sending') : t(this.user ? 'ui.save' : 'users.open')}
        </button>
        <button type="button" class="quiet" @click=${() => this.say('close')}>
          ${t('ui.close')}
        </button>
      </div>
    </form>`;
  }

  /** @param {import('./grant-fields.js').GrantDraft} grant @param {number} at */
  #grant(grant, at) {
    return grantFields(grant, at, {
      organisations: this.organisations,
      areas: this.areas,
      faults: this.faults,
      set: (changed) => this.#setGrants(this.values.grants.with(at, changed)),
      remove:
        this.values.grants.length > 1
          ? () => this.#setGrants(this.values.grants.toSpliced(at, 1))
          : null,
    });
  }

  /** @param {import('./grant-fields.js').GrantDraft[]} grants */
  #setGrants(grants) {
    this.values = { ...this.values, grants };
  }

  /** @param {SubmitEvent} event */
  #send(event) {
    event.preventDefault();
    if (this.busy) return;
    const { username, displayName, grants, enabled, reason } = this.values;
    /** @type {Values} */
    const body = {
      ...(this.user ? { enabled: enabled ?? false, reason } : { username }),
      displayName,
      grants: grants.map(saidOf),
    };
    const missing = [
      ...Object.keys(body).filter((name) => (body[name] ?? '') === ''),
      ...grants.flatMap(missingIn),
    ];
    this.faults = Object.fromEntries(missing.map((name) => [name, { value: null, expected: '' }]));
    if (missing.length === 0) this.say('submit-user', body);
  }
}
customElements.define('user-form', UserForm);
