import { html } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import '../../ui/problem-note.js';

/** A small form that asks at least for a reason. `save` (given) sends its values. Says `cancel`. */
export class ReasonForm extends PageElement {
  static properties = {
    save: { attribute: false },
    values: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {(values: any) => Promise<unknown>} */
    this.save = async () => {};
    /** @type {Record<string, any>} */
    this.values = { reason: null };
    /** @type {unknown} */
    this.error = null;
    /** Whether what it says has been sent: then nothing is unsaved, unless it was refused. */
    this.sent = false;
  }

  /** The makers of its fields. */
  get field() {
    return fields({
      values: this.values,
      faults: faultsOf(this.error),
      set: (name, value) => (this.values = { ...this.values, [name]: value }),
      label: (name) => t(name === 'reason' ? 'form.reason' : `asset.${name}`),
    });
  }

  /**
   * @param {string} words what it does
   * @param {'primary' | 'danger'} look
   */
  actions(words, look) {
    return html`<p class="actions">
      <button class=${look}>${words}</button>
      <button type="button" @click=${() => this.say('cancel')}>${t('ui.cancel')}</button>
    </p>`;
  }

  /** @param {SubmitEvent} event */
  submit = async (event) => {
    event.preventDefault();
    this.sent = true;
    try {
      await this.save(this.values);
    } catch (error) {
      this.sent = false;
      this.error = error;
    }
  };
}
