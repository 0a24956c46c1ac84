import { html, nothing } from 'lit';
import { date } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { guard } from '../../ui/leaving.js';
import { showFault } from '../../ui/show-fault.js';
import '../../ui/problem-note.js';
import { isConflict } from '../map/saving.js';

/** What an author says of a draft. */
const FIELDS = ['title', 'letterNumber', 'letterDate'];

/**
 * The title of a draft and the letter with which it comes. `save` (given) sends them; where somebody was faster, both are shown. Who sends the draft
 * itself asks it first to `keep` what was typed.
 */
export class ChangeSetForm extends PageElement {
  static properties = {
    set: { attribute: false },
    save: { attribute: false },
    values: { state: true },
    error: { state: true },
    theirs: { state: true },
    saved: { state: true },
  };

  constructor() {
    super();
    /** @type {import('./model.js').ChangeSet | null} */
    this.set = null;
    /** @type {(form: Record<string, any>) => Promise<unknown>} */
    this.save = async () => {};
    /** @type {Record<string, any>} */
    this.values = {};
    /** @type {unknown} */
    this.error = null;
    /** @type {import('./model.js').ChangeSet | null} what somebody else saved meanwhile */
    this.theirs = null;
    this.saved = false;
  }

  /** What was typed and not saved yet. */
  #typed = false;
  #unguard = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(() => this.#typed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  /** The same one, read again, keeps what was typed. @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (!changed.has('set') || (this.#typed && changed.get('set')?.id === this.set?.id)) return;
    const set = /** @type {Record<string, any>} */ (this.set ?? {});
    this.values = Object.fromEntries(FIELDS.map((field) => [field, set[field] ?? null]));
  }

  render() {
    const field = fields({
      values: this.values,
      faults: faultsOf(this.error),
      set: (name, value) => {
        this.#typed = true;
        this.saved = false;
        this.values = { ...this.values, [name]: value };
      },
      label: (name) => t(`field.${name}`),
    });
    return html`<form class="change-set-form" novalidate @submit=${this.#send}>
      <problem-note .error=${this.error}></problem-note>
      ${this.theirs ? this.#both(this.theirs) : nothing} ${field.text('title', { required: true })}
      <div class="field-row">${field.text('letterNumber')} ${field.day('letterDate')}</div>
      <p class="actions">
        <button>${t('ui.save')}</button>
        <span role="status">${this.saved ? t('change-sets.saved') : nothing}</span>
      </p>
    </form>`;
  }

  /** @param {import('./model.js').ChangeSet} theirs */
  #both({ title, letterNumber, letterDate }) {
    const words = [title, letterNumber, letterDate && date(letterDate)].filter(Boolean).join(' · ');
    return html`<p class="note">${t('change-sets.theirs', { words })}</p>`;
  }

  /** @param {SubmitEvent} event */
  #send(event) {
    event.preventDefault();
    return this.#saveTyped();
  }

  /** Saves what was typed and not saved yet. @returns {Promise<boolean>} false where that was refused, which the form then says */
  async keep() {
    if (this.#typed) await this.#saveTyped();
    return !this.#typed;
  }

  async #saveTyped() {
    Object.assign(this, { error: null, theirs: null, saved: false });
    try {
      await this.save(this.values);
      this.#typed = false;
      this.saved = true;
    } catch (error) {
      const facts = /** @type {any} */ (error).facts;
      this.theirs = isConflict(error) ? facts.current : null;
      this.error = this.theirs ? { rule: 'change-set-changed-meanwhile', facts: {} } : error;
      await this.updateComplete;
      void showFault(this);
    }
  }
}
customElements.define('change-set-form', ChangeSetForm);
