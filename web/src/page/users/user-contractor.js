import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { fields } from '../../ui/fields.js';
import { isConflict } from '../map/saving.js';
import { showFault } from '../../ui/show-fault.js';
import '../../ui/problem-note.js';

/**
 * Whether somebody works for an organisation as its contractor. `load` and `save` (given) talk to the server.
 *
 * @typedef {{ username: string, organisation: string, contractor: boolean, version: number }} Contractor
 */
export class UserContractor extends PageElement {
  static properties = {
    username: {},
    organisation: {},
    load: { attribute: false },
    save: { attribute: false },
    said: { state: true },
    values: { state: true },
    faults: { state: true },
    error: { state: true },
    done: { state: true },
  };

  constructor() {
    super();
    this.username = '';
    this.organisation = '';
    /** @type {() => Promise<Contractor[]>} */
    this.load = async () => [];
    /** @type {(form: Record<string, any>, ifMatch: string) => Promise<unknown>} */
    this.save = async () => {};
    /** @type {Contractor | null} */
    this.said = null;
    /** @type {Record<string, any>} */
    this.values = {};
    /** @type {Record<string, import('../../ui/faults.js').Fault>} */
    this.faults = {};
    /** @type {unknown} */
    this.error = null;
    this.done = false;
  }

  #busy = false;

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('username') || changed.has('organisation')) {
      Object.assign(this, { said: null, done: false, faults: {}, error: null });
      void this.#do(async () => {});
    }
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    const faulty = changed.has('faults') && Object.keys(this.faults).length > 0;
    if (faulty || (changed.has('error') && this.error)) showFault(this);
  }

  render() {
    const field = fields({
      values: this.values,
      faults: this.faults,
      set: (name, value) => (this.values = { ...this.values, [name]: value }),
      label: (name) => t(`contractor.${name}`),
    });
    return html`<form class="panel" novalidate @submit=${this.#send}>
      <h3>${t('contractor.title')}</h3>
      <p>${t('contractor.words')}</p>
      <problem-note .error=${this.error}></problem-note>
      ${
        this.said
          ? html`${field.check('contractor')} ${field.text('why', { required: true })}
              <p role="status">${this.done ? t('contractor.done') : nothing}</p>
              <div class="actions"><button>${t('ui.save')}</button></div>`
          : nothing
      }
    </form>`;
  }

  /** @param {SubmitEvent} event */
  async #send(event) {
    event.preventDefault();
    const { contractor, why } = this.values;
    this.faults = why ? {} : { why: { value: null, expected: '' } };
    if (!why || !this.said) return;
    const { version } = this.said;
    const form = { organisation: this.organisation, contractor: Boolean(contractor), reason: why };
    this.done = await this.#do(() => this.save(form, `"${version}"`));
  }

  /** @param {string} username @param {string} organisation */
  async #read(username, organisation) {
    const all = await this.load();
    const said = all.find((one) => one.username === username && one.organisation === organisation);
    return said ?? { username, organisation, contractor: false, version: 0 };
  }

  /** After somebody else was faster: what was typed stays, and is sent for the version of now. @param {string} username @param {string} organisation */
  async #readVersion(username, organisation) {
    this.said = await this.#read(username, organisation).catch(() => this.said);
  }

  /** Does something, and reads again what is said. @param {() => Promise<unknown>} work */
  async #do(work) {
    if (this.#busy) return false;
    this.#busy = true;
    Object.assign(this, { error: null, done: false });
    const { username, organisation } = this;
    try {
      await work();
      this.said = await this.#read(username, organisation);
      this.values = { contractor: this.said.contractor };
      return true;
    } catch (error) {
      this.error = error;
      if (isConflict(error)) await this.#readVersion(username, organisation);
    } finally {
      this.#busy = false;
    }
    return false;
  }
}
customElements.define('user-contractor', UserContractor);
