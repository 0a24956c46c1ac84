import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { showFault } from '../../ui/show-fault.js';
import '../../ui/problem-note.js';
import { isConflict } from '../map/saving.js';

const MODES = ['EACH', 'DAILY', 'NONE'];

/**
 * Where and how often one wants notices by mail. `load` and `save` (given) talk to the server.
 *
 * @typedef {{ address: string | null, mode: string, language: string, version: number, sent: boolean }} Setting
 */
export class MailForm extends PageElement {
  static properties = {
    load: { attribute: false },
    save: { attribute: false },
    setting: { state: true },
    values: { state: true },
    error: { state: true },
    done: { state: true },
  };

  constructor() {
    super();
    /** @type {() => Promise<Setting>} */
    this.load = async () => Promise.reject(new Error('not given'));
    /** @type {(form: Record<string, any>, ifMatch: string) => Promise<Setting>} */
    this.save = async () => Promise.reject(new Error('not given'));
    /** @type {Setting | null} */
    this.setting = null;
    /** @type {Record<string, any>} */
    this.values = {};
    /** @type {unknown} */
    this.error = null;
    this.done = false;
  }

  #busy = false;

  firstUpdated() {
    return this.#do(() => this.load());
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('error') && this.error && this.setting) showFault(this);
  }

  render() {
    return html`<form class="panel" novalidate @submit=${this.#send}>
      <h2>${t('mail.title')}</h2>
      <problem-note .error=${this.error}></problem-note>
      ${this.setting ? this.#fields(this.setting) : nothing}
    </form>`;
  }

  /** @param {Setting} setting */
  #fields({ sent }) {
    const field = fields({
      values: this.values,
      faults: faultsOf(this.error),
      set: (name, value) => (this.values = { ...this.values, [name]: value }),
      label: (name) => t(`mail.${name}`),
    });
    return html`<p>${t(sent ? 'mail.words' : 'mail.off')}</p>
      ${field.select(
        'mode',
        MODES.map((mode) => [mode, t(`mail.mode.${mode}`)]),
      )}
      ${field.text('address', { required: this.values.mode !== 'NONE' })}
      ${field.select('language', [
        ['VI', 'Tiếng Việt'],
        ['EN', 'English'],
      ])}
      <p role="status">${this.done ? t('mail.done') : nothing}</p>
      <div class="actions"><button class="primary">${t('ui.save')}</button></div>`;
  }

  /** @param {SubmitEvent} event */
  async #send(event) {
    event.preventDefault();
    const { setting, values } = this;
    if (!setting) return;
    const { mode, language } = values;
    const form = { mode, language, address: values.address || null };
    this.done = await this.#do(() => this.save(form, `"${setting.version}"`));
    if (!isConflict(this.error)) return;
    const { version } = await this.load().catch(() => setting);
    this.setting = { ...setting, version }; // what was typed stays, for the version of now
  }

  /** @param {() => Promise<Setting>} work */
  async #do(work) {
    if (this.#busy) return false;
    this.#busy = true;
    Object.assign(this, { error: null, done: false });
    try {
      this.setting = await work();
      this.values = { ...this.setting };
      return true;
    } catch (error) {
      this.error = error;
    } finally {
      this.#busy = false;
    }
    return false;
  }
}
customElements.define('mail-form', MailForm);
